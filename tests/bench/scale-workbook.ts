import { cellAddress } from '../../src/table/address';
import type { CellValue } from '../../src/table/sheet';
import { sheetData, workbookOf } from '../../src/selftest/parts';

type Row = readonly Filled[];
/** A value, or a formula with the value it has. */
type Filled = CellValue | { readonly formula: string; readonly value: number };

const CELLS_A_SHEET = 3340;
/** General, amounts, dates. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="164"/></cellXfs>';
const BUDGET = [
  'Regnskap 2030',
  'Oppr. budsjett 2031',
  'Regulert budsjett 2031',
  'Regnskap 2031',
  'Avvik 2031',
];
const TARGETS = ['Resultat 2029', 'Resultat 2030', 'Måltall 2031', 'Resultat 2031', 'Avvik 2031'];

export interface BigWorkbook {
  readonly bytes: Uint8Array;
  readonly cells: number;
}

/**
 * A workbook of so many sheets with 3,340 cells each: 60 of them are 200,000 cells.
 * @param lists every other sheet is a list from an accounting system, which is no table; else one in six is
 * @param edition other names and other figures for each
 */
export function bigWorkbook(sheets: number, lists: boolean, edition = 0): BigWorkbook {
  const rows = Array.from({ length: sheets }, (_, sheet) => rowsOf(sheet, lists, edition));
  const cells = rows.flat(2).filter(cell => cell !== null).length;
  const bytes = workbookOf({ sheets: rows.map(sheet => sheetData(...sheet.map(xmlOf))), styles: STYLES });
  return { bytes, cells };
}

function rowsOf(sheet: number, lists: boolean, edition: number): Row[] {
  const draw = drawing(edition * 100 + sheet + 1);
  const isList = lists ? sheet % 2 === 1 : sheet % 6 === 5;
  const table = isList ? ledger : sheet % 6 === 4 ? indicatorTable : unitTable;
  const rows: Row[] = [];
  let cells = 0;
  for (let number = 1; cells < CELLS_A_SHEET; number += 1) {
    const more = table(`${sheet + 1}.${number}.${edition}`, rows.length, draw);
    cells += more.flat().filter(cell => cell !== null).length;
    rows.push(...more, []);
  }
  return rows;
}

/** Thirty units in three divisions, sums and deviations as formulas. */
function unitTable(name: string, top: number, draw: (most: number) => number): Row[] {
  const rows: Row[] = [[`Resultat per enhet ${name}`], ['Tall i 1000 kr'], ['Enhet', ...BUDGET]];
  const totals: number[][] = [];
  for (let division = 1; division <= 3; division += 1) {
    const units = Array.from({ length: 10 }, () => amounts(draw));
    const first = top + rows.length;
    rows.push(
      ...units.map((unit, at) => [`Enhet ${name}.${division}${at}`, ...withDeviation(unit, first + at)]),
    );
    const total = sumOf(units);
    totals.push(total);
    const sums = total.map((value, at) => ({
      formula: `SUM(${cellAddress(first, at + 1)}:${cellAddress(first + 9, at + 1)})`,
      value,
    }));
    rows.push([`Avdeling ${name}.${division}`, ...withDeviation(sums, first + 10)]);
  }
  rows.push([
    'Totalt',
    ...sumOf(totals),
    sumOf(totals.map(([, , revised = 0, actual = 0]) => [revised - actual]))[0] ?? 0,
  ]);
  return rows;
}

function indicatorTable(name: string, top: number, draw: (most: number) => number): Row[] {
  const rows = Array.from({ length: 30 }, (_, at): Row => {
    const [before = 0, last = 0, target = 0, result = 0] = amounts(draw);
    const row = top + 2 + at;
    return [
      `Antall oppdrag ${name} av sort ${at + 1}`,
      before,
      last,
      target,
      result,
      { formula: `${cellAddress(row, 4)}-${cellAddress(row, 3)}`, value: result - target },
    ];
  });
  return [[`Resultatindikatorer ${name}`], ['Indikator', ...TARGETS], ...rows];
}

/** What an accounting system exports, which is no report table. */
function ledger(name: string, _top: number, draw: (most: number) => number): Row[] {
  const lines = Array.from({ length: 200 }, (_, at): Row => [
    47_484 + at,
    100_000 + draw(900_000),
    10_000 + draw(9000),
    `Faktura ${name} ${at}`,
    draw(90_000),
  ]);
  return [['Dato', 'Bilag', 'Konto', 'Tekst', 'Beløp'], ...lines];
}

function withDeviation(figures: readonly Filled[], row: number): Filled[] {
  const [revised = 0, actual = 0] = figures
    .slice(2)
    .map(cell => (typeof cell === 'object' ? (cell?.value ?? 0) : Number(cell)));
  return [...figures, { formula: `${cellAddress(row, 3)}-${cellAddress(row, 4)}`, value: revised - actual }];
}

/** Four amounts of one thing, none far from the others. */
function amounts(draw: (most: number) => number): number[] {
  const size = 1000 + draw(90_000);
  return Array.from({ length: 4 }, () => size + draw(Math.round(size / 5)));
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((total, row) => total + (row[at] ?? 0), 0));
}

function xmlOf(row: Row): string {
  return row
    .map(cell => {
      if (cell === null) return '<c/>';
      if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
      if (typeof cell === 'object') return `<c s="1"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
      return `<c s="1"><v>${String(cell)}</v></c>`;
    })
    .join('');
}

/** Whole numbers below a limit, the same at every run. */
function drawing(seed: number): (most: number) => number {
  let state = seed * 7919;
  return most => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}
