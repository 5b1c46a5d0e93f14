import { languageCode, type LanguageCode } from '../language/codes';

const KEY = 'maltall.language';

/** The language chosen in this pane before; null when none was, or when the browser keeps nothing. */
export function keptLanguage(): LanguageCode | null {
  try {
    return languageCode(localStorage.getItem(KEY) ?? '');
  } catch {
    return null;
  }
}

/** Keeps the language for the next time; where the browser keeps nothing, Excel's own language is taken then. */
export function keepLanguage(language: LanguageCode): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that forbids storage is no fault of the user's, and nothing is lost.
  }
}
