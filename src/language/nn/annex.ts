import type { Language } from '../language';

/** The Word annex. */
export const annex: Language['annex'] = {
  languageTag: 'nn-NO',
  title: workbook => `Vedlegg til ${workbook}`,
  table: 'Tabell',
  page: 'Side',
  of: 'av',
};
