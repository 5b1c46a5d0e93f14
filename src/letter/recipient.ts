import type { LetterGrid } from './grid';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { tidy } from './words';

const TITLE_WORDS = /\btildelings?brev(?:et)?\b|\b(?:19|20)\d\d\b|[–:,]|(?<!\S)-(?!\S)/gi;
const JOINING_WORDS = new Set(['for', 'til', 'av', 'året', 'budsjettåret', 'i', 'og']);
const GUIDANCE = /^(?:\d\.? )?f\p{L}{1,3}ringer for (\p{L}[\p{L} -]*)$/iu;
const RECEIVER_LINE = /^(?:bydel(?:en)? [\p{L}. -]{2,30}|\p{L}*etaten|\p{L}+ KF)$/iu;
const ADDRESS = / (?:postboks|pb\.?|\d).*$/i;
const ALLOCATION_COLUMN = /^bydel(?:er|ene)?$/i;
const LEAST_RECEIVERS = 3;
const ALL_DISTRICTS = 'Bydelene';

/**
 * Whom the letter binds: what its title says besides "Tildelingsbrev" and the year; else the districts, if it divides
 * money among them; else whom a chapter guides ("Føringer for …"); else the address. The address comes last because a
 * letter to many is sent in copies with one address each.
 * @param top the first lines with words.
 */
export function recipientOf(
  title: string | null,
  top: readonly DocumentLine[],
  { headings }: Outline,
  grids: readonly LetterGrid[],
): string | null {
  const named = namedIn(title ?? '');
  if (named !== null) return named;
  if (grids.some(isAllocation)) return ALL_DISTRICTS;
  const guided = headings.map(({ text }) => GUIDANCE.exec(text)?.[1]).find(name => name !== undefined);
  const addressed = top.map(({ text }) => tidy(text).replace(ADDRESS, ''));
  return guided ?? addressed.find(text => RECEIVER_LINE.test(text)) ?? null;
}

function namedIn(title: string): string | null {
  const words = tidy(title.replace(TITLE_WORDS, ' ')).split(' ');
  const isName = (word: string) => word !== '' && !JOINING_WORDS.has(word.toLowerCase());
  const start = words.findIndex(isName);
  if (start === -1) return null;
  const name = words.slice(start, words.findLastIndex(isName) + 1).join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isAllocation({ columns, body }: LetterGrid): boolean {
  return ALLOCATION_COLUMN.test(columns[0] ?? '') && body.length >= LEAST_RECEIVERS;
}
