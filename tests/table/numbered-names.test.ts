import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { type Cell, sheetOf, workbookOf } from './sheets';

const NAMES = ['Andel saker innen fristen', 'Antall deltakere', 'Ventetid i dager', 'Antall tilsyn'];
const FIGURES: Cell[][] = [
  [0.82, 0.9, 0.86, -0.04],
  [140, 150, 161, 11],
  [17, 15, 14, -1],
  [31, 30, 34, 4],
];

function labelsUnder(header: readonly Cell[], numbers: readonly Cell[], title = 'Styringskort') {
  const sheet = sheetOf('Ark', [
    [title],
    [...header, 'Resultat 2024', 'Måltall 2025', 'Resultat 2025', 'Avvik'],
    ...NAMES.map((name, at): Cell[] => [numbers[at] ?? null, name, ...(FIGURES[at] ?? [])]),
  ]);
  const [table] = recogniseTables(workbookOf(sheet));
  return { kind: table?.kind, labels: table?.rows.map(({ label }) => label) };
}

describe('indicators numbered in a column of its own', () => {
  test.each<[string, Cell[]]>([
    ['running numbers', [1, 2, 3, 4]],
    ['numbers with gaps', [1, 2, 5, 11]],
    ['numbers with a full stop, as text', ['1.', '2.', '3.', '4.']],
    ['numbers of goals, as text', ['1.1', '1.2', '2.1', '2.2']],
    ['codes of letters and numbers', ['I-01', 'I-02', 'I-03', 'I-04']],
  ])('%s are no part of the names', (_what, numbers) => {
    for (const header of ['Nr.', null]) {
      expect(labelsUnder([header, 'Indikator'], numbers)).toEqual({ kind: 'indicators', labels: NAMES });
      expect(labelsUnder([header, 'Måleparameter'], numbers)).toEqual({ kind: 'indicators', labels: NAMES });
    }
  });
});

test('the codes of functions stay with the names', () => {
  const sheet = sheetOf('Ark', [
    ['Netto driftsutgifter', null, null, null, null, 'Tall i 1000 kr'],
    ['Funksjon', null, 'Regulert budsjett 2025', 'Regnskap 2025', 'Avvik'],
    [201, 'Barnehage', 1500, 1450, 50],
    [211, 'Styrket tilbud', 300, 320, -20],
    [221, 'Lokaler', 200, 190, 10],
  ]);
  const [table] = recogniseTables(workbookOf(sheet));
  expect(table?.rows.map(({ label }) => label)).toEqual([
    '201 Barnehage',
    '211 Styrket tilbud',
    '221 Lokaler',
  ]);
});
