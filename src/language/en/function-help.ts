import type { FunctionsHelp } from '../function-texts';

/** What Excel shows while a formula with a function of Måltall is written; outside the pane, in files of their own. */
export const functionHelp: FunctionsHelp = {
  MAAL: {
    description:
      'The letter’s target for an indicator, as the letter prints it. Follows when the letter is replaced.',
    parameters: [
      { name: 'indicator', description: 'The name of the indicator, as in the letter.' },
      { name: 'year', description: 'The year of the target. Left out: the year of the newest letter.' },
    ],
  },
  AVVIK: {
    description:
      'Result minus target. Where one is written with a per cent sign, the deviation is in percentage points.',
    parameters: [
      { name: 'result', description: 'The result: a number, or a text such as 68,2 %.' },
      { name: 'target', description: 'The target: a number, or a text such as >74 %.' },
    ],
  },
  UTFALL: {
    description: 'The outcome: met, not met or cannot be assessed.',
    parameters: [
      { name: 'result', description: 'The result: a number, or a text such as 68,2 %.' },
      { name: 'target', description: 'The target: a number, or a text such as >74 %.' },
      {
        name: 'direction',
        description: 'What is best, “higher” or “lower”. Needed when no sign stands before the target.',
      },
    ],
  },
};
