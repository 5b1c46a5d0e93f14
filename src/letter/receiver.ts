import type { Letter } from './letter';

/** "15 Søndre Nordstrand" and "Bydel Alna" name the same things as "Søndre Nordstrand" and "Alna". */
const RANK_AND_KIND = /^\s*(?:\d{1,2}\.?\s+)?(?:bydel(?:en)?\s+)?/i;

/** A name as it is compared: small letters, no rank, no "bydel", Norwegian letters as file names write them. */
export function comparableName(name: string): string {
  return comparable(name.replace(RANK_AND_KIND, '')).replace(/\s+/g, ' ').trim();
}

/** Lines stay lines. */
function comparable(text: string): string {
  const plain = text.toLowerCase().replace(/[æäå]/g, 'a').replace(/[øö]/g, 'o');
  return plain.replace(/[^a-z0-9\n]+/g, ' ');
}

/** Those a letter gives money to, as its allocation tables name them; without total rows. */
export function receiversIn(letter: Letter): string[] {
  const rows = letter.tables.filter(isAllocation).flatMap(table => table.rows);
  const names = rows.filter(row => !row.isTotal).map(row => row.label.replace(RANK_AND_KIND, '').trim());
  return [...new Set(names)].filter(name => comparableName(name) !== '');
}

/**
 * Whom a workbook is from: the one receiver of the letter that its texts name, or null when none or several do.
 * @param texts titles and other texts of the workbook, and the name of its file.
 */
export function receiverIn(texts: readonly string[], letter: Letter): string | null {
  // All at once, since to make each comparable costs much in a large workbook.
  const all = ` ${comparable(texts.map(text => text.replace(/\n/g, ' ')).join(' \n '))} `;
  const named = receiversIn(letter).filter(name => all.includes(` ${comparableName(name)} `));
  const longest = named.filter(name => !named.some(other => contains(other, name)));
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

/** "Søndre Nordstrand" contains "Nordstrand", which is another bydel. */
function contains(longer: string, shorter: string): boolean {
  return longer !== shorter && ` ${comparableName(longer)} `.includes(` ${comparableName(shorter)} `);
}

function isAllocation(table: Letter['tables'][number]): boolean {
  return table.rows.length >= 2 && /^(bydel|virksomhet|etat)/i.test(table.columns[0] ?? '');
}
