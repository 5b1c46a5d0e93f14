import { languageCode } from './codes';
import { en } from './en';
import type { Language } from './language';
import { nb } from './nb';
import { nn } from './nn';

const languages = { nb, nn, en } as const;

export { LANGUAGE_CODES } from './codes';

/** The language of a code or of a tag such as "nb-NO"; null when Måltall does not speak it. All are loaded at once. */
export function languageOf(tag: string): Language | null {
  const code = languageCode(tag);
  return code && languages[code];
}
