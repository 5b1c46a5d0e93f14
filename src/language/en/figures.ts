import { formatFigure, inEnglishPrint } from '../../figure/format';

/** A figure as English has it. */
export const figure: typeof formatFigure = (value, format = {}) =>
  formatFigure(value, { ...format, typography: 'english' });

type Value = string | number | undefined;

/** A figure that comes in Norwegian print as English has it; words that a cell or a letter has instead of one stay. */
export function english(print: Value): string {
  return typeof print === 'number' ? figure(print) : inEnglishPrint(print ?? '');
}

/** The figures before a place, behind an area and between plus signs; those in names are quotations. */
const LISTED_FIGURE = /(?<=^|[ ,])[\u2212+]?\d[\d\u00A0]*(?:,\d+)?(?= \(|, |$| \+ )/g;

/** A list in English: "1 627 687 (Enheter C8), 1 891 298 (Netto C11)", "FO3 1 159", "1 753 + 137". */
export function englishList(list: Value): string {
  return String(list ?? '').replace(LISTED_FIGURE, inEnglishPrint);
}

/** Pairs of figures by year in English: "2022: 85,5 % / 86 %, 2023: 1 234 / 1 240". */
export function englishPairs(list: Value): string {
  const years = String(list ?? '').split(/, (?=\d{4}: )/);
  return years
    .map(pair =>
      pair
        .split(/(: | \/ )/)
        .map(inEnglishPair)
        .join(''),
    )
    .join(', ');
}

/** The year in front stands as it is. */
function inEnglishPair(part: string, index: number): string {
  return index === 0 ? part : inEnglishPrint(part);
}

/** Names that come in Norwegian quotation marks. */
export function quoted(names: Value): string {
  return String(names ?? '')
    .replaceAll('«', '“')
    .replaceAll('»', '”');
}
