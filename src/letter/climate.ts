import { asDoubtful, readCell } from './cell';
import { footnotesOf, withoutMarks } from './footnotes';
import type { KnownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Role, RoleColumn } from './roles';
import { asShares } from './row';
import { isNote, type WholeRow, wholeRows } from './rows';
import { sourceOf } from './source';
import { saysPercent, unitOf } from './unit';
import { folded } from './words';

type Climate = Letter['climate'][number];

/** The climate measures of one table: number and measure stand once, for all indicators below them. */
export function climateOf(table: KnownGrid, lines: readonly DocumentLine[]): Climate[] {
  const { grid, columns } = table;
  const notes = footnotesOf(grid, lines);
  const target = columns.find(({ role }) => role === 'target');
  let number: string | null = null;
  let measure: string | null = null;
  return rowsOf(table).flatMap(row => {
    number = cellOf(row, columns, 'number') ?? number;
    measure = cellOf(row, columns, 'measure') ?? measure;
    const indicator = withoutMarks(row.label).text;
    if (indicator === '' || (row.labelOnly && isNote(row.label)) || !target) return [];
    const raw = row.cells[target.index] ?? '';
    const reading = readCell(raw, target, notes);
    const unit = unitOfQuestion(indicator) ?? unitOf(indicator, [{ raw, reading }], null);
    const [share = reading] = unit === 'percent' ? asShares([reading], saysPercent(indicator)) : [reading];
    const doubtful = row.labelDoubtful || row.at.doubtfulCells.includes(target.index);
    const { value, status, readings } =
      doubtful && share.value !== null ? asDoubtful(share, [share.value]) : share;
    return [
      {
        number,
        measure,
        indicator,
        raw,
        value,
        unit,
        status,
        readings: [...readings],
        source: sourceOf(row.at),
      },
    ];
  });
}

/** "Er føringen fulgt? Ja/nei/delvis" */
function unitOfQuestion(indicator: string): Climate['unit'] | null {
  return /\bja ?\/ ?nei\b/.test(folded(indicator)) ? 'yesNo' : null;
}

function rowsOf({ grid, columns }: KnownGrid): WholeRow[] {
  const indexes = (...roles: Role[]) =>
    columns.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
  return wholeRows(grid.body, indexes('name'), indexes('target', 'number', 'measure'));
}

function cellOf(row: WholeRow, columns: readonly RoleColumn[], role: Role): string | null {
  const index = columns.find(column => column.role === role)?.index;
  return (index === undefined ? '' : (row.cells[index] ?? '')) || null;
}
