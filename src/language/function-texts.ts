/** The words of one language for the worksheet functions: what a cell's error says, and the outcomes. */
export interface FunctionTexts {
  readonly noLetter: string;
  readonly noName: string;
  readonly notYear: (text: string) => string;
  readonly noSuchYear: (year: number) => string;
  /** @param similar the name in the letter that is most like it, or null */
  readonly notInLetter: (name: string, similar: string | null) => string;
  readonly severalInLetter: (name: string) => string;
  readonly noTargetInLetter: (name: string, year: number) => string;
  readonly doubtfulInLetter: (name: string) => string;
  readonly noResult: string;
  readonly noTarget: string;
  readonly notFigure: (text: string) => string;
  readonly percentAgainstNumber: (number: string) => string;
  readonly notDirection: (text: string) => string;
  readonly outcomes: { readonly met: string; readonly notMet: string; readonly notAssessable: string };
}

/** What Excel shows of one function while its formula is written. */
export interface FunctionHelp {
  readonly description: string;
  /** The parameters in their order. */
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** The help of every function by its id. */
export type FunctionsHelp = Readonly<Record<'MAAL' | 'AVVIK' | 'UTFALL', FunctionHelp>>;
