import type { Message, Messages, Values } from '../finding-texts';
import { english, englishList, englishPairs } from './figures';
import { HYGIENE_MESSAGES } from './finding-hygiene';
import { LETTER_MESSAGES } from './finding-letter';

/** What a deviation is counted in, behind the figure. */
const unit = ({ unit: name }: Values) => (name === 'percentagePoint' ? ' percentage points' : '');
const terms = (v: Values) => `${v.minuend} minus ${v.subtrahend}`;
const found = (v: Values) => english(v.found);
const expected = (v: Values) => english(v.expected);
const measured = (v: Values) => `result ${english(v.result)}, target ${english(v.target)}`;
const cell = (v: Values) => `“${v.label}” in “${v.column}”`;

const crossing: Message = v =>
  `Check the figure ${found(v)} in ${v.cell}. ${v.count} calculations that use the cell are off by the same amount, and all of them hold if it is to be ${expected(v)}.`;
const nothingToDo = 'That is within rounding, and you need not do anything.';
const twoPlaces: Message = v =>
  `Find out which figure is right for ${cell(v)}: here it is ${found(v)}, while ${v.otherSheet} ${v.otherCell} (“${v.otherLabel}”) has ${expected(v)}. The difference is ${english(v.difference)}.`;
const twoPlacesRounded: Message = v =>
  `${cell(v)} is ${found(v)} here and ${expected(v)} in ${v.otherSheet} ${v.otherCell}. ${nothingToDo}`;
const severalPlaces: Message = v =>
  `Find out which figure is right for ${cell(v)}, and correct the others: ${englishList(v.listing)}.`;

const moneyDeviation: Messages[string] = {
  off: v =>
    `Correct the deviation for “${v.label}”: ${terms(v)} gives ${expected(v)}, but it says ${found(v)}.`,
  turned: v =>
    `Turn the sign of the deviation for “${v.label}”: ${terms(v)} gives ${expected(v)}, but it says ${found(v)}. A positive deviation is underspending, a negative one is overspending.`,
  convention: v =>
    `The deviations in “${v.column}” are calculated the opposite way in ${v.count} rows. For “${v.label}”, ${terms(v)} gives ${expected(v)}, but it says ${found(v)}. Turn the signs, or write under the table which way the deviation is calculated.`,
  many: v =>
    `Look over the column “${v.column}”: in ${v.count} rows the figure is something else than ${terms(v)}. For “${v.label}” they give ${expected(v)}, but it says ${found(v)}.`,
  rounding: v =>
    `The deviation for “${v.label}” is ${found(v)}, while ${terms(v)} gives ${expected(v)}. ${nothingToDo}`,
  crossing,
};

/** Deviations of indicators and premises, which differ in which way they are taken. */
const measuredDeviation = (way: string): Messages[string] => ({
  off: v =>
    `Correct the deviation for “${v.label}”: ${way} (${measured(v)}) gives ${expected(v)}${unit(v)}, but it says ${found(v)}.`,
  turned: v =>
    `Turn the sign of the deviation for “${v.label}”: ${way} (${measured(v)}) gives ${expected(v)}${unit(v)}, but it says ${found(v)}.`,
  convention: v =>
    `The deviations in the table are calculated the opposite way in ${v.count} rows; ${way} gives ${expected(v)}${unit(v)} for “${v.label}”, but it says ${found(v)}. Turn the signs, or write under the table which way the deviation is calculated.`,
  many: v =>
    `Look over the deviations in the table: in ${v.count} rows the deviation is something else than ${way}. For “${v.label}” (${measured(v)}) it should be ${expected(v)}${unit(v)}, but it says ${found(v)}.`,
  rounding: v =>
    `The deviation for “${v.label}” is ${found(v)}, while ${way} gives ${expected(v)}${unit(v)}. ${nothingToDo}`,
  crossing,
});

