import { describe, expect, test } from '@jest/globals';
import type { Scale } from '../../src/table/table';
import { byRule, check, short, table } from './build';

const COLUMNS = ['actual 2022', 'originalBudget 2023', 'revisedBudget 2023', 'actual 2023', 'deviation 2023'];
const NURSERY = [45_784, 35_872, 47_200, 51_448, -4248];
const CHILD = [139_328, 126_811, 138_150, 139_651, -1501];
const added = NURSERY.map((value, at) => value + (CHILD[at] ?? 0));

type Factor = readonly [net: number, nursery: number, child: number];
const times = (cells: readonly number[], factor: number) => cells.map(value => value * factor);

/** A net table and the function tables of its two areas, each of them multiplied. */
function tables([ofNet, ofNursery, ofChild]: Factor, scales: readonly (Scale | null)[] = []) {
  const [net = '1000 kr', nursery = '1000 kr', child = '1000 kr'] = scales;
  const functions = (area: string, label: string, cells: readonly number[], scale: Scale | null) =>
    table({
      kind: 'function',
      sheet: area,
      title: area,
      area,
      scale,
      columns: COLUMNS,
      rows: [
        { label, cells },
        { label: 'Andre tiltak', cells: times(cells, 0) },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells },
      ],
    });
  return [
    table({
      kind: 'net',
      scale: net,
      columns: COLUMNS,
      rows: [
        { label: 'FO2A', cells: times(NURSERY, ofNet) },
        { label: 'FO2B', cells: times(CHILD, ofNet) },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells: times(added, ofNet) },
      ],
    }),
    functions('FO2A', '201 Barnehage', times(NURSERY, ofNursery), nursery),
    functions('FO2B', '244 Barneverntjeneste', times(CHILD, ofChild), child),
  ];
}

describe('H13 the unit line of a whole table', () => {
  test.each<readonly [string, Factor, (Scale | null)[], string[]]>([
    ['all in thousands', [1, 1, 1], [], []],
    ['in two units, and both said', [1, 1, 1000], ['1000 kr', '1000 kr', 'kr'], []],
    ['one area in kroner', [1, 1, 1000], [], ['H13 error FO2B!A3 says']],
    ['the net table in kroner', [1000, 1, 1], [], ['H13 error net!A3 says']],
    [
      'one area in thousands under kroner',
      [1, 1, 1],
      ['1000 kr', '1000 kr', 'kr'],
      ['H13 error FO2B!A3 says'],
    ],
    [
      'one area in kroner, and nothing says so',
      [1, 1, 1000],
      ['1000 kr', '1000 kr', null],
      ['H13 warning FO2B!A3 silent'],
    ],
  ])('%s: told once, and in no sum', (_what, factor, scales, expected) => {
    expect(short(check(tables(factor, scales)).findings)).toEqual(expected);
  });

  test('says what the figures are in, and where that shows', () => {
    const [found] = byRule(check(tables([1, 1, 1000])), 'H13');
    expect([found?.expected, found?.found]).toEqual(['kr', '1000 kr']);
    expect(found?.related.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['FO2B!B6', 'net!B5']);
  });

  test('an area whose table is another one altogether is no matter of units', () => {
    const [net, nursery] = tables([1, 1, 1]);
    const [, , other] = tables([1, 1, 1037]);
    const told = net && nursery && other ? check([net, nursery, other]) : null;
    expect(told && byRule(told, 'H13')).toEqual([]);
  });

  test('the total of the units, against that of the areas', () => {
    const [net] = tables([1, 1, 1]);
    const units = table({
      kind: 'unit',
      columns: COLUMNS,
      rows: [
        { label: 'Enhet nord', cells: times(NURSERY, 1000) },
        { label: 'Enhet sør', cells: times(CHILD, 1000) },
        { label: 'Sum', kind: 'total', parts: [0, 1], cells: times(added, 1000) },
      ],
    });
    expect(net && short(check([net, units]).findings)).toEqual(['H13 error unit!A3 says']);
  });
});
