import type { LetterRow, LetterTable } from '../../letter/letter';
import type { RecognisedTable } from '../../table/table';
import { scaleOf } from '../allocation';
import { columnKey } from '../columns';
import { againstLetter, together } from '../letter-amount';
import { amountOf, type Line, linesOf } from '../line';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L18';
/** So many account groups must be the same before a table of the letter is taken to be the workbook's. */
const FEWEST_SHARED = 3;
const CODE = /^(\d\d) /;

/** The original budget by account group is the letter's, group by group and in net. */
export const accountGroup: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter'],
  tolerance: 'rounding',
  run: ({ letter, tables, year }) => {
    const budgets = tables.filter(({ kind }) => kind === 'accountGroup');
    return together(
      budgets.flatMap(table => {
        const asked = letter && year !== null ? tableFor(table, letter.tables) : null;
        return asked ? [compared(table, asked, year)] : [];
      }),
    );
  },
};

/** The table of the letter with most of the workbook's account groups; null when two have as many. */
function tableFor(table: RecognisedTable, asked: readonly LetterTable[]): LetterTable | null {
  const codes = table.rows.flatMap(({ label }) => codeOf(label) ?? []);
  const shared = asked.map(other => ({
    other,
    count: new Set(other.rows.flatMap(({ label }) => codes.find(code => code === codeOf(label)) ?? [])).size,
  }));
  const [best, next] = shared.toSorted((one, two) => two.count - one.count);
  return best && best.count >= FEWEST_SHARED && best.count !== next?.count ? best.other : null;
}

function codeOf(label: string): string | null {
  return CODE.exec(label)?.[1] ?? null;
}

function compared(table: RecognisedTable, asked: LetterTable, year: CheckContext['year']): RuleRun {
  return together(
    linesOf([table]).flatMap(line => {
      const row = rowFor(line, asked);
      const value = row && valueIn(asked, row, year);
      const budget = amountOf(line, columnKey('originalBudget', year), line.scale);
      if (!row || value === null || value === undefined || !budget) return [];
      const values = { label: line.row.label, letterTable: asked.title ?? '' };
      const scale = scaleOf(asked.scale);
      return [againstLetter({ rule: ID, value, scale, source: row.source, line, budget, values })];
    }),
  );
}

/** The row of the same code, or the total of both. */
function rowFor({ row, wholeTotal }: Line, { rows }: LetterTable): LetterRow | null {
  const code = codeOf(row.label);
  const found = rows.filter(other =>
    wholeTotal ? other.isTotal : code !== null && codeOf(other.label) === code,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The settled figure under the year's header; the only one there is, where no header names a year. */
function valueIn(
  { columns }: LetterTable,
  { values, status }: LetterRow,
  year: number | null,
): number | null {
  const headers = columns.slice(-values.length);
  const named = headers.findIndex(header => header.includes(String(year)));
  const at = named < 0 && values.length === 1 ? 0 : named;
  return status[at] === 'ok' ? (values[at] ?? null) : null;
}
