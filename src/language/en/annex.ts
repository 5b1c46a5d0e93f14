import type { Language } from '../language';

/** The Word annex. */
export const annex: Language['annex'] = {
  languageTag: 'en-GB',
  title: workbook => `Annex to ${workbook}`,
  table: 'Table',
  page: 'Page',
  of: 'of',
};
