import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../src/letter/letter';
import { describeShared, letterOfText, sharedLetter, sharedText } from './shared';

/** What mails, viewers and Word do to the blank lines of a text. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['no blank lines', text => text.replace(/\n(?:[^\S\n]*\n)+/g, '\n')],
  ['a blank line between all lines', text => text.replace(/\n/g, '\n\n')],
];

/** What a letter says, without the lines where it says it. */
function contentsOf({ indicators, tables, climate, assignments, measures, decisions, reporting }: Letter) {
  return {
    indicators: indicators.map(({ cells, ...indicator }) => ({
      ...indicator,
      cells: cells.map(withoutSource),
    })),
    tables: tables.map(({ rows, ...table }) => ({ ...table, rows: rows.map(withoutSource) })),
    climate: climate.map(withoutSource),
    assignments: assignments.map(withoutSource),
    measures: measures.map(withoutSource),
    decisions: decisions.map(withoutSource),
    reporting: reporting.map(withoutSource),
  };
}

function withoutSource(item: object): object {
  return { ...item, source: null };
}

describeShared('a letter says the same, however its blank lines came through', () => {
  describe.each(['2023-bydelene', '2024-velferdsetaten', '2026-velferdsetaten'])('%s', name => {
    test.each(FORMS)('%s', (_form, changed) => {
      const letter = letterOfText(changed(sharedText(name)));
      expect(contentsOf(letter)).toEqual(contentsOf(sharedLetter(name)));
    });

    test.each(FORMS)('%s, the tabs lost too', (_form, changed) => {
      const text = sharedText(name).replace(/\t/g, ' ');
      expect(contentsOf(letterOfText(changed(text)))).toEqual(contentsOf(letterOfText(text)));
    });
  });
});
