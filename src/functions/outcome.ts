import { outcome } from '../target/outcome';
import type { Direction, Outcome } from '../target/target';
import { contentOf, textOf, type Argument } from './argument';
import { comparable } from './comparable';
import { invalidValue } from './error';

/** The words a formula may say the direction with, in every language, so that a workbook can go from desk to desk. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  høyere: 'higher',
  høgare: 'higher',
  higher: 'higher',
  lavere: 'lower',
  lågare: 'lower',
  lower: 'lower',
};

/**
 * UTFALL: whether a result meets a target. What is missing, is words or asks for a direction that is not given cannot
 * be assessed.
 * @throws FunctionError for a direction that is none, and for a percentage against a number
 */
export function outcomeOf(result: Argument, target: Argument, direction: Argument): Outcome {
  const way = directionIn(direction);
  const [measured, asked] = [contentOf(result), contentOf(target)];
  if (measured.kind !== 'figure' || asked.kind !== 'figure') return 'notAssessable';
  if (measured.comparator !== null) return 'notAssessable';
  const terms = comparable(measured, asked);
  return outcome(terms.result, { value: terms.target, comparator: asked.comparator }, way).outcome;
}

function directionIn(argument: Argument): Direction {
  const text = textOf(argument);
  if (text === '') return 'unknown';
  const direction = Object.hasOwn(DIRECTIONS, text.toLowerCase()) && DIRECTIONS[text.toLowerCase()];
  if (!direction) throw invalidValue(texts => texts.notDirection(text));
  return direction;
}
