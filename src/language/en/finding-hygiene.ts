import type { Message, Messages, Values } from '../finding-texts';
import { english } from './figures';

const slipped = (v: Values, what: string, others: string) =>
  `Check ${what}${english(v.found)} for “${v.label}”. The ${others} in the row are from ${english(v.least)} to ${english(v.most)}. Has the decimal comma been moved?`;
const slippedResult: Message = v => slipped(v, '', 'other figures');
const slippedTarget: Message = v => slipped(v, 'the target ', 'results');

const UNITS: Readonly<Record<string, string>> = {
  kr: 'NOK',
  '1000 kr': 'NOK 1000',
  'mill. kr': 'NOK million',
};
const nok = (scale: string | number | undefined) => UNITS[scale ?? ''] ?? scale;

/** What findings about how figures are written say, and those about privacy. Text that is to be rewritten is quoted as it stands. */
export const HYGIENE_MESSAGES: Messages = {
  H01: {
    only: v =>
      `Convert text to numbers in “${v.table}”. ${v.count} numbers are stored as text, the first is ${v.found} in ${v.cell}. Excel leaves them out of totals.`,
    slip: v =>
      `Convert the text ${v.found} in ${v.cell} to a number. Most figures in “${v.table}” are numbers, and Excel leaves the text out of totals.`,
    marked: v =>
      `Move the marks out of the cells with figures in “${v.table}”. ${v.count} figures have a mark or words behind them, the first is ${v.found} in ${v.cell}. To Excel they are text, which it leaves out of totals.`,
  },
  H02: {
    only: v =>
      `Write over “${v.table}” what the amounts are given in, for example “Tall i 1000 kr” (figures in NOK 1000).`,
  },
  H03: {
    only: v =>
      `Correct the error value ${v.found} in ${v.cell}. Cells with an error value in “${v.table}”: ${v.count}.`,
  },
  H04: {
    only: v =>
      `Remove the per cent sign in ${v.found} for “${v.name}”. The figure is a score or a rate, not a percentage.`,
  },
  H05: {
    only: v =>
      `Write the figure in ${v.cell} so that it can be read in one way only. ${v.found} can be read in several. Cells like that in “${v.table}”: ${v.count}.`,
  },
  H06: {
    only: v =>
      `Look over the number ${english(v.found)} in “${v.column}” for “${v.label}”. The cells around it are formulas, but this is a number, which does not change when the others do.`,
    formula: v =>
      `Insert the formula ${v.formula} in “${v.column}” for “${v.label}”. The cells around it are formulas, but this is the number ${english(v.found)}, which does not change when the others do.`,
  },
  H07: {
    unlike: v =>
      `Look over the formula ${v.formula} in “${v.column}” for “${v.label}”. As the others are, it would have been ${v.expected}.`,
    unlikeOthers: v =>
      `Look over the formula ${v.formula} in “${v.column}” for “${v.label}”. The other formulas around it are built in another way.`,
    skips: v =>
      `Include “${v.skipped}” (${v.cell}) in “${v.label}” if the row belongs there. The formula ${v.formula} in “${v.column}” skips it.`,
  },
  H08: {
    only: v =>
      `Convert “${v.label}” to the same unit as the rest of “${v.table}”. The figures, from ${english(v.found)} in ${v.cell}, are a thousand times too large for the total.`,
  },
  H09: {
    resultHigh: slippedResult,
    resultLow: slippedResult,
    targetHigh: slippedTarget,
    targetLow: slippedTarget,
  },
  H10: {
    only: v =>
      `Delete “${v.label}” in ${v.cell} if the row has been included twice. Name and figures are the same as in ${v.otherCell}.`,
  },
  H11: {
    only: v =>
      `Move the figures for “${v.label}” one step to the right from ${v.cell} (${english(v.found)}). They stand under the wrong headers: the deviations do not add up as they stand, but they do one step to the right.`,
  },
  H12: {
    twice: v => `Look over the years in the header of “${v.table}”. “${v.header}” stands over two columns.`,
    stranger: v =>
      `Look over the year in the header “${v.header}” in “${v.table}”. The newest figures in the table are from ${v.year}.`,
    later: v =>
      `Look at the year in the header “${v.header}” of “${v.table}”. Budgets, targets and deviations of the table are of ${v.year}.`,
    otherTables: v =>
      `Look over the years in the header of “${v.table}” (“${v.header}”). The other tables are for ${v.year}.`,
    otherEarlier: v =>
      `Look over the year in the header “${v.header}” in “${v.table}”. The corresponding column in the other tables is from ${v.year}.`,
  },
  H13: {
    says: v =>
      `Correct the unit line of “${v.table}”, or convert the figures. It says ${nok(v.says)}, but the figures are in ${nok(v.is)}: compare “${v.label}” in ${v.cell} with ${v.otherSheet} ${v.otherCell}.`,
    silent: v =>
      `Write the unit over “${v.table}”. It is missing, and the figures are in ${nok(v.is)}: compare “${v.label}” in ${v.cell} with ${v.otherSheet} ${v.otherCell}.`,
  },
  H14: {
    only: v =>
      `Show the sheet “${v.sheet}” if it is to be counted in. It is hidden, so its figures have not been checked.`,
  },
  P01: {
    only: v =>
      `Consider whether the figures in “${v.table}” may identify individuals before the table is published. Counts from 1 to 4: ${v.count}, the first is ${v.found} in ${v.cell}.`,
  },
};
