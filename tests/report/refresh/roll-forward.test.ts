import { describe, expect, test } from '@jest/globals';
import { AS_PRINTED } from '../../../src/report/options';
import type { SheetOrigin } from '../../../src/report/origin';
import { insertedSheet } from '../../../src/report/refresh/inserted';
import { withKeptColumns } from '../../../src/report/refresh/kept-columns';
import { ownColumns } from '../../../src/report/refresh/own-columns';
import { keptColumns } from '../../../src/report/refresh/told-columns';
import { placementOf } from '../../../src/report/refresh/placement';
import { periodOf, withoutPeriod } from '../../../src/report/refresh/period';
import { successionOf } from '../../../src/report/refresh/roll-forward';
import { withRowWords } from '../../../src/report/row-words';
import { textWidth } from '../../../src/report/text-width';
import type { ReportSheetDraft } from '../../../src/report/report';
import { gridOfDraft } from './world';
import type { FixtureTable } from '../fixture';
import { cellOf, reportOf } from '../fixture';

describe('the period of figures', () => {
  test.each([
    [2024, ['Netto driftsutgifter'], 12],
    [2024, ['1. tertial 2024'], 4],
    [2024, ['Netto', 'T2'], 8],
    [2024, ['Netto 2T'], 8],
    [2024, ['', 'Regnskap per 31.08.2024'], 8],
    [2024, ['Hittil i april'], 4],
    [2024, ['3. kvartal'], 9],
    [2024, ['2. halvår'], 12],
    [2024, ['Markedsføring og juletiltak'], 12],
    [2024, ['1. tertial', 'Regnskap per 31.08'], 4],
  ])('%i %j goes up to month %i', (year, texts, month) => {
    expect(periodOf(year, texts)).toBe(year * 12 + month);
  });

  test.each([
    [['Netto 2025'], 2025 * 12 + 12],
    [['Netto'], null],
  ])('without a known year %j', (texts, period) => expect(periodOf(null, texts)).toBe(period));

  test.each([
    ['Netto driftsutgifter 1. tertial 2024', 'Netto driftsutgifter 2. tertial 2025'],
    ['Netto per 30.04.2024', 'Netto per 31.08.2024'],
    ['Netto T1-2024', 'netto  T2 2024'],
    ['Regnskap januar 2024', 'Regnskap desember 2023'],
  ])('%s is titled as %s', (one, other) => expect(withoutPeriod(one)).toBe(withoutPeriod(other)));

  test('what a title says besides tells tables apart', () =>
    expect(withoutPeriod('Måltall 2024 (1 av 2)')).not.toBe(withoutPeriod('Måltall 2024 (2 av 2)')));
});

/** A drafted table by what it was made from. */
function draftOf(origin: Partial<SheetOrigin>, headers: readonly string[] = []): ReportSheetDraft {
  return {
    name: 'Rapport',
    title: origin.title ?? '',
    rows: [headers.map(value => ({ formula: null, value, style: 'headerFigure' }))],
    columnWidths: headers.map(() => 10),
    rowHeights: {},
    headerRow: 0,
    notes: [],
    landscape: false,
    footer: { left: '', center: '', right: '' },
    origin: { kind: 'net', sheet: 'Ark', title: null, area: null, year: 2024, ...origin },
  };
}

const recordOf = (...given: Parameters<typeof draftOf>) =>
  insertedSheet(draftOf(...given), '', { options: AS_PRINTED, language: 'nb' });

