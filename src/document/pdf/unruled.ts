import { looksLikeValue } from '../words';
import type { Columns } from './columns';
import { columnsOf, widened } from './columns';
import { goesOn, headingLines, trailingLines, USUAL_LEADING } from './extent';
import type { TextLine } from './line';
import { linesOf, textOfLine } from './line';
import type { Word } from './page';
import type { Region } from './region';
import { meeting, regionsOf } from './region';
import type { Row } from './rows';
import { inColumns, leadingOf, rowsOf } from './rows';
import { segmentsOf } from './segment';
import type { PageRow, PageTable } from './table';
import { cellOf, inDoubt, NO_CELL, tableOf } from './table';

/** Wrapped lines may stand a little further apart than the rows' own. */
const SLACK = 1.1;

/** Tables whose columns no rulings part, and the lines they are made of. `separators` are y's of lines and coloured bands. */
export function readUnruled(
  lines: readonly TextLine[],
  separators: readonly number[],
): { tables: PageTable[]; used: Set<TextLine> } {
  const used = new Set<TextLine>();
  const tables: PageTable[] = [];
  for (const region of regionsOf(lines)) {
    const { own, columns, mayGoOn } = extended(region, lines, used);
    const table = readRows(own, columns, separators, mayGoOn);
    if (!table) continue;
    own.forEach(line => used.add(line));
    tables.push(table);
  }
  return { tables, used };
}

/** A region with its headings above and the ends of its last cells below. */
function extended(region: Region, lines: readonly TextLine[], used: ReadonlySet<TextLine>) {
  const narrow = columnsOf(region);
  const before = lines.slice(0, region.first).filter(line => !used.has(line));
  const headings = headingLines(before, region.lines[0], narrow);
  const columns = widened(narrow, headings);
  const leading = leadingOf(region.lines.map(line => inColumns(line, columns)));
  const after = lines.slice(region.first + region.lines.length);
  const last = region.lines.at(-1) ?? region.lines[0];
  const trailing = trailingLines(after, last, columns, SLACK * Math.min(leading, USUAL_LEADING * last.size));
  const own = [...headings, ...region.lines, ...trailing];
  const next = after[trailing.length];
  const pitch = Math.max(...own.map((line, i) => line.base - (own[i - 1]?.base ?? line.base)));
  const mayGoOn = next !== undefined && goesOn(next, columns) && next.base - (own.at(-1) ?? last).base <= pitch;
  return { own, columns, mayGoOn };
}

function readRows(
  lines: readonly TextLine[],
  columns: Columns,
  separators: readonly number[],
  mayGoOn: boolean,
): PageTable | null {
  const rows = rowsOf(lines.map(line => inColumns(line, columns)), separators);
  const firstAnchor = rows.findIndex(row => row.lines.some(line => line.isAnchor));
  const doubtful = doubtfulColumns(rows, firstAnchor, columns);
  return tableOf(
    rows.map((row, i) => {
      const read = readRow(row, columns, doubtful);
      return row.sure && !(mayGoOn && i === rows.length - 1) ? read : inDoubt(read);
    }),
  );
}

function readRow(row: Row, columns: Columns, doubtful: ReadonlySet<number>): PageRow {
  const cells = columns.bands.map((_, column) => {
    const words = row.lines.flatMap(line => line.words[column] ?? []);
    const unsure = doubtful.has(column) || row.lines.some(line => line.doubtful.has(column));
    return words.length === 0 ? NO_CELL : cellOf(words, unsure || holdsTwoFigures(words));
  });
  return { cells };
}

/** Columns whose heading also stands over another, and neighbours that may be one column set in two ways. */
function doubtfulColumns(rows: readonly Row[], firstAnchor: number, { bands, isValue }: Columns): Set<number> {
  const doubtful = new Set<number>();
  for (const { line } of rows.slice(0, firstAnchor).flatMap(row => row.lines)) {
    for (const part of segmentsOf(line).filter(each => meeting(each, bands) > 1)) {
      bands.forEach((band, i) => meeting(part, [band]) > 0 && doubtful.add(i));
    }
  }
  const filled = (column: number) => rows.filter(row => row.lines.some(line => (line.words[column]?.length ?? 0) > 0));
  bands.forEach((_, i) => {
    if (!isValue[i] || !isValue[i + 1]) return;
    const next = new Set(filled(i + 1));
    if (!filled(i).some(row => next.has(row))) [i, i + 1].forEach(column => doubtful.add(column));
  });
  return doubtful;
}

function holdsTwoFigures(words: readonly Word[]): boolean {
  return linesOf(words).some(line => segmentsOf(line).filter(part => looksLikeValue(textOfLine(part))).length > 1);
}
