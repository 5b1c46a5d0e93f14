import { sumOf } from '../figure/decimal';
import { rowFormulas, type ShownFormula } from '../table/row-formula';
import type { FormulaColumn, SignedColumn } from '../table/row-teller';
import type { RecognisedTable } from '../table/table';
import { isPercentColumn, isMonth, isYearText, plainWords, saysWorkedOut } from '../table/words';
import { sumsAcross } from './across';
import { figureOf, placeAt } from './cells';
import { differenceBehind, isDerived, moneyColumns } from './columns';
import { earmarkedSplitOf } from './earmarked';
import type { Claim, Relation } from './relation';
import { cellFactorOf, isUnusable, ownTermOf } from './term';

/** A claim for each row of a table whose columns follow from one another in a way that no other rule knows. */
export function formulaClaims(table: RecognisedTable, rule: string): Claim[] {
  const known = knownSets(table, rule);
  const columns = formulaColumns(table, new Set(known.map(([computed]) => computed)));
  if (!columns.some(({ open }) => open)) return [];
  const rows = table.rows.flatMap(({ kind, cells, parts }, row) =>
    kind === 'section' ? [] : [{ row, figures: cells.map(cell => figureOf(cell)), isSum: parts.length > 0 }],
  );
  const sets = known.map(columns => new Set(columns));
  return rowFormulas(columns, rows, sets).flatMap(formula => claimsOf(table, rule, formula));
}

/** The columns of amounts; those are open that no other rule works out, and whose words say more than a year. */
function formulaColumns(table: RecognisedTable, known: ReadonlySet<number | undefined>): FormulaColumn[] {
  const hasDeviation = table.columns.some(({ role }) => role === 'deviation');
  return table.columns.flatMap(({ role, header }, column): FormulaColumn[] => {
    if (role === 'comment' || role === 'outcome' || isPercentColumn(header)) return [];
    const words = plainWords(header);
    const isCarried = role === 'carriedOver' && !hasDeviation;
    const mayFollow = role === 'other' ? !isYearText(words) && !isMonth(words) : isDerived(role) || isCarried;
    return [{ column, open: mayFollow && !known.has(column), saysSo: saysWorkedOut(words) }];
  });
}

/** The columns that other rules hold against their terms, each with these behind it. */
function knownSets(table: RecognisedTable, rule: string): number[][] {
  const keys = moneyColumns(table);
  const derived = [...keys].flatMap(([key, column]) => {
    const terms = differenceBehind(key) ?? [];
    const original = terms.map(term => term.replace(/^revisedBudget/, 'originalBudget'));
    return [terms, original].flatMap(some => {
      const behind = some.flatMap(term => keys.get(term) ?? []);
      return behind.length === 2 ? [[column, ...behind]] : [];
    });
  });
  const split = earmarkedSplitOf(table);
  return [
    ...derived,
    ...(split ? [[split.difference, split.minuend, split.subtrahend]] : []),
    ...sumsAcross(table, rule).map(({ sum, parts }) => [sum, ...parts]),
  ];
}

function claimsOf(table: RecognisedTable, rule: string, formula: ShownFormula): Claim[] {
  const values = { column: headerOf(table, formula.column), formula: inSigns(table, formula) };
  return table.rows.flatMap((_, row) =>
    formula.rows.has(row) ? (claimIn(table, row, { ...formula, rule, values }) ?? []) : [],
  );
}

/** "«Utgifter» − «Inntekter»". */
function inSigns(table: RecognisedTable, { terms }: ShownFormula): string {
  return terms
    .map(({ column, sign }, at) => {
      const name = `«${headerOf(table, column)}»`;
      return sign < 0 ? `− ${name}` : at > 0 ? `+ ${name}` : name;
    })
    .join(' ');
}

function headerOf({ columns }: RecognisedTable, column: number): string {
  return columns[column]?.header ?? '';
}

interface Told extends ShownFormula {
  readonly rule: string;
  readonly values: Readonly<Record<'column' | 'formula', string>>;
}

/** A blank term counts 0. */
function claimIn(table: RecognisedTable, row: number, told: Told): Claim | null {
  const { label = '', cells = [] } = table.rows[row] ?? {};
  const figure = figureOf(cells[told.column]);
  const filled = told.terms.filter(({ column }) => figureOf(cells[column]));
  if (!figure || told.terms.some(({ column }) => isUnusable(cells[column]))) return null;
  const signed = ({ column, sign }: SignedColumn) => (figureOf(cells[column])?.value ?? 0) * sign;
  const values = { ...told.values, label };
  return {
    values,
    cells: [told, ...filled].map(({ column }) => placeAt(table, row, column)),
    exact: sumOf(filled, signed) === figure.value,
    relation() {
      return relationOf(table, row, { ...told, terms: filled, values });
    },
  };
}

/** Words that do not say that a column is worked out leave it open whether it must be so in every row. */
function relationOf(table: RecognisedTable, row: number, told: Told): Relation {
  const { rule, column, terms, values } = told;
  const cell = table.rows[row]?.cells[column];
  const computed = ownTermOf(table, row, column);
  if (!cell || !computed) throw new RangeError('a formula without a figure');
  return {
    rule,
    table,
    severity: saysWorkedOut(plainWords(values.column)) ? 'error' : 'warning',
    computed,
    terms: terms.flatMap(term => {
      const own = ownTermOf(table, row, term.column);
      return own ? [{ ...own, sign: term.sign }] : [];
    }),
    line: `${table.id}:${row}:${rule}`,
    key: `other:${column}`,
    group: null,
    convention: null,
    cellFactor: cellFactorOf(cell),
    live: cell.formula !== null,
    values,
  };
}
