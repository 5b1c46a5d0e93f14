export type LanguageCode = 'nb' | 'nn' | 'en';

/** The languages that Måltall speaks, each under its own name. */
export const LANGUAGES: Readonly<Record<LanguageCode, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** The code of the language of a tag such as "nb-NO"; null when Måltall does not speak it. */
export function languageCode(tag: string): LanguageCode | null {
  const wanted = tag.toLowerCase().split('-')[0];
  return LANGUAGE_CODES.find(code => code === wanted) ?? null;
}
