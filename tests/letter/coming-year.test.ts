import { describe } from '@jest/globals';
import { type Grade, testsOfComingLetter } from './coming/check';
import { asText, comingLetter } from './coming/parts';
import { letterOfText } from './shared';

type Rows = readonly (readonly string[])[];

/** The ways in which tables come in text: with their tabs, between pipes, and with what parted the columns lost. */
const ways: readonly (readonly [string, Grade, (rows: Rows) => readonly string[]])[] = [
  ['tabs', 'exact', rows => rows.map(cells => cells.join('\t'))],
  ['pipes', 'exact', rows => rows.map(cells => `| ${cells.join(' | ')} |`)],
  ['wide gaps', 'exactOrDoubtful', rows => rows.map(cells => cells.join('    '))],
  ['single spaces', 'exactOrDoubtful', rows => rows.map(cells => cells.join(' '))],
  [
    'plain spaces in figures too',
    'exactOrDoubtful',
    rows => rows.map(cells => cells.join(' ').replace(/[\u00A0\u202F]/g, ' ')),
  ],
  ['each cell on a line of its own', 'exactOrDoubtful', rows => rows.flat()],
];

describe.each(ways)('a letter of a coming year, its columns parted by %s', (_way, grade, rows) => {
  describe.each([
    ['marked headings', true],
    ['plain headings', false],
  ])('%s', (_headings, marked) => {
    const letter = letterOfText(asText(comingLetter(), rows, marked));
    testsOfComingLetter(() => letter, grade);
  });
});
