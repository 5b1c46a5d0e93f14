import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentsOf, paneOver, type Pane } from './failures/pane';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import type { ReportOptions } from '../../src/report/options';
import type { CellValue } from '../../src/table/sheet';

/** Drafts about material deviations of a table that is there, from the pane to the cells and back. */

const NAME = 'budsjett-og-maltall-2023.xlsx';
const SAMPLE = new Uint8Array(readFileSync(join('assets', 'sample', NAME)));
const SHEET = 'Hovedoversikt netto';
const LIMITS = { kroner: 15_000_000, percent: 5 };

/** The pane with one table inserted. */
async function paneWithTable(options: Partial<ReportOptions>): Promise<Pane> {
  const pane = paneOver(connectInNode(createLocalExcel(await LocalWorkbook.load(SAMPLE, NAME))));
  const { actions, store } = pane;
  await actions.start();
  await actions.check('insert');
  await actions.choose(options);
  const others = store.get().drafts?.sheets.filter(({ name }) => name !== SHEET) ?? [];
  actions.tick(
    others.map(({ title }) => title),
    false,
  );
  await actions.insert();
  await actions.check('insert');
  return pane;
}

const planOf = ({ store }: Pane) => store.get().plan?.sheets.find(({ name }) => name === SHEET);

function textsIn({ excel }: Pane): CellValue[] {
  const sheet = excel.workbook.sheet(SHEET);
  const used = sheet?.usedRange(true);
  return Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: used?.columns ?? 0 }, (__, column) => sheet?.value(row, column) ?? null),
  ).flat();
}

/** What stands in the table's rows, and how high they are. */
function shownIn(pane: Pane) {
  const sheet = pane.excel.workbook.sheet(SHEET);
  const rows = Array.from({ length: 16 }, (_, row) => sheet?.rowHeight(row));
  return { texts: textsIn(pane), rows };
}

describe.each([
  ['in its column for words', { material: LIMITS, commentColumn: true }],
  ['below it', { material: LIMITS }],
  ['below it, by limits that came later', {}],
])('a table gets a remark %s', (_, options: Partial<ReportOptions>) => {
  test('when the user asks for it, and gives it back', async () => {
    const pane = await paneWithTable(options);
    const { actions, store } = pane;
    await actions.choose({ material: LIMITS });
    const [offer] = planOf(pane)?.remarks.filter(({ label }) => label === 'Funksjonsområde 2B') ?? [];
    // 309 801 in accounts against a budget of 293 754, both in 1000 kr.
    expect(offer?.text).toContain('et merforbruk på 16,0 mill. kr i 2023');
    const before = contentsOf(pane.excel).sheets;
    const shown = shownIn(pane);

    await actions.update();
    expect(contentsOf(pane.excel).sheets).toEqual(before);
    await actions.check('insert');
    const text = `Funksjonsområde 2B: ${'Flere barn med vedtak enn budsjettert. '.repeat(6)}`.trim();
    actions.remarkInSheet({ table: SHEET, row: offer?.key ?? '', text, taken: true });
    await actions.update();
    expect(store.get().problem).toBeNull();
    // Below a table it stands in lines that fit it.
    const words = new Set(text.split(' '));
    const lines = textsIn(pane).filter(value =>
      String(value)
        .split(' ')
        .every(word => words.has(word)),
    );
    expect(lines.join(' ')).toContain(text);
    await actions.check('insert');
    expect(planOf(pane)?.remarks.map(({ label }) => label)).not.toContain('Funksjonsområde 2B');
    expect(planOf(pane)?.changes).toEqual([]);

    await actions.undo();
    expect(shownIn(pane)).toEqual(shown);
    expect(store.get().log.map(({ deed }) => deed)).toEqual(['inserted', 'updated', 'updateUndone']);
  });
});

test('a remark that a person has written meanwhile stays', async () => {
  const pane = await paneWithTable({ material: LIMITS, commentColumn: true });
  const [offer] = planOf(pane)?.remarks ?? [];
  const own = offer && planOf(pane)?.after.rows.findIndex(([label]) => label === `'${offer.label}`);
  const column = planOf(pane)?.after.rows[2]?.length ?? 0;
  pane.actions.remarkInSheet({ table: SHEET, row: offer?.key ?? '', text: 'Fra ruten', taken: true });
  pane.excel.workbook.sheet(SHEET)?.setCells(own ?? 0, column - 1, [['Mitt eget']]);
  await pane.actions.update();
  expect(pane.store.get().problem).toBeNull();
  expect(textsIn(pane)).toContain('Mitt eget');
  expect(textsIn(pane)).not.toContain('Fra ruten');
});