describe('the table that follows a sheet', () => {
  const net = { kind: 'net', title: 'Netto' } as const;

  test.each<[string, Partial<SheetOrigin>, Partial<SheetOrigin>[], number | string]>([
    ['of the next year', { ...net }, [{ ...net }, { ...net, year: 2025 }], 1],
    [
      'the next of several',
      { ...net },
      [
        { ...net, year: 2027 },
        { ...net, year: 2025 },
      ],
      1,
    ],
    ['its own source with other figures in it', { ...net }, [{ ...net, year: 2025 }], 0],
    [
      'the next tertial of the year',
      { ...net, title: 'Netto 1. tertial' },
      [
        { ...net, title: 'Netto 1. tertial' },
        { ...net, title: 'Netto 2. tertial' },
      ],
      1,
    ],
    [
      'the whole year after its tertials',
      { ...net, title: 'Netto 2. tertial 2024' },
      [{ ...net, title: 'Netto 2024' }],
      0,
    ],
    [
      'known by its sheet where it has no title',
      { title: null, sheet: 'Netto 2024' },
      [
        { title: null, sheet: 'Brutto 2025', year: 2025 },
        { title: null, sheet: 'Netto 2025', year: 2025 },
      ],
      1,
    ],
    [
      'the only one of its kind and area, in other words',
      { ...net },
      [{ ...net, title: 'Netto utgifter per område', year: 2025 }],
      0,
    ],
    ['no control report alone', { kind: 'control', title: 'Kontroll' }, [{ kind: 'control' }], 'notLater'],
    ['none: the same period', { ...net }, [{ ...net }], 'notLater'],
    ['none: an earlier year', { ...net }, [{ ...net, year: 2023 }], 'notLater'],
    ['none: a year that nobody tells', { ...net }, [{ ...net, year: null }], 'notLater'],
    ['none: another kind', { ...net }, [{ ...net, kind: 'gross', year: 2025 }], 'noTable'],
    ['none: another area', { ...net, area: 'FO1' }, [{ ...net, area: 'FO2A', year: 2025 }], 'noTable'],
    [
      'none: two in other words, and nothing tells which',
      { ...net },
      [
        { ...net, title: 'Ett', year: 2025 },
        { ...net, title: 'To', year: 2025 },
      ],
      'noTable',
    ],
  ])('%s', (_, before, tables, expected) => {
    const drafts = tables.map(origin => draftOf(origin));
    const { successors, left } = successionOf([recordOf(before)], () => drafts, true);
    const [found] = successors;
    expect(found ? drafts.indexOf(found.draft) : left[0]?.reason).toBe(expected);
    expect(successors.length + left.length).toBe(1);
  });

  test('comes with a control report of the day', () => {
    const set = [recordOf(net), recordOf({ kind: 'control', title: 'Kontroll', year: null })];
    const drafts = [draftOf({ ...net, year: 2025 }), draftOf({ kind: 'control', year: null })];
    const { successors } = successionOf(set, () => drafts, true);
    expect(successors.map(({ draft }) => draft)).toEqual(drafts);
  });

  test('in another workbook may be of any period, a later one first', () => {
    const same = draftOf(net);
    const later = draftOf({ ...net, year: 2025 });
    const successorIn = (...drafts: ReportSheetDraft[]) =>
      successionOf([recordOf(net)], () => drafts, false).successors[0]?.draft;
    expect(successorIn(same)).toBe(same);
    expect(successorIn(same, later)).toBe(later);
  });

  test('is the period of the headers where the title has none', () => {
    const record = recordOf(net, ['Regnskap per 30.04']);
    const next = draftOf({ ...net, sheet: 'Ny' }, ['Regnskap per 31.08']);
    expect(successionOf([record], () => [next], true).successors).toHaveLength(1);
  });

  test('follows one sheet each, in the order of the set', () => {
    const set = [recordOf({ ...net, sheet: 'A' }), recordOf({ ...net, sheet: 'B' })];
    const drafts = [
      draftOf({ ...net, sheet: 'A2', year: 2025 }),
      draftOf({ ...net, sheet: 'B2', year: 2025 }),
    ];
    const { successors } = successionOf(set, () => drafts, true);
    expect(successors.map(({ draft }) => draft.origin.sheet)).toEqual(['A2', 'B2']);
  });
});

