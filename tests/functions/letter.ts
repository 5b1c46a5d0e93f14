import type { Letter, LetterCell } from '../../src/letter/letter';

/** A letter of one's own with a few targets; names are the fixtures', never a letter's sentences. */
export function letterOf(year: number, targets: readonly Asked[]): Letter {
  return {
    letter: { title: null, recipient: null, year, caseNumber: null, date: null, file: `brev-${year}.txt` },
    indicators: targets.map(({ name, unit = 'percent', ...target }) => ({
      area: null,
      goal: null,
      name,
      unit,
      cells: [{ ...TARGET, year, ...target }],
      footnotes: [],
      reporting: null,
    })),
    climate: [],
    tables: [],
    assignments: [],
    measures: [],
    decisions: [],
    reporting: [],
    suggestions: [],
    unclaimed: [],
  };
}

type Asked = Partial<LetterCell> & {
  readonly name: string;
  readonly unit?: Letter['indicators'][number]['unit'];
};

const TARGET: LetterCell = {
  column: 'Måltall',
  kind: 'target',
  year: null,
  raw: '',
  value: null,
  comparator: null,
  status: 'ok',
  relativeTo: null,
  readings: [],
  oddity: null,
  source: { page: null, line: 1, text: '' },
};
