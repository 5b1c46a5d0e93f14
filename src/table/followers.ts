import { piecesOf } from './formula-text';
import type { SheetData, WorkbookData } from './sheet';

/** Functions whose answer may be another after a change anywhere: they take addresses as words, or tell of the moment. */
const ANYWHERE = new Set(
  ['INDIRECT', 'CELL', 'INFO', 'SHEET', 'SHEETS'].concat('NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'),
);
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
/** "B" of "B:B". */
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const NUMBER = /^\$?\d[\d.]*(E\d*)?$/i;
const TRUTH = /^(TRUE|FALSE)$/i;

/** Where the formulas of a sheet point, besides the sheet itself. */
interface Pointing {
  /** Names as `nameKey` has them. */
  readonly sheets: ReadonlySet<string>;
  /** A name, a table, another workbook or a function hides where a formula points. */
  readonly anywhere: boolean;
}

/**
 * The sheets whose values may be others when something changes on the given ones: those themselves, those whose formulas
 * point there, also by way of others, and those whose formulas do not tell where they point.
 * @param changed names of sheets, also of such as are no longer there or have just come
 * @param turn waited for between two sheets, of which each may hold thousands of formulas
 * @returns whether a sheet of this name is one of them; Excel takes no notice of capitals in names
 */
export async function followersOf(
  workbook: WorkbookData,
  changed: readonly string[],
  turn: () => Promise<void>,
): Promise<(name: string) => boolean> {
  const reached = new Set(changed.map(nameKey));
  let waiting: { readonly key: string; readonly pointing: Pointing }[] = [];
  for (const sheet of workbook.sheets) {
    waiting.push({ key: nameKey(sheet.name), pointing: pointingOf(sheet) });
    await turn();
  }
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    const follows = ({ sheets, anywhere }: Pointing) => anywhere || [...sheets].some(key => reached.has(key));
    for (const { key, pointing } of waiting) if (follows(pointing)) reached.add(key);
    waiting = waiting.filter(({ key }) => !reached.has(key));
  }
  return name => reached.has(nameKey(name));
}

const nameKey = (name: string): string => name.toLowerCase();

const known = new WeakMap<SheetData, Pointing>();

function pointingOf(sheet: SheetData): Pointing {
  const before = known.get(sheet);
  if (before) return before;
  const sheets = new Set<string>();
  const formulas = new Set(sheet.formulas.flatMap(row => row.filter(formula => formula !== null)));
  // All are gone through, for each may name a sheet.
  const hidden = [...formulas].filter(formula => !pointsOpenly(formula, sheets));
  const pointing = { sheets, anywhere: hidden.length > 0 };
  known.set(sheet, pointing);
  return pointing;
}

/** Takes the sheets that a formula names. @returns whether it tells all that it points at */
function pointsOpenly(formula: string, sheets: Set<string>): boolean {
  const texts = piecesOf(formula.slice(1)).map(({ text }) => text);
  return texts.every((text, at) => {
    const [before, after] = [texts[at - 1], texts[at + 1]];
    if (after === '!') {
      const name = text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
      sheets.add(nameKey(name));
      return before !== ':' && before !== ']' && !/[:[]/.test(name);
    }
    if (text.startsWith('[') || text.startsWith("'")) return false;
    if (!/^[$\w\u0080-\uFFFF\\]/.test(text)) return true;
    if (after === '(') return !ANYWHERE.has(text.toUpperCase().replace(/^_XLFN\.|^_XLWS\./, ''));
    const isColumn = COLUMN.test(text) && (before === ':' || after === ':');
    return isColumn || [CELL, NUMBER, TRUTH].some(form => form.test(text));
  });
}