const WITHIN_TABLE: Messages = {
  A01: {
    off: v =>
      `Correct the total ${cell(v)}: the rows give ${expected(v)}, but it says ${found(v)}. The difference of ${english(v.difference)} is more than rounding can explain.`,
    several: v =>
      `Look for a row that is missing from “${v.label}” or counted twice: the total does not add up in most columns. In “${v.column}” the rows give ${expected(v)}, but it says ${found(v)}.`,
    rounding: v =>
      `The rows of “${v.label}” give ${expected(v)} in “${v.column}”, and it says ${found(v)}. ${nothingToDo}`,
    crossing,
  },
  A02: moneyDeviation,
  A03: moneyDeviation,
  A04: measuredDeviation('result minus target'),
  A05: measuredDeviation('target minus result'),
  A06: {
    only: v =>
      `Look over ${cell(v)}: ${english(v.amount)} (“${v.amountLabel}”) divided by ${english(v.count)} (“${v.countLabel}”) is ${expected(v)}, but it says ${found(v)}. ${found(v)} fits ${english(v.fittingCount)}. In the other columns the calculation holds.`,
  },
  A07: {
    off: v =>
      `Correct the split for “${v.label}”: ${terms(v)} gives ${expected(v)}, but it says ${found(v)} in “${v.column}”.`,
    rounding: v =>
      `The split for “${v.label}” gives ${expected(v)} in “${v.column}”, and it says ${found(v)}. ${nothingToDo}`,
    crossing,
  },
  A08: {
    share: v =>
      `Correct “${v.column}” for “${v.label}”: ${v.first} is ${expected(v)} per cent of ${v.second}, but it says ${found(v)}.`,
    change: v =>
      `Correct “${v.column}” for “${v.label}”: from ${v.second} to ${v.first} the change is ${expected(v)} per cent, but it says ${found(v)}.`,
    product: v =>
      `Correct “${v.column}” for “${v.label}”: ${v.first} times ${v.second} is ${expected(v)}, but it says ${found(v)}.`,
    quotient: v =>
      `Correct “${v.column}” for “${v.label}”: ${v.first} divided by ${v.second} is ${expected(v)}, but it says ${found(v)}.`,
  },
  A09: {
    off: v =>
      `Correct “${v.column}” for “${v.label}”: the columns to the left give ${expected(v)}, but it says ${found(v)}. The difference of ${english(v.difference)} is more than rounding can explain.`,
    rounding: v =>
      `The columns to the left of “${v.column}” give ${expected(v)} for “${v.label}”, and it says ${found(v)}. ${nothingToDo}`,
    crossing,
  },
  A10: {
    change: v =>
      `Correct ${cell(v)}: from ${english(v.before)} to ${english(v.now)} the change is ${expected(v)} per cent, but it says ${found(v)}.`,
    difference: v =>
      `Correct ${cell(v)}: from ${english(v.before)} to ${english(v.now)} the change is ${expected(v)}, but it says ${found(v)}.`,
  },
  A12: {
    off: v =>
      `Look at “${v.column}” for “${v.label}”: ${v.formula} gives ${expected(v)}, but it says ${found(v)}. In the other rows it holds.`,
    rounding: v =>
      `“${v.column}” for “${v.label}” is ${found(v)}, and ${v.formula} gives ${expected(v)}. ${nothingToDo}`,
    crossing,
  },
};

const BETWEEN_TABLES: Messages = {
  A11: {
    met: v =>
      `Look over the outcome for “${v.label}”: it says “${v.found}”, but the result ${v.result} meets the target ${v.target}.`,
    notMet: v =>
      `Look over the outcome for “${v.label}”: it says “${v.found}”, but the result ${v.result} does not meet the target ${v.target}.`,
  },
  B01: { off: twoPlaces, several: severalPlaces, rounding: twoPlacesRounded, crossing },
  B02: {
    off: v =>
      `Look over ${cell(v)}: the tables for ${v.parts} are ${expected(v)} together, but here it says ${found(v)}.`,
    rounding: v => `${cell(v)} is ${found(v)}, and ${v.parts} are ${expected(v)} together. ${nothingToDo}`,
    crossing,
  },
  B03: {
    off: v =>
      `Look over ${cell(v)}: the tables for the functional areas are ${expected(v)} together, but here it says ${found(v)}. The difference is ${english(v.difference)}.` +
      (v.areas === '' ? '' : ` It is connected with ${englishList(v.areas)}.`),
    rounding: v =>
      `${cell(v)} is ${found(v)}, and the tables for the functional areas are ${expected(v)} together. ${nothingToDo}`,
    crossing,
  },
  B04: {
    off: twoPlaces,
    several: severalPlaces,
    twoViews: v =>
      `“${v.label}” has different figures in “${v.column}”: ${englishList(v.listing)}. Functions and units are defined differently, so both may be right. Consider writing why they differ.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B05: {
    off: twoPlaces,
    several: v =>
      `The total in “${v.column}” has several figures: ${englishList(v.listing)}. Find out which one is right, and correct the others.`,
    rounding: twoPlacesRounded,
    crossing,
  },
  B06: {
    only: v =>
      `Fill in “${v.column}” for “${v.label}”. The cell is blank, while the same row has ${expected(v)} in ${v.otherSheet} ${v.otherCell}. Look over the total of the column too.`,
  },
  B07: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
  B08: {
    only: v =>
      `Find out which figure is right for “${v.label}”, or write why they differ. The results in ${v.otherSheet} ${v.otherCell} and here are different (${englishPairs(v.listing)}).`,
  },
  B09: { off: twoPlaces, rounding: twoPlacesRounded, crossing },
};

/** What a finding says, by rule and variant; `only` where a rule says one thing. */
export const MESSAGES: Messages = {
  ...WITHIN_TABLE,
  ...BETWEEN_TABLES,
  ...LETTER_MESSAGES,
  ...HYGIENE_MESSAGES,
};
