import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AS_PRINTED, type ReportOptions } from '../../../src/report/options';
import type { Content } from '../../../src/report/content';
import { insertedSheet } from '../../../src/report/refresh/inserted';
import type { SheetPlan } from '../../../src/report/refresh/plan';
import type { ReportSheetDraft } from '../../../src/report/report';
import type { FixtureTable } from '../fixture';
import { reportOf } from '../fixture';
import { carriedOut, gridOfDraft, planTo, trimmed, withCell, type Choices, type Standing } from './world';

/** In 1000 kr; from 5 million a deviation is material. */
const LIMITS = { kroner: 5_000_000, percent: null };
const WITH_COLUMN = { ...AS_PRINTED, material: LIMITS, commentColumn: true };
const WITHOUT_COLUMN = { ...AS_PRINTED, material: LIMITS };

/** Underspending 6 million in the one, and so much overspending in the other. */
function table(overspent: number): FixtureTable {
  return {
    kind: 'function',
    columns: [
      ['Regulert budsjett 2031', 'revisedBudget', 2031],
      ['Regnskap 2031', 'actual', 2031],
      ['Avvik 2031', 'deviation', 2031],
    ],
    rows: [
      { label: 'Barnehage', values: [100_000, 94_000, 6_000] },
      { label: 'Skole', values: [200_000, 200_000 + overspent, -overspent] },
      { label: 'Kultur', values: [10_000, 10_000, 0] },
    ],
  };
}

const [BARNEHAGE, SKOLE] = ['Barnehage 0', 'Skole 0'];
/** The title in row 1, the header in row 3; budget, accounts, deviation, the mark and the words. */
const [ROW, COLUMN] = [4, 5];

function draft(overspent: number, options: ReportOptions): ReportSheetDraft {
  const found = reportOf(table(overspent), { options }).find(({ origin }) => origin.kind === 'function');
  if (!found) throw new Error('nothing drafted');
  return found;
}

function inserted(options: ReportOptions): Standing {
  const first = draft(8_000, options);
  return { written: insertedSheet(first, 'id', { options, language: 'nb' }), grid: gridOfDraft(first) };
}

const said = (standing: Standing, text: string, row = ROW, column = COLUMN): Standing => ({
  ...standing,
  grid: withCell(standing.grid, row, column, `'${text}`),
});

const planOf = (standing: Standing, overspent: number, choices: Choices = {}) =>
  planTo(standing, draft(overspent, standing.written.options), choices);

/** The sheet after the update of a plan, which is checked to go back too. */
function after(standing: Standing, { update, after: written }: SheetPlan): Standing {
  if (!update) throw new Error('nothing to do');
  const grid = carriedOut(standing.grid, update);
  expect(trimmed(update.after)).toEqual(trimmed(grid));
  expect(trimmed(carriedOut(grid, update, update.back))).toEqual(trimmed(standing.grid));
  return { written, grid };
}

const cellIn = ({ grid }: Standing, row: number, column: number): Content => grid[row]?.[column] ?? null;
const keysOf = ({ remarks }: SheetPlan) => remarks.map(({ key }) => key);

