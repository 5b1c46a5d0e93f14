import { findingTexts } from '../finding-texts';
import type { Language } from '../language';
import { english, englishList } from './figures';
import { MESSAGES } from './finding-message';

/** What the findings of a rule have in common, as a heading. */
const titles: Readonly<Record<string, string>> = {
  A01: 'Totals',
  A02: 'Deviations between budget and accounts',
  A03: 'Deviations adjusted for project money carried over',
  A04: 'Deviations between result and target',
  A05: 'Deviations from budget premises',
  A06: 'Figures per unit',
  A07: 'Earmarked funds and ordinary operations',
  A08: 'Changes, percentages and price times quantity',
  A09: 'Totals along the rows',
  A10: 'Changes from year to year',
  B01: 'The net table against the main tables',
  B02: 'Divided functional areas',
  B03: 'The total of the net table against all main tables',
  B04: 'One quantity in several tables',
  B05: 'One total in several tables',
  B06: 'Blank cells',
  B07: 'Earmarked funds against the budget table',
  B08: 'One result in several tables',
  B09: 'Investment deviations by cause',
  L01: 'Targets against the letter',
  L02: 'Targets from last year',
  L03: 'Signs in front of targets',
  L04: 'Per cent signs',
  L05: 'Names of indicators',
  L06: 'Indicators in the letter without a row in the workbook',
  L07: 'Missing targets',
  L08: 'Indicators that are not in the letter',
  L09: 'Targets that cannot be compared',
  L10: 'Targets against own earlier results',
  L11: 'Counts in the letter against budget premises',
  L12: 'The frame in the letter',
  L13: 'Parts of the frame in the letter',
  L14: 'Which way is good',
  L15: 'Letters for other years or receivers',
  L16: 'Doubtful names',
  L17: 'Targets easier to reach than last year’s result',
  L18: 'Account groups in the letter',
  L19: 'Earmarked amounts in the letter',
  H01: 'Numbers stored as text',
  H02: 'The unit over the table',
  H03: 'Error values',
  H04: 'Per cent sign on a score or a rate',
  H05: 'Figures with several readings',
  H06: 'Numbers among formulas',
  H07: 'Formulas that stand out',
  H08: 'Rows in the wrong unit',
  H09: 'Figures far outside their own history',
  H10: 'Rows that are alike',
  H11: 'Figures under the wrong header',
  H12: 'Years in the headers',
  P01: 'Small numbers of persons',
};

const reasons: Readonly<Record<string, string>> = {
  reached: 'The result reaches the target.',
  notReached: 'The result does not reach the target.',
  equal: 'The result equals the target.',
  strict: 'The result equals the target, but the sign in front demands more than that.',
  noResult: 'The result is missing.',
  noTarget: 'The target is missing.',
  unknownDirection: 'It is not known whether a high or a low figure is good.',

  comparator: 'The sign in front of the target shows which way is good.',
  history: 'The sign in front of the target in other years shows which way is good.',
  knownList: 'Taken from the list of known indicators.',
  chosen: 'You have chosen it.',
  unknown: 'Not known.',

  relativeTarget: 'The letter demands a result at least as good as in an earlier year.',
  cityTotal: 'The target in the letter is for all who get the letter, taken together.',
  letterTargetMissing: 'The letter has no target for the year.',
  letterTargetDoubtful: 'The target in the letter cannot be read with certainty.',
  matchDoubtful: 'It is not settled whether the name is the same as in the letter.',
  unitDiffers: 'The targets are not in the same unit.',
  workbookTargetUnread: 'The target in the workbook cannot be read as one figure.',
  workbookTargetMissing: 'The target is missing in the workbook.',

  noLetter: 'No letter for the year has been read.',
  areaIncomplete:
    'The tables of the functional area give another figure in most columns. One of them is probably missing from the workbook.',
  noReceiver: 'It is not known whom the workbook is from.',
  noIndicators: 'The workbook has no table of indicators.',
  unusableFigure: 'One of the cells is not a number.',
  figureMissing: 'One of the figures is missing.',
  areaWithoutTable: 'Not all functional areas have a table of their own.',
  noFrame: 'The letter has no certain frame for the receiver.',
  noOriginalBudget: 'Did not find the total of the original budget.',
};

/** What findings and checks say. */
export const finding: Language['finding'] = findingTexts({
  titles,
  reasons,
  messages: MESSAGES,
  subjects: {
    inColumn: ({ label, column }) => `“${label}” in “${column}”`,
    row: ({ label }) => `“${label}”`,
    name: ({ name }) => `“${name}”`,
    table: ({ table }) => `“${table}”`,
    allocatedCount: v =>
      `“${v.name}”: ${english(v.expected)} in the letter, ${english(v.found)} in the workbook`,
    frame: ({ parts, expected, found }) =>
      `Frame in the letter ${parts === '' ? '' : `${englishList(parts)} = `}${english(expected)}, original budget ${english(found)}`,
    framePart: v => `“${v.column}” in the letter ${english(v.expected)}, original budget ${english(v.found)}`,
  },
});