describe('the columns of the next period', () => {
  const tableOf = (year: number): FixtureTable => ({
    kind: 'function',
    columns: [
      [`Regnskap ${year - 1}`, 'actual', year - 1],
      [`Oppr. budsjett ${year}`, 'originalBudget', year],
      [`Regulert budsjett ${year}`, 'revisedBudget', year],
      [`Regnskap ${year}`, 'actual', year],
      [`Avvik ${year}`, 'deviation', year],
    ],
    rows: [{ label: '901 Tiltak', values: [1, 20, 30, 25, 5] }],
  });
  const options = { commentColumn: true };
  const draftIn = (year: number) => {
    const found = reportOf(tableOf(year), { options })[0];
    if (!found) throw new Error('no sheet');
    return { ...found, origin: { ...found.origin, year } };
  };
  const written = insertedSheet(draftIn(2031), '', {
    options: { ...AS_PRINTED, ...options },
    language: 'nb',
  });
  const next = draftIn(2032);
  const headers = (draft: ReportSheetDraft) => draft.rows[2]?.slice(1).map(cell => cell?.value);
  /** Columns of the last table as they stand, by their numbers there. */
  const placed = (...columns: number[]) => new Map(columns.map((column, at) => [column, at]));

  test('are all there where nobody has changed them', () => {
    expect(withKeptColumns(next, written, placed(0, 1, 2, 3, 4, 5, 6))).toBe(next);
  });

  test('leave out what was left out, and formulas point at what they mean', () => {
    const sheet = withKeptColumns(next, written, placed(0, 3, 4, 5, 6));
    expect(headers(sheet)).toEqual([
      ...['Regulert budsjett 2032', 'Regnskap 2032', 'Avvik 2032', 'Kommentar'],
    ]);
    expect(cellOf(sheet, 'D4')?.formula).toBe('=IF(COUNT(B4,C4)=0,"",N(B4)-N(C4))');
    expect(sheet.columnWidths).toHaveLength(5);
    expect(sheet.commentColumn).toBe(4);
    expect(cellOf(withRowWords(sheet, [{ row: 3, text: 'Ord' }]), 'E4')?.value).toBe('Ord');
  });

  test('keep what others are worked out from', () => {
    expect(headers(withKeptColumns(next, written, placed(0, 5, 6)))).toEqual([
      ...['Regulert budsjett 2032', 'Regnskap 2032', 'Avvik 2032', 'Kommentar'],
    ]);
  });

  test('stand in the order that the user gave them', () => {
    const sheet = withKeptColumns(next, written, placed(0, 5, 4, 3, 1, 2, 6));
    expect(headers(sheet)).toEqual([
      ...['Avvik 2032', 'Regnskap 2032', 'Regulert budsjett 2032', 'Regnskap 2031', 'Oppr. budsjett 2032'],
      'Kommentar',
    ]);
    expect(cellOf(sheet, 'B4')?.formula).toBe('=IF(COUNT(D4,C4)=0,"",N(D4)-N(C4))');
  });

  test('come with the user’s own among them, blank and a year later, and formulas point at what they mean', () => {
    const own = [
      { header: 'Prognose 2031', at: 3 },
      { header: 'Ansvarlig', at: 9 },
    ];
    // The budget in the column before the prognosis, the accounts in the one behind it.
    const places = new Map([0, 3].map((column, at) => [column, at] as const));
    for (const [index, column] of [4, 5, 6].entries()) places.set(column, index + 4);
    const sheet = withKeptColumns(next, written, places, own);
    expect(headers(sheet)).toEqual([
      ...['Regulert budsjett 2032', 'Prognose 2032', 'Regnskap 2032', 'Avvik 2032', 'Kommentar', 'Ansvarlig'],
    ]);
    expect(cellOf(sheet, 'E4')?.formula).toBe('=IF(COUNT(B4,D4)=0,"",N(B4)-N(D4))');
    expect([cellOf(sheet, 'C4'), cellOf(sheet, 'G4')].map(cell => cell?.value)).toEqual([null, null]);
    expect(keptColumns(sheet, next)).toEqual({
      without: ['Regnskap 2031', 'Oppr. budsjett 2032'],
      own: ['Prognose 2032', 'Ansvarlig'],
      isReordered: false,
    });
  });

  test('are told as they are kept', () => {
    expect(keptColumns(next, next)).toEqual({ without: [], own: [], isReordered: false });
    const turned = withKeptColumns(next, written, placed(0, 2, 1, 3, 4, 5, 6));
    expect(keptColumns(turned, next)).toEqual({ without: [], own: [], isReordered: true });
  });

  test('of the user’s own are those with a header beside ours', () => {
    const grid = gridOfDraft(draftIn(2031)).map(row => [...row]);
    grid[2]?.push(null, "'Ansvarlig", '=A1');
    grid[3]?.push("'uten overskrift");
    expect(ownColumns(written, placementOf(written, grid), grid)).toEqual([{ header: 'Ansvarlig', at: 8 }]);
  });

  test('have their notes in lines that fit the narrower table', () => {
    const long = { ...next, notes: ['Et ord og et ord til. '.repeat(20).trim()] };
    const { rows, columnWidths } = withKeptColumns(long, written, placed(0, 5, 6));
    const width = columnWidths.reduce((total, column) => total + column, 0);
    const lines = rows.flatMap(row => (row[0]?.style === 'noteLine' ? [String(row[0].value)] : []));
    expect(lines.join(' ')).toBe(long.notes[0]);
    expect(lines.filter(line => textWidth(line, { size: 10 }) > width)).toEqual([]);
  });
});
