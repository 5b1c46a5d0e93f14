import { describe, expect, test } from '@jest/globals';
import { check, short } from '../check/build';
import { recogniseTables } from '../../src/table/recognise';
import { type Cell, percent, sheetOf, workbookOf } from './sheets';

/** An indicator of 82,0 % and then 84,0 % with a target as it was typed. */
const recognised = (target: Cell, results: readonly [Cell, Cell] = [percent(82), percent(84)]) =>
  recogniseTables(
    workbookOf(
      sheetOf('Ark', [
        ['Resultatindikatorer 2025'],
        ['Indikator', 'Resultat 2024', 'Måltall 2025', 'Resultat 2025'],
        ['Fornøyde brukere', results[0], target, results[1]],
        ['Fornøyde ansatte', percent(71), percent(75), percent(77)],
      ]),
    ),
  );
const figure = (target: Cell, results?: readonly [Cell, Cell]) =>
  recognised(target, results)[0]?.rows[0]?.cells[1]?.figure;

describe('a target typed as a fraction among percentages', () => {
  test.each<[Cell, number, string | null]>([
    [0.85, 85, null],
    ['0,85', 85, null],
    ['0,9', 90, null],
    [1, 100, null],
    ['> 0,85', 85, '>'],
    ['Minst 0,85', 85, '>='],
  ])('%s', (target, value, comparator) => {
    expect(figure(target)).toMatchObject({ value, comparator, percent: true });
  });

  test.each<[string, Cell, readonly [Cell, Cell]]>([
    ['85', 85, [percent(82), percent(84)]],
    ['a low percentage among low ones', 0.85, [percent(0.9), percent(1.1)]],
    ['nothing', 0, [percent(2), percent(84)]],
    ['a rate among rates', 0.85, [0.82, 0.84]],
    ['a hundred times too far off', 0.02, [percent(82), percent(84)]],
  ])('%s is no such fraction', (_what, target, results) => {
    expect(figure(target, results)).toMatchObject({ value: target, percent: false });
  });

  test('it is told once, and nothing follows from it', () => {
    const { findings } = check(recognised('0,85'));
    const told = findings.filter(({ severity, rule }) => severity !== 'note' && rule !== 'H01');
    expect(short(told)).toEqual(['L04 warning Ark!C3 fraction']);
    expect(told[0]).toMatchObject({ fix: { cell: 'C3', value: '85\u00A0%' } });
  });
});
