import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../src/letter/letter';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { letterOfText } from './shared';

function tableOf(...rows: string[]): Letter['tables'][number] | undefined {
  return letterOfText(['# Budsjett', '', 'Tall i tusen', '', 'Gruppe\t2030\t2031', ...rows].join('\n'))
    .tables[0];
}

describe('sums settle damaged figures', () => {
  test('a letter for a digit: 1o5 can only be 105', () => {
    const table = tableOf('Lønn\t1o5\t200', 'Drift\t50\t60', 'Sum\t155\t260');
    expect(table?.rows[0]).toMatchObject({ values: [105, 200], status: ['ok', 'ok'], raw: ['1o5', '200'] });
    expect(table?.checks.every(({ ok }) => ok)).toBe(true);
  });

  test('a figure with two readings: 2.500 is 2500 here and 2,5 there', () => {
    expect(tableOf('Lønn\t2.500\t2', 'Drift\t50\t60', 'Sum\t2 550\t62')?.rows[0]?.values).toEqual([2500, 2]);
    expect(tableOf('Lønn\t2.500\t2', 'Drift\t50\t60', 'Sum\t52,5\t62')?.rows[0]?.values).toEqual([2.5, 2]);
  });

  test('where the sum does not fit any reading, the figure stays doubtful with its readings', () => {
    const row = tableOf('Lønn\t1o5\t200', 'Drift\t50\t60', 'Sum\t999\t260')?.rows[0];
    expect(row).toMatchObject({ values: [null, 200], status: ['doubtful', 'ok'], readings: [[105], []] });
  });

  test('a figure that cannot be read gets what the sum leaves for it, but stays doubtful', () => {
    const row = tableOf('Lønn\t1?5\t200', 'Drift\t50\t60', 'Sum\t175\t260')?.rows[0];
    expect(row?.status[0]).toBe('doubtful');
    expect(row?.values[0]).toBeNull();
  });

  test('figures off a picture are taken where a sum bears them out, and only there', () => {
    const text = [
      '# Budsjett',
      '',
      'Gruppe\t2030\t2031',
      'Lønn\t100\t110',
      'Drift\t50\t60',
      'Sum\t150\t170',
      '',
      'Alene',
      '',
      'Post\t2030\t2031',
      'Lønn\t100\t110',
      'Drift\t50\t60',
    ].join('\n');
    const { tables } = readLetter({ file: 'x', form: 'ocr', lines: linesOfText(text) });
    expect(tables.map(({ rows }) => rows.map(({ status }) => status[0]))).toEqual([
      ['ok', 'ok', 'ok'],
      ['doubtful', 'doubtful'],
    ]);
  });
});

describe('a comma that was lost', () => {
  const cellsOf = (...cells: string[]) =>
    letterOfText(
      `Indikator\tResultat 2028\tResultat 2029\tMåltall 2030\nAndel i rute\t${cells.join('\t')}`,
    ).indicators[0]?.cells.map(({ value, readings }) => value ?? readings);

  test.each<[string[], (number | number[])[]]>([
    [
      ['38,5 %', '411 %', '43,0 %'],
      [38.5, [411, 41.1], 43],
    ],
    [
      ['4,7', '47', '4,8'],
      [4.7, [47, 4.7], 4.8],
    ],
    [
      ['4,75', '475', '4,80'],
      [4.75, [475, 47.5, 4.75], 4.8],
    ],
    // Twice as much is no lost comma, and 100 % is common.
    [
      ['30,7 %', '31,4 %', '50 %'],
      [30.7, 31.4, 50],
    ],
    [
      ['94 %', '96 %', '100 %'],
      [94, 96, 100],
    ],
    [
      ['96,5 %', '101 %', '98,0 %'],
      [96.5, 101, 98],
    ],
  ])('%j', (cells, expected) => expect(cellsOf(...cells)).toEqual(expected));
});
