import { describe, expect, test } from '@jest/globals';
import { acceptanceOf } from '../../src/check/accept';
import { check, type Content, letter, table } from './build';

const COLUMNS = ['result 2021', 'result 2022', 'target 2023', 'result 2023', 'deviation 2023'];
const NAME = 'Antall saker avsluttet i året';
const of = letter({
  title: 'Tildelingsbrev til etaten',
  indicators: [{ name: NAME, unit: 'count', cells: { 'target 2022': '140', 'target 2023': '160' } }],
});

/** One indicator with its deviation, held against a letter that asks for 160, and for 140 the year before. */
function found(cells: readonly Content[], accepted: Parameters<typeof check>[1] = {}) {
  const own = table({
    kind: 'indicators',
    sheet: 'M',
    columns: COLUMNS,
    rows: [{ label: NAME, cells }],
    scale: null,
  });
  return check([own], { letter: of, ...accepted })
    .findings.filter(({ severity }) => severity === 'error')
    .map(finding => ({ ...finding, told: `${finding.rule} ${finding.place.cell}` }));
}

describe('one wrong figure is told once, at its own cell', () => {
  test.each<[string, Content[], string[]]>([
    // 155 − 160 = −5; 1550 is ten times 155; 15,5 a tenth of it.
    ['a deviation right for the letter’s target', [150, 152, 140, 155, -5], ['L02 D4']],
    ['a deviation right for the result without the slip', [150, 152, 160, 1550, -5], ['H09 E4']],
    ['a result a tenth of what it was', [150, 152, 160, 15.5, -5], ['H09 E4']],
    ['a deviation that follows last year’s target', [150, 152, 140, 155, 15], ['L02 D4']],
    ['a deviation right for neither target', [150, 152, 140, 155, 30], ['A04 F4', 'L02 D4']],
    ['a deviation right for no place of the comma', [150, 152, 160, 1550, 30], ['A04 F4', 'H09 E4']],
    ['a deviation wrong beside right figures', [150, 152, 160, 155, 30], ['A04 F4']],
  ])('%s', (_what, cells, told) => {
    expect(found(cells).map(finding => finding.told)).toEqual(told);
  });

  test('the deviation is named with the figure that it shows to be wrong', () => {
    const [standing] = found([150, 152, 140, 155, -5]);
    expect(standing?.related).toContainEqual({ sheet: 'M', cell: 'F4' });
  });

  test('where a person let the target stand, the deviation must follow from it', () => {
    const [standing] = found([150, 152, 140, 155, -5]);
    if (!standing) throw new Error('no finding');
    const left = found([150, 152, 140, 155, -5], { accepted: [acceptanceOf(standing, 'Eget måltall')] });
    expect(left.map(finding => finding.told)).toContain('A04 F4');
  });
});
