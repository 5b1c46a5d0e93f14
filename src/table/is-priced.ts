import type { PrintedFigure } from '../figure/figure';
import { cellAddress } from './address';
import { bodyRows, labelColumnOf } from './body';
import { readCell } from './cell';
import type { HeadedColumn } from './column';
import type { Grid } from './grid';
import { headerText } from './header-block';
import type { Layout } from './layout';
import { offProduct, PRICED_SCALES, type PricedColumns, pricedColumns } from './priced';
import { formatAt, valueAt } from './sheet';
import { plainWords } from './words';

const [START, LETTERS, END] = ['(?<![a-zæøå])', '[a-zæøå]*', '(?![a-zæøå])'];
/** Lists of an accounting system, of a shop, and of hours and pay. */
const OTHER_LIST = new RegExp(
  `${START}(?:dato|bilag${LETTERS}|faktura${LETTERS}|ordre${LETTERS}|bestilling${LETTERS}|konto(?:nr|nummer|navn|namn)?|mva|moms|rabatt${LETTERS}|vare(?:r|nr|nummer|navn|namn|gruppe|slag)?|artik(?:kel|ler)${LETTERS}|produkt(?:er|nr|navn)?|leverandør${LETTERS}|kunde${LETTERS}|innkjøp${LETTERS}|handleliste|prisliste|tekst)${END}|(?:^|\\| )(?:navn|namn|ansatt|tilsett|medarbeid[ae]r|konsulent)(?= \\||$)`,
);
/** What a budget is worked out for, in the title or over the labels. */
const OF_A_BUDGET = new RegExp(
  `${START}(?:tiltak|${LETTERS}ten(?:este|ester)|formål|føremål|aktivitet|post|enhet|eining|${LETTERS}område|${LETTERS}tilbud|${LETTERS}tilbod|institusjon|ordning|avdeling|prosjekt|program|premiss|bydel|barnehage|skole|skule|sykehjem|sjukeheim|funksjon|ansvar|${LETTERS}budsjett|beregning|berekning|utrekning|kalkyle|${LETTERS}behov|${LETTERS}kostnad|${LETTERS}utgift|grunnlag|gruppe|målgruppe|stilling)${LETTERS}`,
);
/** What only services are counted and priced in. */
const OF_A_SERVICE =
  /time|timar|døgn|plass|bruk[ea]r|årsverk|barn|born|elev|deltak|mottak|klient|pasient|person|vedtak|stilling|årslønn|sats|volum|mengd|(?<![a-zæøå])(?:per |pr\.? |pr\.|\/ ?)[a-zæøå]/;
/** So many rows must be the product of their figures, and as many as all that are not. */
const FEWEST_ROWS = 2;

/**
 * Whether a layout that is no other report table is a calculation of quantity × price: one column of each and of the
 * amount, words of a budget or a service and none of a ledger or a shop, and rows that multiply.
 * @param near the words of title and label header; the last row that can be the table's
 */
export function isPriced(
  grid: Grid,
  layout: Layout,
  columns: readonly HeadedColumn[],
  near: { readonly about: string; readonly until: number },
): boolean {
  const found = pricedColumns(columns.map(({ words }) => words));
  if (!found || OTHER_LIST.test(`${headersOf(grid, layout).join(' | ')} | ${near.about}`)) return false;
  const terms = [found.quantity, found.price].map(at => columns[at]?.words ?? '').join(' ');
  if (!OF_A_BUDGET.test(near.about) && !OF_A_SERVICE.test(terms)) return false;
  return rowsMultiply(grid, layout, columns, found, near.until);
}

/** What stands over the columns of a layout and left of them, in plain words. */
export function headersOf(grid: Grid, layout: Layout): string[] {
  const { headerTop: top, headerBottom: bottom, free, right } = layout;
  const texts: string[] = [];
  for (let column = free; column <= right; column += 1)
    texts.push(plainWords(headerText(grid, { top, bottom }, column)));
  return texts;
}

function rowsMultiply(
  grid: Grid,
  layout: Layout,
  columns: readonly HeadedColumn[],
  { quantity, price, amount }: PricedColumns,
  until: number,
): boolean {
  const rows = bodyRows(grid, layout, until).flatMap(({ row }) => {
    const [count, each, whole] = [quantity, price, amount].map(at =>
      figureAt(grid, row, columns[at]?.column ?? 0),
    );
    return count && each && whole ? [{ row, count, each, whole }] : [];
  });
  const telling = rows.filter(({ whole }) => whole.value !== 0);
  return PRICED_SCALES.some(scale => {
    const holding = telling.filter(({ count, each, whole }) => offProduct(count, each, whole, scale) <= 0);
    const labels = new Set(
      holding.map(({ row }) => grid.textAt(row, labelColumnOf(grid, layout, row)).replace(/[\d .]/g, '')),
    );
    const isTold = holding.some(({ count }) => count.value !== 1);
    return labels.size >= FEWEST_ROWS && isTold && holding.length * 2 >= telling.length;
  });
}

function figureAt(grid: Grid, row: number, column: number): PrintedFigure | null {
  const { sheet } = grid;
  const { figure } = readCell(
    cellAddress(row, column),
    valueAt(sheet, row, column),
    formatAt(sheet, row, column),
    null,
  );
  const isPlain = figure.kind === 'figure' && !figure.percent && figure.comparator === null;
  return isPlain ? figure : null;
}
