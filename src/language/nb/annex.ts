import type { AnnexWords } from '../../annex/words';

/** The Word annex. */
export const annex = {
  languageTag: 'nb-NO',
  title: (workbook: string) => `Vedlegg til ${workbook}`,
  table: 'Tabell',
  page: 'Side',
  of: 'av',
} satisfies AnnexWords & { readonly title: (workbook: string) => string };
