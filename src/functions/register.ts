import type { FunctionTexts } from '../language/function-texts';
import type { Letter } from '../letter/letter';
import type { Argument } from './argument';
import type * as computations from './functions';

/** What the functions need of the pane: the letters of the workbook, and the language of what they say. */
export interface FunctionWorld {
  letters(): readonly Letter[];
  texts(): FunctionTexts;
  /** Calls back after every change; call the result to stop. */
  subscribe(listener: () => void): () => void;
}

type Computing = typeof computations;
type Value = string | number;

/** What the functions compute with is fetched when the first cell asks, so that the pane opens without it. */
const computing = (): Promise<Computing> => import('./functions');

/**
 * Makes the worksheet functions known to Excel; at once, as the page loads, so that no cell asks in vain. They answer
 * when the world has come. An Excel without worksheet functions is left alone.
 */
export function registerFunctions(coming: Promise<FunctionWorld>): void {
  if (typeof CustomFunctions === 'undefined') return;
  const answer = async (work: (computing: Computing, texts: FunctionTexts) => Value) => {
    const [world, computed] = await Promise.all([coming, computing()]);
    const value = valueOrError(world, computed, () => work(computed, world.texts()));
    if (value instanceof CustomFunctions.Error) throw value;
    return value;
  };
  CustomFunctions.associate('AVVIK', (result: Argument, target: Argument) =>
    answer(({ deviationBetween }) => deviationBetween(result, target)),
  );
  CustomFunctions.associate('UTFALL', (result: Argument, target: Argument, direction: Argument) =>
    answer(({ outcomeOf }, { outcomes }) => outcomes[outcomeOf(result, target, direction)]),
  );
  CustomFunctions.associate('MAAL', (indicator: Argument, year: Argument, cell: Cell) =>
    follow(coming, cell, ({ targetInLetters }, letters) => targetInLetters(letters, indicator, year)),
  );
}

type Cell = CustomFunctions.StreamingInvocation<Value>;

/** Gives a cell its value now, and anew whenever the letters are others, until Excel needs it no more. */
async function follow(
  coming: Promise<FunctionWorld>,
  cell: Cell,
  work: (computing: Computing, letters: readonly Letter[]) => Value,
): Promise<void> {
  let cancelled = false;
  cell.onCanceled = () => (cancelled = true);
  const [world, computed] = await Promise.all([coming, computing()]);
  if (cancelled) return;
  let letters: readonly Letter[] | null = null;
  const tell = () => {
    if (world.letters() === letters) return;
    letters = world.letters();
    const now = letters;
    cell.setResult(valueOrError(world, computed, () => work(computed, now)));
  };
  cell.onCanceled = world.subscribe(tell);
  tell();
}

/** Excel shows the sentence of a `CustomFunctions.Error` beside the cell. */
function valueOrError(
  world: FunctionWorld,
  { FunctionError }: Computing,
  work: () => Value,
): Value | CustomFunctions.Error {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const code = CustomFunctions.ErrorCode[error.code];
    return new CustomFunctions.Error(code, error.sentence(world.texts()));
  }
}
