/** An answer of a real Excel that the local Excel guesses, since no documentation says it for certain. */
export interface Assumption {
  /** What is asked, as a phrase. */
  readonly what: string;
  /** What the local Excel answers. */
  readonly answers: string;
  /** Whether `src/excel/` depends on the answer. */
  readonly depends: string;
  /** Asks the Excel that the page runs in; null where it cannot be asked without harm, or not from here. */
  readonly question: Question | null;
}

export interface Question {
  /** What the local Excel answers, as data. */
  readonly expected: unknown;
  /** @param sheet an empty sheet of its own that is taken away afterwards */
  ask(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
}

/** The code of the error that a message ends in; "done" when Excel takes it. */
export async function codeOf(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
