import type { TableKind } from '../table/table';

/** Tables of amounts, which have a unit line and whose totals are sums. */
export const MONEY_KINDS: readonly TableKind[] = [
  'gross',
  'net',
  'function',
  'unit',
  'earmarked',
  'accountGroup',
  'investment',
  'investmentCause',
  'money',
];

/** Tables whose rows a letter sets targets for. */
export const INDICATOR_KINDS: readonly TableKind[] = ['indicators', 'climate'];

export function isMoney(kind: TableKind): boolean {
  return MONEY_KINDS.includes(kind);
}
