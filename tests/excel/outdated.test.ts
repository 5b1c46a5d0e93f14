import './failures/version';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndicatorAssessment, JudgedFinding } from '../../src/check/finding';
import type { Told } from '../../src/check/outdated';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import type { CellInput } from '../../src/file/local/sheet';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import { cellAddress, parseCellAddress } from '../../src/table/address';
import type { WorkbookData } from '../../src/table/sheet';
import { createActions } from '../../src/taskpane/actions';
import { outdatedIn, outdatedIndicatorsIn, standingSentences } from '../../src/taskpane/findings/outdated';
import { answerTo } from '../../src/taskpane/job-answer';
import { jobBy } from '../../src/taskpane/job-in-worker';
import { officeServices } from '../../src/taskpane/office-services';
import type { PaneState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { scenarioOf, written } from '../evaluate/scenario';

/** What the pane says of its findings after a change, against a check that begins anew: over the real Office.js. */

const job = jobBy(answerTo);

interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The workbook with each figure of some size as a formula that points at the same figure in a sheet behind, where there
 * is one; and the figures that are pointed at.
 */
function linked({ sheets }: WorkbookData): { workbook: LocalWorkbook; sources: readonly Figure[] } {
  const workbook = LocalWorkbook.create('Bok.xlsx', sheets[0]?.name ?? '');
  for (const { name } of sheets.slice(1)) workbook.addSheet(name);
  const places = new Map<number, Figure>();
  const sources = new Set<Figure>();
  for (const { name, firstRow, firstColumn, values, formulas } of sheets.toReversed()) {
    const cells = values.map((cellsOfRow, down) =>
      cellsOfRow.map((value, across): CellInput => {
        const formula = formulas[down]?.[across] ?? null;
        if (formula !== null) return { formula };
        if (typeof value !== 'number' || value < 1000) return value;
        const same = places.get(value);
        places.set(value, { sheet: name, row: firstRow + down, column: firstColumn + across });
        if (!same || same.sheet === name) return value;
        sources.add(same);
        return { formula: `='${same.sheet}'!${cellAddress(same.row, same.column)}` };
      }),
    );
    if (cells.length > 0) workbook.sheet(name)?.setCells(firstRow, firstColumn, cells);
  }
  return { workbook, sources: [...sources] };
}

/** A pane that has checked such a workbook, and looks at once what a change does to its findings. */
async function checkedPane(seed: number) {
  const scenario = scenarioOf(seed);
  const { workbook, letter } = written(scenario);
  const { workbook: local, sources } = linked(workbook);
  const excel = connectInNode(createLocalExcel(local), { excelApi: '1.14' });
  const store = createStore();
  const actions = createActions({ ...officeServices(job), pause: async () => undefined }, store);
  store.send({ type: 'letterRead', letter });
  store.send({ type: 'receiverChosen', receiver: scenario.receiver });
  await actions.check('findings');
  const until = (holds: (state: PaneState) => boolean) =>
    new Promise<PaneState>(resolve => {
      const stop = store.subscribe(() => {
        if (!holds(store.get())) return;
        stop();
        resolve(store.get());
      });
    });
  /** What the pane says once it has looked at what somebody does. */
  async function after(deed: () => void): Promise<PaneState> {
    const heard = until(({ standing, stale }) => stale && standing === null);
    const looked = heard.then(() => until(({ standing, stale }) => !stale || standing !== null));
    deed();
    return looked;
  }
  return { excel, local, sources, store, after };
}

/** What a check tells that begins anew. */
async function toldAnew({ letters, receiver, settled }: PaneState): Promise<Told> {
  return checkJob({ workbook: await readWorkbookFromExcel(), letters, receiver, settled }).check;
}

const asTexts = (findings: Iterable<JudgedFinding>): string[] =>
  [...findings].map(finding => JSON.stringify(finding)).toSorted();

/** Without the numbers of tables, which say nothing to anybody. */
const plain = (indicators: readonly IndicatorAssessment[]): IndicatorAssessment[] =>
  indicators.map(indicator => ({ ...indicator, tableId: '' }));

/** Holds what the pane says to be so against what is so. */
async function expectTruth(state: PaneState): Promise<void> {
  const { findings: before, indicators } = state.result?.check ?? { findings: [], indicators: [] };
  const anew = await toldAnew(state);
  const now = asTexts(anew.findings);
  const outdated = state.standing?.outdated ?? new Set();
  const current = asTexts(before.filter(finding => !outdated.has(finding)));
  const rest = [...now];
  for (const finding of current) rest.splice(rest.indexOf(finding), rest.includes(finding) ? 1 : 0);
  expect(now.filter(finding => current.includes(finding))).toEqual(current);
  expect(rest.filter(finding => asTexts(outdated).includes(finding))).toEqual([]);
  expect(rest).toHaveLength(state.standing?.added ?? 0);
  const outdatedIndicators = outdatedIndicatorsIn(state);
  for (const indicator of indicators) {
    const [own] = plain([indicator]);
    const stands = plain(anew.indicators).some(other => isDeepStrictEqual(own, other));
    expect(stands).toBe(!outdatedIndicators.has(indicator));
  }
  const isSame = outdated.size === 0 && rest.length === 0 && outdatedIndicators.size === 0;
  const words = standingSentences(state.standing, { findings: before, indicators }, nb.pane.outdated);
  if (state.stale) expect(words === nb.pane.outdated.none).toBe(isSame);
  else expect(isSame).toBe(true);
}

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const edit = fc.record({
  sheet: part,
  row: part,
  column: part,
  /** A figure that another sheet follows. */
  follows: fc.boolean(),
  value: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -5_000_000, max: 5_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom('', 'Sum', 'Regnskap 2031', 'xx', '12,5 %', true, '#REF!') },
  ),
});

