import { languageOf } from '../language';
import type { Language } from '../language/language';
import { nb } from '../language/nb';

/** The language of a code; bokmål for one that Måltall does not speak. */
export function spoken(code: string): Language {
  return languageOf(code) ?? nb;
}

/** The code of the language to speak where Excel speaks `tag`: "en" for "en-US". */
export function codeFor(tag: string): string {
  return languageOf(tag) ? (tag.toLowerCase().split('-')[0] ?? '') : 'nb';
}
