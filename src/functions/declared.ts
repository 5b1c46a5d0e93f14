import type { FunctionsHelp } from '../language/function-texts';

/** A worksheet function as Excel is told of it. The id is fixed for ever; the name is the same in every language. */
export interface DeclaredFunction {
  readonly id: keyof FunctionsHelp;
  readonly name: string;
  /** How many parameters must be given; the rest may be left out. */
  readonly required: number;
  readonly result: 'any' | 'number' | 'string';
  /** The cell is given a new value whenever the letters change. */
  readonly follows: boolean;
}

export const DECLARED: readonly DeclaredFunction[] = [
  { id: 'MAAL', name: 'MÅL', required: 1, result: 'any', follows: true },
  { id: 'AVVIK', name: 'AVVIK', required: 2, result: 'number', follows: false },
  { id: 'UTFALL', name: 'UTFALL', required: 2, result: 'string', follows: false },
];

/** The file that Excel reads the functions from, in one language: `src/functions/metadata/`. */
export function metadataOf(help: FunctionsHelp): object {
  return { functions: DECLARED.map(declared => functionMetadata(declared, help)) };
}

function functionMetadata(
  { id, name, required, result, follows }: DeclaredFunction,
  help: FunctionsHelp,
): object {
  const { description, parameters } = help[id];
  return {
    id,
    name,
    description,
    parameters: parameters.map((parameter, index) => ({
      ...parameter,
      type: 'any',
      dimensionality: 'scalar',
      ...(index >= required && { optional: true }),
    })),
    result: { type: result, dimensionality: 'scalar' },
    ...(follows && { options: { stream: true, cancelable: true } }),
  };
}
