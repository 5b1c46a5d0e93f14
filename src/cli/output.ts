/** Where a run writes; the tests give their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 0 done, no error found · 1 done, errors found · 2 could not run. */
export type ExitCode = 0 | 1 | 2;
