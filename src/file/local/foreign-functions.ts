import type { Workbook } from '@cj-tech-master/excelts';
import type { CellValue } from '../../table/sheet';

export type { CellValue };

/** Worksheet functions that are worked out outside the workbook, as an add-in's are. */
export interface ForeignFunctions {
  /** As formulas write them, "PREFIX.NAME". */
  readonly names: readonly string[];
  /** What a function gives for these arguments as far as it is known; an error value is its text, "#N/A". */
  valueOf(name: string, args: readonly CellValue[]): CellValue;
  /** Every formula has been calculated. */
  calculated(): void;
}

/** A value as the library's interpreter has it; the numbers of the kinds are the library's. */
interface RuntimeValue {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly code?: string;
}

const KIND = { blank: 0, number: 1, text: 2, truth: 3, error: 4 } as const;
const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA)$/;
/** More arguments than any function has. */
const MOST_ARGUMENTS = 255;

/** Makes the functions known to a workbook's formulas. */
export function installForeignFunctions(book: Workbook, functions: ForeignFunctions): void {
  for (const name of functions.names) {
    book.registerFunction(name, args => result(name, args as RuntimeValue[], functions), {
      minArity: 0,
      maxArity: MOST_ARGUMENTS,
    });
  }
}

/** An error among the arguments is the result, as in Excel; so are ranges, which no function here takes. */
function result(name: string, args: readonly RuntimeValue[], functions: ForeignFunctions): RuntimeValue {
  const failed = args.find(({ kind }) => kind === KIND.error);
  if (failed) return failed;
  if (args.some(({ kind }) => kind > KIND.error)) return { kind: KIND.error, code: '#VALUE!' };
  const value = functions.valueOf(
    name,
    args.map(arg => arg.value ?? null),
  );
  return runtimeValue(value);
}

function runtimeValue(value: CellValue): RuntimeValue {
  if (value === null) return { kind: KIND.blank };
  if (typeof value === 'number') return { kind: KIND.number, value };
  if (typeof value === 'boolean') return { kind: KIND.truth, value };
  return ERROR_TEXT.test(value) ? { kind: KIND.error, code: value } : { kind: KIND.text, value };
}