test('what does not count as outdated is told by a check that begins anew too, and no new finding goes unsaid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      async (seed, edits) => {
        const { excel, local, sources, after } = await checkedPane(seed);
        for (const { sheet: part, row, column, value, follows } of edits) {
          const source = follows ? sources[Math.floor(row * sources.length)] : null;
          const sheet = source
            ? local.sheet(source.sheet)
            : local.sheets[Math.floor(part * local.sheets.length)];
          const used = sheet?.usedRange(true);
          if (!sheet || !used) continue;
          const place = [
            source?.row ?? used.row + Math.floor(row * used.rows),
            source?.column ?? used.column + Math.floor(column * used.columns),
          ] as const;
          await expectTruth(await after(() => sheet.setCells(...place, [[value]])));
        }
        expect([...excel.unsupported]).toEqual([]);
        expect(excel.trackedObjects).toBe(0);
      },
    ),
    { numRuns: 3 },
  );
});

test('a figure makes outdated what was found there; what nothing has to do with it stays', async () => {
  const { local, store, after } = await checkedPane(4711);
  const found = store.get().result?.check.findings ?? [];
  const [target] = found.filter(({ rule }) => rule === 'L17');
  const at = target && parseCellAddress(target.place.cell);
  // Its sign tells which way is good, and stays.
  if (!target?.values.workbook?.toString().startsWith('<') || !at) throw new Error('no such finding');
  const state = await after(() => local.sheet(target.place.sheet)?.setCells(at.row, at.column, [['<9,7 %']]));
  const outdated = outdatedIn(state);
  expect(outdated).toContain(target);
  const sheets = (some: Iterable<JudgedFinding>) => new Set([...some].map(({ place }) => place.sheet));
  expect(sheets(outdated)).toEqual(new Set([target.place.sheet]));
  expect(sheets(found).size).toBeGreaterThan(5);
  await expectTruth(state);
});

test('a note beside the tables, and a change that is taken back, leave nothing outdated', async () => {
  const { local, store, after } = await checkedPane(4711);
  const [sheet] = local.sheets;
  const noted = await after(() => sheet?.setCells(200, 30, [['Husk møtet']]));
  expect(noted).toMatchObject({
    stale: true,
    standing: { outdated: new Set(), added: 0, indicators: new Set() },
  });
  await expectTruth(noted);
  const cleared = await after(() => sheet?.setCells(200, 30, [[null]]));
  expect(cleared).toMatchObject({ stale: false, touched: [] });
  expect(store.get().result).toBe(noted.result);
});
