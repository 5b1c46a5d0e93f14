import {
  AMOUNT_TABLES,
  type AmountTable,
  ASSIGNMENTS,
  CASE_NUMBER,
  CLIMATE,
  DATE,
  INDICATOR_TABLES,
  type IndicatorTable,
  TITLE,
} from '../../fixtures/letter/coming-year';

/** A piece of a letter before it is given a form. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The letter of the coming year in order, its names as printed. */
export function comingLetter(): Part[] {
  return [
    heading(1, TITLE),
    text(`Vår ref.: ${CASE_NUMBER}`),
    text(`Dato: ${DATE}`),
    heading(2, '2. Mål og resultatkrav'),
    ...INDICATOR_TABLES.flatMap(indicatorParts),
    heading(2, '3. Klimatiltak'),
    heading(3, 'Virkemidler i klimabudsjettet'),
    table([
      ['Nr.', 'Virkemiddel', 'Indikator', 'Måltall 2031'],
      ...CLIMATE.map(({ number, measure, indicator, raw }) => [number, measure, indicator, raw]),
    ]),
    heading(2, '4. Budsjett'),
    ...AMOUNT_TABLES.flatMap(amountParts),
    heading(2, '5. Oppdrag'),
    table([
      ['Nr.', 'Oppdrag', 'Frist'],
      ...ASSIGNMENTS.map(({ number, subject, deadline }) => [number, subject, deadline ?? '']),
    ]),
    text('Parketaten skal melde fra om avvik.'),
  ];
}

function indicatorParts({ goal, columns, rows, notes }: IndicatorTable): Part[] {
  return [
    heading(3, goal),
    table([
      columns.map(({ header }) => header),
      ...rows.map(row =>
        columns.map(({ header, holds }) =>
          holds === 'name' ? row.name : (row.cells[header]?.raw ?? row.words[header] ?? ''),
        ),
      ),
    ]),
    ...notes.map(text),
  ];
}

function amountParts({ heading: title, unit, columns, rows }: AmountTable): Part[] {
  return [
    heading(3, title),
    text(unit),
    table([
      columns,
      ...rows.map(([label, ...values]) => [
        label,
        ...values.map(value => (value === null ? '-' : printed(value))),
      ]),
    ]),
  ];
}

/** Thousands parted by no-break spaces, the typographer's minus in front. */
function printed(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  return value < 0 ? `\u2212${digits}` : digits;
}

function heading(level: number, words: string): Part {
  return { kind: 'heading', level, text: words };
}

function text(words: string): Part {
  return { kind: 'text', text: words };
}

function table(rows: readonly (readonly string[])[]): Part {
  return { kind: 'table', rows };
}

/** The letter as a text; `rows` writes a table, headings are marked or plain. */
export function asText(
  parts: readonly Part[],
  rows: (table: readonly (readonly string[])[]) => readonly string[],
  marked = true,
): string {
  return parts
    .flatMap(part => {
      if (part.kind === 'table') return [...rows(part.rows), ''];
      if (part.kind === 'text') return [part.text, ''];
      return [`${marked ? `${'#'.repeat(part.level)} ` : ''}${part.text}`, ''];
    })
    .join('\n');
}
