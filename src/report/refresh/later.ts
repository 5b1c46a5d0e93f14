import { OWN_SHEET_MARK } from '../../table/recognise';
import type { CellValue } from '../../table/sheet';
import type { Content } from '../content';
import { textIn } from './grid';
import type { RefreshInput } from './input';

/** The line that says what made the table and when: no change of its own. */
export function isMadeLine(content: Content): boolean {
  return textIn(content)?.startsWith(OWN_SHEET_MARK) ?? false;
}

/** Whether a line says the same, but for when and in which file it was made. */
export function isOnlyLater(
  before: Content,
  after: Content,
  { written, fresh }: Pick<RefreshInput, 'written' | 'fresh'>,
): boolean {
  if (isMadeLine(after)) return true;
  const now = written.fleeting.reduce(
    (text, word, at) => (word === '' ? text : text.replaceAll(word, fresh.fleeting?.[at] ?? word)),
    textIn(before) ?? '',
  );
  return now !== '' && now === textIn(after);
}

export const sameValue = (one: CellValue, other: CellValue): boolean => (one ?? '') === (other ?? '');
