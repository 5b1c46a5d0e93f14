import type { Letter, LetterCell } from '../../letter/letter';
import type { Spot } from './correct';

/** Something in a letter that a person should see: where it stands, and what the letter writes there. */
export interface Notice {
  /** Of what: an indicator and a column, or a row of a table. */
  readonly what: string;
  readonly words: string;
  readonly readings: readonly number[];
  readonly value: number | null;
  readonly percent: boolean;
  readonly source: LetterCell['source'];
  readonly spot: Spot;
}

export interface LetterNotices {
  /** Figures that the text does not settle. */
  readonly doubtful: readonly Notice[];
  /** Figures that are read right but written in an odd way, or corrected. */
  readonly odd: readonly Notice[];
}

/** Gathers what is doubtful and what is odd in a letter, in reading order. */
export function noticesOf(letter: Letter): LetterNotices {
  const cells = letter.indicators.flatMap(({ name, unit, cells }, indicator) =>
    cells.map((cell, index) => ({
      cell,
      notice: {
        ...noticeOfCell(`${name}, ${cell.column}`, cell, unit === 'percent'),
        spot: { kind: 'cell' as const, indicator, cell: index },
      },
    })),
  );
  const odd = cells.filter(({ cell }) => cell.status === 'corrected' || cell.oddity !== null);
  const doubtful = cells.filter(({ cell }) => cell.status === 'doubtful');
  return {
    doubtful: [...doubtful.map(({ notice }) => notice), ...doubtfulClimate(letter), ...doubtfulRows(letter)],
    odd: odd.map(({ notice }) => notice),
  };
}

function noticeOfCell(what: string, cell: LetterCell, percent: boolean): Omit<Notice, 'spot'> {
  return { what, words: cell.raw, readings: cell.readings, value: cell.value, percent, source: cell.source };
}

function doubtfulClimate({ climate }: Letter): Notice[] {
  return climate.flatMap(({ status, indicator, raw, readings, value, unit, source }, index) => {
    if (status !== 'doubtful') return [];
    const spot = { kind: 'climate' as const, index };
    return [{ what: indicator, words: raw, readings, value, percent: unit === 'percent', source, spot }];
  });
}

function doubtfulRows({ tables }: Letter): Notice[] {
  return tables.flatMap((table, tableIndex) =>
    table.rows.flatMap((row, rowIndex) =>
      row.status.flatMap((status, index): Notice[] => {
        if (status !== 'doubtful') return [];
        const { label, raw, readings, source } = row;
        const column = { words: raw[index] ?? '', readings: readings[index] ?? [], value: null };
        const spot = { kind: 'row' as const, table: tableIndex, row: rowIndex, column: index };
        return [{ what: label, ...column, percent: false, source, spot }];
      }),
    ),
  );
}
