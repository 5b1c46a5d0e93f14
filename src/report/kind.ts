/** The report tables a user can ask for, by the names that the command line takes. */
export const REPORT_KINDS = [
  'innhold',
  'indikatorer',
  'hovedoversikt',
  'funksjonsområder',
  'øremerkede',
  'resultatenheter',
  'kontogrupper',
  'beløpstabeller',
  'investeringer',
  'premisser',
  'nøkkeltall',
  'tidsserier',
  'klimatiltak',
  'oppdrag',
  'brevtabeller',
  'diagrammer',
  'kontrollrapport',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a report sheet is about; one word of `ReportKind` may give several sheets. */
export const SHEET_KINDS = [
  'contents',
  'indicators',
  'gross',
  'net',
  'function',
  'earmarked',
  'unit',
  'accountGroup',
  'money',
  'investment',
  'investmentCause',
  'premises',
  'keyFigures',
  'timeSeries',
  'climate',
  'assignments',
  'letterTable',
  'chart',
  'control',
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

/** The sheets that each name stands for. */
export const SHEETS: Readonly<Record<ReportKind, readonly SheetKind[]>> = {
  innhold: ['contents'],
  indikatorer: ['indicators'],
  hovedoversikt: ['gross', 'net'],
  funksjonsområder: ['function'],
  øremerkede: ['earmarked'],
  resultatenheter: ['unit'],
  kontogrupper: ['accountGroup'],
  beløpstabeller: ['money'],
  investeringer: ['investment', 'investmentCause'],
  premisser: ['premises'],
  nøkkeltall: ['keyFigures'],
  tidsserier: ['timeSeries'],
  klimatiltak: ['climate'],
  oppdrag: ['assignments'],
  brevtabeller: ['letterTable'],
  diagrammer: ['chart'],
  kontrollrapport: ['control'],
};
