import type { Language } from './language';
import { nb } from './nb';

const languages: Readonly<Record<string, Language>> = { nb };

/** The codes of the languages that Måltall speaks. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(languages);

/** The language of a code or of a tag such as "nb-NO"; null when Måltall does not speak it. */
export function languageOf(code: string): Language | null {
  return languages[code.toLowerCase().split('-')[0] ?? ''] ?? null;
}
