import { expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { type Cell, sheetOf, workbookOf } from './sheets';

test('an indicator named with the word of a column of remarks does not join two tables side by side', () => {
  const header: Cell[] = ['Indikator', 2023, 2024, 2024, 2024, 'Kommentar'];
  const words: Cell[] = [null, 'Resultat', 'Måltall', 'Resultat', 'Avvik', null];
  const gap: Cell[] = [null, null];
  const beside = (left: readonly Cell[], right: readonly Cell[]): Cell[] => [...left, ...gap, ...right];
  const sheet = sheetOf('Måltall', [
    beside(words, words),
    beside(header, header),
    // Without remarks at first: there the column of remarks is blank as well as those between the tables.
    beside(['Barnehage', 0.79, 0.85, 0.84, -0.01, null], ['Innen fristen', 0.97, 0.98, 0.96, -0.02, null]),
    beside(['Fornøydhet', 4.3, 4.4, 4.3, -0.1, null], ['Plassert i slekt', 43, 54, 42, -12, null]),
    beside(
      ['Lærere', 0.4, 0.46, 0.39, -0.07, 'Se omtale'],
      ['Med oppfølging', 0.86, 0.88, 0.81, -0.07, null],
    ),
  ]);
  const tables = recogniseTables(workbookOf(sheet));
  expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
    ['Barnehage', 'Fornøydhet', 'Lærere'],
    ['Innen fristen', 'Plassert i slekt', 'Med oppfølging'],
  ]);
});
