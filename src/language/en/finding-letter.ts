import type { Messages, Values } from '../finding-texts';
import { english, englishList, quoted } from './figures';

const here = (v: Values) => english(v.workbook);
const asked = (v: Values) => english(v.letter);

/** Where the result stands against the two targets, when they give different outcomes. */
const turns = ({ turns: which, result }: Values) => {
  const reached = ` The result ${english(result)} reaches the target in`;
  if (which === 'met-notMet') return `${reached} the workbook, but not the one in the letter.`;
  return which === 'notMet-met' ? `${reached} the letter, but not the one in the workbook.` : '';
};

/** What findings about the letter say. */
export const LETTER_MESSAGES: Messages = {
  L01: {
    number: v =>
      `The target for “${v.name}” is ${here(v)}, but the letter has ${asked(v)}. Correct it, or refer to where it is set, for example a joint circular.${turns(v)}`,
    unit: v =>
      `The target for “${v.name}” is ${here(v)}, but the letter has ${asked(v)}. They are not in the same unit. Correct the one that is wrong.`,
  },
  L02: {
    only: v =>
      `Replace the target for “${v.name}”: ${here(v)} is the target in the letter for ${v.year}. The target for this year is ${asked(v)}.${turns(v)}`,
  },
  L03: {
    lost: v =>
      `Put back the sign in front of the target for “${v.name}”: the letter has ${asked(v)}, the workbook ${here(v)}.`,
    added: v =>
      `The target for “${v.name}” has been given a sign that is not in the letter: the letter has ${asked(v)}, the workbook ${here(v)}. Remove it, or refer to where it is set.`,
    other: v =>
      `Correct the sign in front of the target for “${v.name}”: the letter has ${asked(v)}, the workbook ${here(v)}.`,
  },
  L04: {
    lost: v =>
      `Put a per cent sign behind ${v.cellText} for “${v.name}”. The other figures in the row are percentages.`,
    fraction: v =>
      `Write ${v.cellText} as ${v.percent} for “${v.name}”, as the other figures of the row are written. It has been read so.`,
    lostInLetter: v =>
      `The letter has ${v.letter} without a per cent sign for “${v.name}”. It has been read as a percentage.`,
  },
  L05: {
    only: v =>
      `Use the name of the indicator in the letter, “${v.letterName}”. In the workbook it is called “${v.name}”. They have been compared as the same indicator.`,
  },
  L06: {
    withTarget: v =>
      `Add “${v.name}”, or write why it is not included. The letter has the target ${asked(v)}, but the workbook has no row for it.`,
    withoutTarget: v =>
      `The letter mentions “${v.name}” without a target, and the workbook has no row for it.`,
  },
  L07: { only: v => `Fill in the target for “${v.name}”. The letter has ${asked(v)}.` },
  L08: { only: v => `“${v.name}” is not in the letter. It may be a local target.` },
  L09: {
    relativeTarget: v =>
      `What the letter demands of “${v.name}” is a result at least as good as in ${v.year}. It is held against your own result that year, not against a figure in the letter.`,
    cityTotal: v =>
      `The target ${asked(v)} in the letter for “${v.name}” is for all who get the letter, taken together. It cannot be held against the target of one of them.`,
    letterTargetMissing: v => `The letter has no target for “${v.name}” this year.`,
    letterTargetDoubtful: v =>
      `The target in the letter for “${v.name}”, ${v.letter}, cannot be read with certainty. See in the letter what is right.`,
    workbookTargetUnread: v =>
      `The target for “${v.name}”, ${v.workbook}, cannot be read as one figure. The letter has ${asked(v)}.`,
  },
  L10: {
    only: v =>
      `Look over the target for “${v.name}”: ${here(v)} is easier to reach than your own result in ${v.year}, which was ${english(v.own)}. The letter demands a result at least as good as in ${v.year}.`,
  },
  L11: {
    only: v =>
      `Look over the target for “${v.name}”: it is ${english(v.found)}, but the letter has ${english(v.expected)} for ${v.receiver} (“${v.letterTable}”).`,
  },
  L12: {
    only: v =>
      `Look over the original budget: “${v.label}” is ${english(v.found)}, but the frame in the letter for ${v.receiver} is ${english(v.expected)}${v.parts === '' ? '' : ` (${englishList(v.parts)})`}.`,
  },
  L13: {
    only: v =>
      `Look over the original budget in “${v.table}”: it is ${english(v.found)}, but the letter has ${english(v.expected)} (“${v.column}”).`,
  },
  L14: {
    unknown: v =>
      `Say which is good, higher or lower figures, for ${quoted(v.names)}. The outcome cannot be assessed until that is said.`,
    knownList: v =>
      `Which is good, higher or lower figures, is taken from the list of known indicators for ${quoted(v.names)}.`,
  },
  L15: {
    only: v =>
      `“${v.title}” is for ${v.letterYear}, and the workbook for ${v.year}. The letter has been used as history, and the targets have not been compared with it.`,
    receiver: v =>
      `“${v.title}” is to ${v.recipient}, and the workbook is from ${v.receiver}. The letter has been used as history, and the targets have not been compared with it.`,
  },
  L16: {
    only: v =>
      `Say whether “${v.name}” is the same indicator as “${v.letterName}” in the letter. The names are alike, but not enough to settle it.`,
  },
  L17: {
    only: v =>
      `Look over the target for “${v.name}”: ${here(v)} is easier to reach than the result in ${v.year}, which was ${english(v.before)}. Consider writing why.`,
    letter: v =>
      `Consider a harder target for “${v.name}”, or write why not: the letter’s target ${here(v)} is easier to reach than the own result in ${v.year}, which was ${english(v.before)}.`,
  },
  L18: {
    only: v =>
      `Look over the original budget for “${v.label}”: it is ${english(v.found)}, but the letter has ${english(v.expected)} (“${v.letterTable}”).`,
  },
  L19: {
    only: v =>
      `Look over the budget for “${v.label}”: it is ${english(v.found)}, but the letter earmarks ${english(v.expected)} for “${v.name}”.`,
  },
  L20: {
    withDeadline: v =>
      `Enter the assignment “${v.name}”. The letter has it with the deadline ${v.deadline}, the workbook does not.`,
    withoutDeadline: v => `Enter the assignment “${v.name}”. The letter has it, the workbook does not.`,
  },
  L21: {
    other: v => `Correct the deadline of “${v.name}”: it is ${v.found}, but the letter has ${v.letter}.`,
    blank: v => `Enter the deadline of “${v.name}”: the letter has ${v.letter}.`,
  },
  L22: {
    only: v =>
      `“${v.name}” is not among the assignments of the letter. Consider writing where it comes from.`,
  },
};
