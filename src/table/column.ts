import { cellAddress } from './address';
import type { Grid } from './grid';
import { headerText } from './header-block';
import type { Layout } from './layout';
import type { WordRole } from './words';
import { isMonth, isYearText, plainWords, roleOfWords, yearOfWords } from './words';

/** A column as its header's words give it. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly words: string;
  readonly role: WordRole;
  readonly year: number | null;
  /** Addresses of the cells with its words. */
  readonly cells: readonly string[];
}

/** What a table is about, as its columns tell; null when they are no report table's. */
export type Family =
  'money' | 'indicators' | 'results' | 'series' | 'cause' | 'allocation' | 'priced' | 'reckoned';

const MONEY: readonly WordRole[] = [
  'originalBudget',
  'revisedBudget',
  'budget',
  'actual',
  'deviation',
  'earmarkedDeviation',
  'ordinaryDeviation',
  'carriedOver',
  'adjustedDeviation',
];
const FEWEST_IN_A_SERIES = 3;
const FEWEST_MONTHS = 6;

/** The columns of a layout with the words above them; a heading over several columns counts for each. */
export function headedColumns(grid: Grid, layout: Layout): HeadedColumn[] {
  const block = { top: layout.headerTop, bottom: layout.headerBottom };
  return layout.columns.map(column => {
    const own = headerText(grid, block, column);
    const spanning = spanningHeading(grid, layout, column, plainWords(own));
    const header = [spanning?.text ?? '', own].filter(text => text !== '').join(' ');
    const words = plainWords(header);
    const cells = [...(spanning ? [spanning.address] : []), ...headerCells(grid, layout, column)];
    return { column, header, words, role: roleOfWords(words), year: yearOfWords(words), cells };
  });
}

function headerCells(grid: Grid, { headerTop, headerBottom }: Layout, column: number): string[] {
  const cells: string[] = [];
  for (let row = headerTop; row <= headerBottom; row += 1) {
    if (grid.textAt(row, column) !== '') cells.push(cellAddress(row, column));
  }
  return cells;
}

/** "2023" or "Resultat" over the first of its columns, in a row above the last: for columns that lack the year or the role. */
function spanningHeading(
  grid: Grid,
  layout: Layout,
  column: number,
  own: string,
): { text: string; address: string } | null {
  for (let row = layout.headerTop; row < layout.headerBottom; row += 1) {
    if (grid.textAt(row, column) !== '' || grid.isBlankRow(layout.headerBottom, column, column)) continue;
    const heading = layout.columns.findLast(other => other < column && grid.textAt(row, other) !== '');
    const words = heading === undefined ? '' : plainWords(grid.textAt(row, heading));
    const givesYear = isYearText(words) && yearOfWords(own) === null;
    const givesRole = isYearText(own) && roleOfWords(words) !== 'other' && yearOfWords(words) === null;
    if (heading !== undefined && (givesYear || givesRole))
      return { text: grid.textAt(row, heading), address: cellAddress(row, heading) };
  }
  return null;
}

/** @param about the words of title and label header */
export function familyOf(columns: readonly HeadedColumn[], about: string): Family | null {
  const count = (...roles: readonly WordRole[]) => columns.filter(({ role }) => roles.includes(role)).length;
  const years = columns.filter(({ words }) => isYearText(words)).length;
  if (count('cause') >= FEWEST_IN_A_SERIES) return 'cause';
  if (count('target') > 0 && count('budget', 'originalBudget', 'revisedBudget') === 0) {
    if (count('result', 'actual', 'deviation', 'outcome') + years > 0 || /indikator/.test(about))
      return 'indicators';
  }
  const budgets = count('originalBudget', 'revisedBudget', 'budget');
  if (budgets + count('actual', 'earmarkedDeviation') > 0 && count(...MONEY) >= 2) return 'money';
  if (columns.filter(({ words }) => /driftsramme|sosialhjelp/.test(words)).length >= 2) return 'allocation';
  if (count('result') >= FEWEST_IN_A_SERIES) return 'results';
  if (count('result') + years >= 2 && /indikator|nøkkeltall/.test(about)) return 'results';
  const months = columns.filter(({ words }) => isMonth(words)).length;
  return years >= FEWEST_IN_A_SERIES || months >= FEWEST_MONTHS ? 'series' : null;
}
