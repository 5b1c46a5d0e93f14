import type { LetterRow } from '../../letter/letter';
import { comparableName } from '../../letter/receiver';
import { nameWords } from '../../target/name-words';
import { sameWord } from '../../target/name-score';
import { isAmount, scaleOf } from '../allocation';
import { columnKey } from '../columns';
import { againstLetter, together } from '../letter-amount';
import { amountOf, type Line, linesOf } from '../line';
import { isMoney } from '../kinds';
import type { CheckContext, Rule, RuleRun } from '../rule';

const ID = 'L19';
/** "Bydel Solhaug – Frivilligsentral". */
const RECEIVER_AND_PURPOSE = /^(.{2,80}?) [-–—] (.{2,200})$/;

/** An amount that the letter earmarks for one purpose is the budget of the row of that name, where there is one. */
export const earmarkedAmount: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['letter', 'receiver'],
  tolerance: 'rounding',
  run: context => together(purposesOf(context).flatMap(purpose => compared(purpose, context))),
};

interface Purpose {
  readonly words: string;
  readonly row: LetterRow;
  readonly scale: ReturnType<typeof scaleOf>;
}

/** The rows of one amount that name the receiver and what it is for. */
function purposesOf({ letter, receiver }: CheckContext): Purpose[] {
  const name = comparableName(receiver ?? '');
  return (letter?.tables ?? []).flatMap(({ rows, scale: said }) => {
    const scale = scaleOf(said);
    return rows.flatMap((row): Purpose[] => {
      const [, who = '', words = ''] = RECEIVER_AND_PURPOSE.exec(row.label) ?? [];
      const isOwn = comparableName(who) === name && isAmount(scale) && row.values.length === 1;
      return isOwn && words !== '' ? [{ words, row, scale }] : [];
    });
  });
}

function compared({ words, row, scale }: Purpose, { tables, year }: CheckContext): RuleRun[] {
  const lines = linesOf(tables.filter(({ kind }) => isMoney(kind)));
  const [line, ...others] = lines.filter(one => says(one, words));
  const value = row.status[0] === 'ok' ? row.values[0] : null;
  const budget =
    line &&
    (['originalBudget', 'revisedBudget'] as const)
      .map(role => amountOf(line, columnKey(role, year), line.scale))
      .find(amount => amount !== null);
  if (!line || others.length > 0 || !budget || value === null || value === undefined) return [];
  const values = { label: line.row.label, name: words };
  return [againstLetter({ rule: ID, value, scale, source: row.source, line, budget, values })];
}

/** Whether a row is called just what the letter calls the purpose. */
function says({ row }: Line, words: string): boolean {
  const [own, wanted] = [nameWords(row.label), nameWords(words)];
  const isSame = (one: string, other: string) => sameWord(one, other);
  return own.length === wanted.length && wanted.every(word => own.some(other => isSame(word, other)));
}