describe('a table with a column for words', () => {
  const standing = inserted(WITH_COLUMN);

  test('is offered a draft about each material deviation that nothing is said about, and gets none unasked', () => {
    const plan = planOf(standing, 8_000);
    expect(plan).toMatchObject({ changes: [], update: null });
    expect(plan.remarks).toMatchObject([
      { key: BARNEHAGE, reason: 'nothingSaid', place: 'column', mayBePut: true, said: null },
      { key: SKOLE, reason: 'nothingSaid', place: 'column', mayBePut: true, said: null },
    ]);
    // 8 million of 200 million.
    expect(plan.remarks[1]?.text).toMatch(/^Skole har et merforbruk på 8,0 mill. kr i 2031, 4,0/);
  });

  test('gets what the user asks for in its cell alone, higher where it needs it, and is offered it no more', () => {
    const words = 'Flere elever enn ventet. '.repeat(8).trim();
    const plan = planOf(standing, 8_000, { remarks: { [SKOLE]: words } });
    expect(plan.changes).toMatchObject([{ address: 'F5', row: 'Skole', was: null, willBe: words }]);
    const [higher] = plan.update?.forward.rowHeights ?? [];
    expect(higher?.row).toBe(ROW);
    expect(plan.update?.back.rowHeights).toEqual([{ row: ROW, height: expect.any(Number) }]);
    expect(higher?.height).toBeGreaterThan(3 * (plan.update?.back.rowHeights?.[0]?.height ?? Infinity));
    const now = after(standing, plan);
    expect(cellIn(now, ROW, COLUMN)).toBe(`'${words}`);
    expect(trimmed(withCell(now.grid, ROW, COLUMN, null))).toEqual(trimmed(standing.grid));
    expect(keysOf(planOf(now, 8_000))).toEqual([BARNEHAGE]);
  });

  test('keeps a person’s words when the figures are others: the new draft is for copying only', () => {
    const own = said(standing, 'Flere elever enn ventet.');
    expect(keysOf(planOf(own, 8_000))).toEqual([BARNEHAGE]);
    const plan = planOf(own, 12_000, { remarks: { [SKOLE]: 'Nye ord' } });
    expect(plan.remarks[1]).toMatchObject({
      ...{ reason: 'figuresChanged', mayBePut: false, isPut: false },
      said: { text: 'Flere elever enn ventet.', address: 'F5' },
    });
    expect(plan.changes.filter(({ address }) => address === 'F5')).toEqual([]);
  });

  test('has nothing offered where a person’s words have the new figures', () => {
    const own = said(standing, 'Vi bruker 12,0 mill. for mye (6,0 %).');
    expect(keysOf(planOf(own, 12_000))).toEqual([BARNEHAGE]);
  });

  test('gets a new draft in the place of the old one that nobody has touched, if asked for', () => {
    const old = planOf(standing, 8_000).remarks[1]?.text ?? '';
    const drafted = said(standing, old);
    expect(planOf(drafted, 12_000).changes).toEqual([]);
    const plan = planOf(drafted, 12_000, { remarks: { [SKOLE]: 'Nye ord' } });
    expect(plan.remarks[1]).toMatchObject({ reason: 'figuresChanged', mayBePut: true, isPut: true });
    expect(cellIn(after(drafted, plan), ROW, COLUMN)).toBe("'Nye ord");
  });

  test('is offered the new figures until something is done about them', () => {
    const own = said(standing, 'Flere elever enn ventet.');
    const now = after(own, planOf(own, 12_000, { remarks: { [BARNEHAGE]: 'Ledige plasser.' } }));
    expect(planOf(now, 12_000).remarks).toMatchObject([{ key: SKOLE, reason: 'figuresChanged' }]);
    expect(keysOf(planOf(now, 8_000))).toEqual([]);
  });

  test('has nothing offered about a row that a person has deleted', () => {
    const shorter = { ...standing, grid: standing.grid.toSpliced(ROW, 1) };
    expect(keysOf(planOf(shorter, 8_000))).toEqual([BARNEHAGE]);
  });

  test('from before drafts were remembered is not said to have other figures', () => {
    const undrafted = { ...draft(8_000, WITH_COLUMN), deviations: [] };
    const written = insertedSheet(undrafted, 'id', { options: WITH_COLUMN, language: 'nb' });
    const own = said({ ...standing, written }, 'Flere elever enn ventet.');
    expect(keysOf(planOf(own, 12_000))).toEqual([BARNEHAGE]);
  });
});

describe('a table without a column for words', () => {
  const standing = inserted(WITHOUT_COLUMN);

  test('gets them below all that stands, with a row between and in what is printed', () => {
    const plan = planOf(standing, 8_000, { remarks: { [BARNEHAGE]: 'En', [SKOLE]: 'To' } });
    expect(plan.remarks.map(({ place }) => place)).toEqual(['below', 'below']);
    const now = after(standing, plan);
    const end = standing.grid.length;
    expect(now.grid.slice(end).map(row => row[0] ?? null)).toEqual([null, "'En", "'To"]);
    expect(plan.update?.print?.rows).toBe(end + 3);
  });

  test('has nothing offered where a person has named the row below it, or written beside it', () => {
    const below = said(standing, 'Om Skole: flere elever.', standing.grid.length + 1, 0);
    expect(keysOf(planOf(below, 8_000))).toEqual([BARNEHAGE]);
    const beside = said(standing, 'flere elever', ROW, 7);
    expect(keysOf(planOf(beside, 8_000))).toEqual([BARNEHAGE]);
  });

  test('keeps what stands below when the figures are others', () => {
    const below = said(standing, 'Om Skole: flere elever.', standing.grid.length + 1, 0);
    const plan = planOf(below, 12_000, { remarks: { [SKOLE]: 'Nye ord' } });
    expect(plan.remarks[1]).toMatchObject({ reason: 'figuresChanged', mayBePut: false });
    expect(plan.changes.map(({ willBe }) => willBe)).not.toContain('Nye ord');
  });
});

test('no asked remark ever takes the place of what a person has written', () => {
  const words = fc.constantFrom('', 'Egne ord', 'Skole: 8,0 mill.', 'Barnehage', '12,0');
  const places = fc.array(
    fc.record({ row: fc.integer({ min: 0, max: 14 }), column: fc.integer({ min: 5, max: 7 }), words }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(
      places,
      fc.constantFrom(8_000, 12_000),
      fc.constantFrom(WITH_COLUMN, WITHOUT_COLUMN),
      (own, overspent, options) => {
        const first = inserted(options);
        const free = own.filter(
          ({ row, column, words: text }) => text !== '' && cellIn(first, row, column) === null,
        );
        const standing = free.reduce(
          (now, { row, column, words: text }) => said(now, text, row, column),
          first,
        );
        const plan = planOf(standing, overspent, { remarks: { [BARNEHAGE]: 'Nye ord', [SKOLE]: 'Nye ord' } });
        const grid = plan.update ? carriedOut(standing.grid, plan.update) : standing.grid;
        for (const { row, column } of free) expect(grid[row]?.[column]).toBe(cellIn(standing, row, column));
      },
    ),
    { numRuns: 60 },
  );
});
