import { deviation } from '../target/deviation';
import { contentOf, textOf, type Argument, type CellFigure } from './argument';
import { comparable } from './comparable';
import { invalidValue, notAvailable } from './error';

/**
 * AVVIK: result − target; percentage points where one of them is a percentage in text: "68,2 %" against ">74,2 %" is −6.
 * @throws FunctionError where one is missing, is no single figure, or is in another unit
 */
export function deviationBetween(result: Argument, target: Argument): number {
  const measured = figureIn(result, 'noResult');
  // "<5" persons may be any number of them.
  if (measured.comparator !== null) throw notFigure(result);
  const terms = comparable(measured, figureIn(target, 'noTarget'));
  return deviation(terms.result, terms.target, terms.unit)?.value ?? 0;
}

function figureIn(argument: Argument, missing: 'noResult' | 'noTarget'): CellFigure {
  const content = contentOf(argument);
  if (content.kind === 'figure') return content;
  throw content.kind === 'missing' ? notAvailable(texts => texts[missing]) : notFigure(argument);
}

const notFigure = (argument: Argument) => invalidValue(texts => texts.notFigure(textOf(argument)));
