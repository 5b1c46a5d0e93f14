import { beforeEach, describe, expect, test } from '@jest/globals';
import { readWorkbookFromExcel, runInExcel, undo } from '../../src/excel/workbook';
import type { LocalChart } from '../../src/file/local/chart';
import type { LocalExcel } from '../../src/host/local-excel';
import type { ChartPlace, WriteCommand } from '../../src/report/command';
import { edit, updateOf, updating } from '../../src/selftest/update';
import { insert } from '../file/draft';
import { codeOf, openBlock } from '../host/open';
import { charted, shown } from '../port/chart';

const NAME = "Ola's diagram";
let excel: LocalExcel;
beforeEach(async () => {
  excel = openBlock([['Navn', 7]]);
  await runInExcel(insert(charted({ series: [{ column: 1, name: 'Mål', color: '#8A8D91' }] })));
});

const charts = (): LocalChart[] => excel.workbook.sheet(NAME)?.charts ?? [];
/** Title, and names and one-based rows of each series: of its names, then of its figures. */
const told = () =>
  charts().map(({ name, title, series }) => ({
    name,
    title,
    series: series.map(one => [
      one.name,
      ...[one.labels, one.values].map(area => area && `${area.row + 1}:${area.row + area.rows}`),
    ]),
  }));
/** Where `charted` puts it. */
const PLACE = { top: 4, bottom: 11, left: 0, right: 2 };
const anchor = () => charts()[0]?.anchor;
const OURS = { name: 'Måltall', title: 'Mål & resultat', series: [['Mål', '2:3', '2:3']] };

const one = { series: [{ column: 1, name: 'Mål' }] };
const BEFORE = shown(one);
const AFTER = shown({ title: 'Nytt', lastRow: 3, series: [{ column: 1, name: 'Nytt mål' }] });

/** A new last row, and other words; and rows more or fewer for the chart, which then lies elsewhere. */
async function update(lies?: Partial<ChartPlace>): Promise<WriteCommand[]> {
  const sheet = (await readWorkbookFromExcel()).sheets.find(({ name }) => name === NAME);
  if (!sheet) throw new Error('no report');
  const shifts = [{ axis: 'row', at: 3, count: 1, kind: 'insert' }] as const;
  const cells = [edit(3, 0, 'fire'), edit(3, 1, 4), edit(3, 2, 5)];
  if (!lies) return updating(updateOf(sheet, { shifts, cells, chart: { before: BEFORE, after: AFTER } }));
  const place = { ...PLACE, ...lies };
  const gone = [{ axis: 'row', at: place.bottom + 1, count: 3, kind: 'delete' }] as const;
  const chart = { before: { ...BEFORE, place: PLACE }, after: { ...AFTER, place } };
  return updating(
    updateOf(sheet, { shifts: place.bottom < 12 ? [...gone, ...shifts] : shifts, cells, chart }),
  );
}

async function theirs(): Promise<void> {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    sheet.charts.add('BarClustered', sheet.getRange('C2:C3'), 'Columns').title.text = 'Vårt';
    await context.sync();
  });
}
const THEIRS = { name: 'Diagram 2', title: 'Vårt', series: [['', null, '2:3']] };

describe('the chart of a sheet that is brought up to date', () => {
  test('shows a new last row and other words, by one message more', async () => {
    const commands = await update();
    excel.forgetMessages();
    await runInExcel(commands);
    expect(told()).toEqual([{ name: 'Måltall', title: 'Nytt', series: [['Nytt mål', '2:4', '2:4']] }]);
    expect(excel.messages).toHaveLength(4);
    expect(excel.trackedObjects).toBe(0);
    expect([...excel.unsupported]).toEqual([]);
  });

  test('is as it was after an undo', async () => {
    const receipt = await runInExcel(await update());
    await undo(receipt);
    expect(told()).toEqual([OURS]);
  });

  test('is the only one that is touched, by the update and by its undo', async () => {
    await theirs();
    const receipt = await runInExcel(await update());
    expect(told()[1]).toEqual(THEIRS);
    await undo(receipt);
    expect(told()).toEqual([OURS, THEIRS]);
  });

  test('that somebody has deleted does not come back, and the table is brought up to date', async () => {
    await theirs();
    charts().shift();
    const receipt = await runInExcel(await update());
    expect(told()).toEqual([THEIRS]);
    expect(excel.workbook.sheet(NAME)?.value(3, 0)).toBe('fire');
    charts().length = 0;
    await undo(receipt);
    expect(told()).toEqual([]);
    expect(excel.workbook.sheet(NAME)?.value(3, 0)).toBeNull();
  });

  test('shows its own series where somebody has added one before it', async () => {
    const [chart] = charts();
    chart?.series.unshift({ ...chart.addSeries('Annet', null) });
    chart?.series.pop();
    const receipt = await runInExcel(await update());
    expect(told()[0]?.series).toEqual([
      ['Annet', null, null],
      ['Nytt mål', '2:4', '2:4'],
    ]);
    await undo(receipt);
    expect(told()[0]?.series).toEqual([['Annet', null, null], ...OURS.series]);
  });

  test('keeps a title that somebody has given it where ours is the same', async () => {
    const [chart] = charts();
    if (chart) chart.title = 'Vår egen';
    const [command] = await update();
    if (command?.kind !== 'updateSheet') throw new Error('no update');
    const same = { before: BEFORE, after: { ...BEFORE, lastRow: 3 } };
    await runInExcel(updating({ ...command.update, chart: same }));
    expect(told()).toEqual([{ ...OURS, title: 'Vår egen', series: [['Mål', '2:4', '2:4']] }]);
  });

  test('is as high as it was after an undo, and left alone where somebody has made it higher meanwhile', async () => {
    const grown = await update({ top: 5, bottom: 14 });
    await undo(await runInExcel(grown));
    expect(anchor()).toEqual(PLACE);
    const receipt = await runInExcel(grown);
    expect(anchor()).toEqual({ ...PLACE, top: 5, bottom: 14 });
    const [chart] = charts();
    if (chart) chart.anchor = { ...chart.anchor, bottom: 20 };
    await undo(receipt);
    // The row that comes out again lies above it.
    expect(anchor()).toEqual({ ...PLACE, bottom: 19 });
  });

  test.each([
    ['higher', { top: 5, bottom: 14 }],
    ['lower', { top: 5, bottom: 9 }],
  ])('is as it was when an update that makes it %s fails at any of its actions', async (_, lies) => {
    const commands = await update(lies);
    const before = [told(), anchor()];
    let failures = 0;
    for (let skipActions = 0; ; skipActions++) {
      excel.faults.inject({ kind: 'timeout', skipMessages: 3, skipActions });
      if ((await codeOf(runInExcel(commands))) === null) break;
      failures++;
      expect([told(), anchor()]).toEqual(before);
    }
    expect(failures).toBeGreaterThan(10);
  });
});
