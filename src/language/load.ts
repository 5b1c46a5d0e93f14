import { languageCode } from './codes';
import type { Language } from './language';
import { nb } from './nb';

/**
 * The language of a code or a tag, for the pane: bokmål comes with the program, the others in files of their own that
 * are fetched when first asked for. Bokmål for one that Måltall does not speak.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const code = languageCode(tag);
  if (code === 'nn') return (await import('./nn')).nn;
  if (code === 'en') return (await import('./en')).en;
  return nb;
}
