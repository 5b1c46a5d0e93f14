import type { CheckRun, Finding } from '../check/finding';

export type Values = CheckRun['values'];

/** What a finding says with its numbers and names. */
export type Message = (values: Values) => string;

/** By rule and variant; `only` where a rule says one thing. */
export type Messages = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** What a check may have looked at. */
export type Subject = 'inColumn' | 'row' | 'name' | 'table' | 'allocatedCount' | 'frame' | 'framePart';

/** The words of findings and checks in one language. */
export interface FindingWords {
  /** Headings of the rules. */
  readonly titles: Readonly<Record<string, string>>;
  /** Why something is as it is: outcomes, directions, comparisons, and checks that could not be carried out. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly messages: Messages;
  readonly subjects: Readonly<Record<Subject, Message>>;
}

/** What the checks of a rule look at; the first that fits. */
const SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^L11$/, 'allocatedCount'],
  [/^L12$/, 'frame'],
  [/^L13$/, 'framePart'],
  [/^L1[89]$/, 'row'],
  [/^L/, 'name'],
  [/^(?:A|B|H08$|H09$|H11$)/, 'row'],
  [/^[HP]/, 'table'],
];

/** A row of a table that is checked column by column. */
const IN_COLUMNS = /^(?:A0[123689]$|A10$|B)/;

/** What findings and checks say, from the words of a language. */
export function findingTexts({ titles, reasons, messages, subjects }: FindingWords) {
  const title = (rule: string): string => titles[rule] ?? rule;
  return {
    /** The heading of a rule. */
    title,

    /** What to do, with the numbers. @throws RangeError for a rule or variant without a text. */
    message: ({ rule, values, severity }: Pick<Finding, 'rule' | 'values' | 'severity'>): string => {
      const texts = messages[rule] ?? {};
      const variant = String(values.variant ?? 'only');
      const text = (severity === 'note' && variant !== 'rounding' && texts.twoViews) || texts[variant];
      if (!text) throw new RangeError(`no text for ${rule} ${variant}`);
      return text(values);
    },

    /** What a check looked at. */
    check: (rule: string, values: Values): string => {
      if (Object.keys(values).length === 0) return title(rule);
      const subject = subjectOf(rule, values);
      return subject ? `${title(rule)}: ${subjects[subject](values)}` : title(rule);
    },

    /** A reason by its key. */
    reason: (key: string): string => reasons[key] ?? key,
  };
}

function subjectOf(rule: string, values: Values): Subject | null {
  if (IN_COLUMNS.test(rule) && 'column' in values) return 'inColumn';
  return SUBJECTS.find(([rules]) => rules.test(rule))?.[1] ?? null;
}
