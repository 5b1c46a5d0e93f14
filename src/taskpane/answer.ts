import { acceptanceOf, withoutAcceptance } from '../check/accept';
import type { Finding } from '../check/finding';
import type { Settled } from '../memory/memory';
import type { TableCorrection } from '../table/correction';
import type { Direction } from '../target/target';

/** What the user says about the check and the tables; it is remembered in the workbook. */
export type Answer =
  | { readonly about: 'direction'; readonly indicator: string; readonly direction: Direction }
  /** The letter's name of the indicator; null when the letter means another. */
  | { readonly about: 'match'; readonly indicator: string; readonly letterName: string | null }
  /** Why the finding may stand; null when it may not any more. */
  | { readonly about: 'finding'; readonly finding: Finding; readonly reason: string | null }
  | { readonly about: 'rule'; readonly rule: string; readonly on: boolean }
  /** What is settled about a table in the place of `before`; null for nothing. */
  | {
      readonly about: 'table';
      readonly before: TableCorrection | null;
      readonly after: TableCorrection | null;
    };

type Takers = {
  readonly [About in Answer['about']]: (
    settled: Settled,
    answer: Extract<Answer, { readonly about: About }>,
  ) => Partial<Settled>;
};

const TAKERS: Takers = {
  direction: ({ directions }, { indicator, direction }) => ({
    directions: { ...directions, [indicator]: direction },
  }),
  match: ({ confirmedMatches }, { indicator, letterName }) => ({
    confirmedMatches: { ...confirmedMatches, [indicator]: letterName },
  }),
  finding: ({ accepted }, { finding, reason }) => ({
    accepted: [
      ...withoutAcceptance(accepted, finding),
      ...(reason === null ? [] : [acceptanceOf(finding, reason)]),
    ],
  }),
  rule: ({ off }, { rule, on }) => ({
    off: on ? off.filter(other => other !== rule) : [...off.filter(other => other !== rule), rule].toSorted(),
  }),
  table: ({ tableCorrections }, { before, after }) => ({
    tableCorrections: [...tableCorrections.filter(other => other !== before), ...(after ? [after] : [])],
  }),
};

/** What is settled after an answer; the last one about a thing holds. Pure. */
export function withAnswer(settled: Settled, answer: Answer): Settled {
  const take = TAKERS[answer.about] as (settled: Settled, answer: Answer) => Partial<Settled>;
  return { ...settled, ...take(settled, answer) };
}
