import { product, rounded, sum } from '../../src/figure/decimal';
import { type Model, type Row, cellOf } from './model';
import type { Setting } from './money';
import { type Plant, blame, changed, changedThroughout, jump, modelsOf, someCell } from './plant';

/** Headers that a person gives to label, quantity, price and amount, and how large a price is. */
type Head = readonly [corner: string, quantity: string, price: string, amount: string, size: number];
const HEADS: Readonly<Record<'nb' | 'nn', readonly Head[]>> = {
  nb: [
    ['Tiltak', 'Antall', 'Pris', 'Sum', 90_000],
    ['Tjeneste', 'Antall timer', 'Timepris', 'Beløp', 400],
    ['Tilbud', 'Plasser', 'Pris per plass', 'Kostnad', 700_000],
    ['Institusjon', 'Antall døgn', 'Døgnpris', 'Totalt', 3_000],
    ['Formål', 'Volum', 'Enhetspris', 'Sum', 12_000],
    ['Stønad', 'Antall mottakere', 'Sats', 'Utgift', 9_000],
  ],
  nn: [
    ['Tiltak', 'Mengd', 'Pris', 'Sum', 90_000],
    ['Teneste', 'Tal på timar', 'Timepris', 'Beløp', 400],
    ['Tilbod', 'Plassar', 'Pris per plass', 'Kostnad', 700_000],
    ['Føremål', 'Volum', 'Einingspris', 'Totalt', 12_000],
  ],
};

const LABELS = {
  nb: ['Nye plasser', 'Avlastning', 'Støttekontakt', 'Tolk', 'Transport', 'Vikarer', 'Opplæring', 'Kurs'],
  nn: ['Nye plassar', 'Avlasting', 'Støttekontakt', 'Tolk', 'Transport', 'Vikarar', 'Opplæring', 'Kurs'],
};

/** What a budget is worked out from: so many of each, at a price. Each amount is rounded to what it is printed in. */
export function pricedTable({ random, form, style }: Setting): Model {
  const [corner, quantity, price, amount, size] = random.pick(HEADS[form]);
  const inThousands = random.chance(0.5);
  const labels = random.shuffled(LABELS[form]).slice(0, random.int(4, 7));
  const items = labels.map((label): Row => {
    const count = random.int(2, 1500);
    const each = Math.round((size * random.int(70, 150)) / 100);
    const whole = product(count, each);
    const cells = {
      quantity: cellOf(count),
      price: cellOf(each),
      amount: cellOf(inThousands ? rounded(product(whole, 0.001), 0) : whole),
    };
    return { label, type: 'leaf', key: label, cells };
  });
  const total: Row = {
    label: random.pick(['Sum', 'Totalt']),
    type: 'sum',
    key: 'sum',
    cells: {
      amount: cellOf(sum(items.map(({ cells }) => cells['amount']?.value ?? 0)), 0, {
        working: { way: 'sum', rows: items.map((_, at) => at) },
      }),
    },
  };
  const words = { quantity, price, amount: inThousands ? `${amount} (1000 kr)` : amount };
  return {
    kind: 'priced',
    area: null,
    sheetName: form === 'nn' ? 'Utrekning' : 'Beregning',
    title: random.chance(0.7) ? 'Grunnlag for budsjettet' : null,
    unitLine: inThousands || random.chance(0.3) ? null : 'Tall i kr',
    corner,
    columns: Object.entries(words).map(([role, text]) => ({ role, words: text, year: null })),
    rows: [...items, total],
    notes: [],
    style: { ...style, headerRows: random.pick([1, 1, 2]), yearsAsNumbers: false, step: 1 },
  };
}

/** An amount that is not its price times its quantity, with the total as it should be or as the figures give. */
export const amountOff: Plant = {
  kind: 'price × quantity off',
  wishes: { titles: true },
  plant: (scenario, random) => {
    const found = someCell(random, modelsOf(scenario, ['priced']), ['amount'], 'leaf');
    if (!found) return null;
    const { model, row, role } = found;
    const delta = jump(random, model);
    if (random.chance(0.5)) changed(found, delta);
    else changedThroughout(model, row, role, delta);
    return blame(found, `amount by ${delta}`);
  },
};
