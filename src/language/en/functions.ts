import type { FunctionTexts } from '../function-texts';

/** What the worksheet functions say in a cell. */
export const functions: FunctionTexts = {
  noLetter: 'No letter has been read into the workbook. Open the Måltall pane and choose the letter.',
  noName: 'Write the name of the indicator as it stands in the letter.',
  notYear: text => `“${text}” is not a year.`,
  noSuchYear: year => `None of the letters in the workbook has targets for ${year}.`,
  notInLetter: (name, similar) =>
    `“${name}” is not in the letter.${similar === null ? '' : ` The most similar name is “${similar}”.`}`,
  severalInLetter: name => `“${name}” is in the letter several times with different targets.`,
  noTargetInLetter: (name, year) => `The letter has no target for “${name}” in ${year}.`,
  doubtfulInLetter: name =>
    `The letter’s target for “${name}” cannot be read for certain. Open the Måltall pane and say what is right.`,
  noResult: 'The result is missing.',
  noTarget: 'The target is missing.',
  notFigure: text => `“${text}” is not one figure.`,
  percentAgainstNumber: number =>
    `${number} cannot be compared with a percentage. Add a per cent sign, or write it as a share between 0 and 1.`,
  notDirection: text => `“${text}” is not a direction. Write “higher” or “lower”.`,
  outcomes: { met: 'met', notMet: 'not met', notAssessable: 'cannot be assessed' },
};
