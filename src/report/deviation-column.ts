import { product, quotient } from '../figure/decimal';
import type { RecognisedTable, Scale } from '../table/table';
import type { DraftCell, StyleName } from './command';
import { isMaterial, kronerIn } from './deviation-text';
import type { ReportColumn } from './layout';
import { constant } from './layout';
import type { MoneyCell } from './money-cell';
import { addressOf } from './money-cell';
import { inFormula } from './number-formula';
import type { ReportOptions, Thresholds } from './options';
import type { Terms } from './terms';
import { columnOf } from './terms';
import type { ReportWords } from './words';

/** A column that the source does not have, one cell a row. */
export interface AddedColumn {
  readonly column: ReportColumn;
  cell(row: number, total: boolean): DraftCell | null;
  /** What it means, under the table; null when its header says it. */
  readonly note: string | null;
}

/** Widths of the added columns, in characters. */
const WIDTH = { material: 17, comment: 28 };
/** A share is worked out this finely; the cell shows one decimal. */
const SHARE_DECIMALS = 14;

interface Measured {
  readonly budget: number;
  readonly deviation: number;
  readonly cells: readonly (readonly (MoneyCell | null)[])[];
}

/** The columns that a user asks for beside those of the source, in the order they stand. */
export function addedColumns(
  table: RecognisedTable,
  cells: Measured['cells'],
  terms: readonly (Terms | null)[],
  options: ReportOptions,
  words: ReportWords,
): AddedColumn[] {
  const deviation = columnOf(table, 'deviation', table.year);
  const behind = deviation === null ? null : terms[deviation];
  const measured =
    deviation !== null && behind?.kind === 'difference' ? { budget: behind.minuend, deviation, cells } : null;
  const { deviationPercent, material, commentColumn } = options;
  return [
    ...(measured && deviationPercent ? [percentColumn(measured, words)] : []),
    ...(measured && material ? materialColumn(measured, material, table.scale, words) : []),
    ...(commentColumn ? [emptyColumn(words)] : []),
  ];
}

/** The deviation in per cent of the budget, whatever the budget's sign; a dash where that is 0. */
function percentColumn({ budget, deviation, cells }: Measured, words: ReportWords): AddedColumn {
  return {
    column: { header: words.headers.deviationPercent, align: 'figure' },
    cell(row, total) {
      const [whole, part] = [cells[row]?.[budget], cells[row]?.[deviation]];
      if (!whole || !part) return null;
      const [b, d] = [addressOf(row, budget), addressOf(row, deviation)];
      const formula = `=IF(COUNT(${d})=0,"",IF(N(${b})=0,"–",${d}/ABS(${b})))`;
      const style: StyleName = total ? 'percentTotal' : 'percent';
      return { formula, value: shareOf(part.value, whole.value), style };
    },
    note: words.deviationPercentNote,
  };
}

function shareOf(part: number | string, whole: number | string): number | string {
  if (typeof part !== 'number') return '';
  if (typeof whole !== 'number' || whole === 0) return '–';
  return quotient(part, Math.abs(whole), SHARE_DECIMALS);
}

/** A word and a sign where the deviation reaches every limit; none when the table does not say what it counts in. */
function materialColumn(
  { budget, deviation, cells }: Measured,
  { kroner, percent }: Thresholds,
  scale: Scale | null,
  words: ReportWords,
): AddedColumn[] {
  const unit = kronerIn(scale);
  if (unit === null) return [];
  const least = quotient(kroner ?? 0, unit, 6);
  const share = product(percent ?? 0, 0.01);
  const { underspending, overspending } = words.material;
  const mark = (value: number | string, whole: number | string): string => {
    if (typeof value !== 'number') return '';
    const budget = typeof whole === 'number' ? product(whole, unit) : 0;
    if (!isMaterial({ kroner: product(value, unit), budget }, { kroner, percent })) return '';
    return value > 0 ? underspending : overspending;
  };
  return [
    {
      column: { header: words.headers.material, align: 'text', width: WIDTH.material },
      cell(row, total) {
        const [whole, part] = [cells[row]?.[budget], cells[row]?.[deviation]];
        if (!whole || !part) return null;
        const [b, d] = [addressOf(row, budget), addressOf(row, deviation)];
        const reached = `${d}<>0,ABS(${d})>=${least},ABS(${d})>=${share}*ABS(N(${b}))`;
        const formula = `=IF(COUNT(${d})=0,"",IF(AND(${reached}),IF(${d}>0,${inFormula(underspending)},${inFormula(overspending)}),""))`;
        return { formula, value: mark(part.value, whole.value), style: total ? 'textTotal' : 'text' };
      },
      note: words.materialNote({ kroner, percent }),
    },
  ];
}

function emptyColumn(words: ReportWords): AddedColumn {
  return {
    column: { header: words.headers.comment, align: 'text', width: WIDTH.comment },
    cell: (_, total) => constant(null, total ? 'textTotal' : 'text'),
    note: null,
  };
}
