/** The report tables a user can ask for, by the names that the command line takes. */
export const REPORT_KINDS = [
  'indikatorer',
  'hovedoversikt',
  'funksjonsområder',
  'resultatenheter',
  'kontrollrapport',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a report sheet is about; one word of `ReportKind` may give several sheets. */
export type SheetKind = 'indicators' | 'gross' | 'net' | 'function' | 'unit' | 'control';
