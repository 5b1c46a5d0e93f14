import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../src/letter/letter';
import { receiverIn, receiversIn } from '../../src/letter/receiver';

const row = (label: string, isTotal = false): Letter['tables'][number]['rows'][number] => ({
  label,
  values: [1],
  raw: ['1'],
  status: ['ok'],
  readings: [[]],
  isTotal,
  source: { page: null, line: 1, text: label },
});

const letter = {
  tables: [
    {
      columns: ['Bydel', 'Driftsramme'],
      rows: [row('1 Åsen'), row('2 Lille Åsen'), row('3 Østre Å'), row('Sum', true)],
    },
    { columns: ['Formål', 'Beløp'], rows: [row('Bydel Vestre'), row('Alle')] },
  ],
} as unknown as Letter;

test('the receivers are those of the allocation tables, without rank and total', () => {
  expect(receiversIn(letter)).toEqual(['Åsen', 'Lille Åsen', 'Østre Å']);
});

describe('whom a workbook is from', () => {
  test.each<[string[], string | null]>([
    [['Bydel Lille Åsen – årsberetning'], 'Lille Åsen'],
    [['BYDEL ÅSEN'], 'Åsen'],
    [['ostre-a-arsberetning.xlsx'], 'Østre Å'],
    [['Åsenveien skole'], null],
    [['Åsen', 'Østre Å'], null],
    [['Bydel Lille\nÅsen'], 'Lille Åsen'],
    [['Østre', 'Å'], null],
    [['2030', '15 Østre Å', 'Netto'], 'Østre Å'],
    [[], null],
  ])('%j → %s', (texts, expected) => expect(receiverIn(texts, letter)).toBe(expected));
});
