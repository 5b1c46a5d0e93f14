import { describe, expect, test } from '@jest/globals';
import { describeShared, letterOfText, sharedLetter } from './shared';

type Expected = readonly [line: number, comparator: string | null, value: number, unit: string];

function suggestedIn(text: string): Expected[] {
  return letterOfText(text).suggestions.map(({ source, comparator, value, unit }) => [
    source.line,
    comparator,
    value,
    unit,
  ]);
}

describe('targets in running text', () => {
  test.each<[string, readonly Expected[]]>([
    ['Andelen skal være minst 90 prosent.', [[1, '>=', 90, 'percent']]],
    ['Etaten skal ha minimum 4 % ledig kapasitet.', [[1, '>=', 4, 'percent']]],
    ['Svartiden må holdes under 30,5 %.', [[1, '<', 30.5, 'percent']]],
    ['Ikke mer enn 10 prosent skal vente.', [[1, '<=', 10, 'percent']]],
    ['Vedtak skal gjøres innen 3 måneder.', [[1, '<=', 3, 'count']]],
    ['Saker skal avgjøres senest to uker etter mottak.', [[1, '<=', 2, 'count']]],
    ['Hver avdeling skal ha minst ett årsverk til dette.', [[1, '>=', 1, 'count']]],
    ['Kommunen er anmodet om å bosette 2 000 flyktninger.', [[1, null, 2000, 'count']]],
    [
      'Utslippene skal ned med 52 % i 2033 og 95 % i 2040.',
      [
        [1, null, 52, 'percent'],
        [1, null, 95, 'percent'],
      ],
    ],
  ])('%s', (text, expected) => expect(suggestedIn(text)).toEqual(expected));

  test.each([
    'Rapporten skal leveres innen 31.12.2031.',
    'Tilbudet skal gjelde personer over 18 år.',
    'Det skal vises til rundskriv 31/2030.',
    'Andelen økte med 2 prosentpoeng, og det skal fortsette.',
    'I fjor var 40 % av takene grønne.',
    'Mål 1 Barn og unge skal ha trygge parker',
  ])('none: %s', text => expect(suggestedIn(text)).toEqual([]));

  test('a sentence that is wrapped gives the line in which the target begins', () => {
    const text = ['Etaten skal til enhver tid sørge for at det i parkene er minimum to', 'ansatte på vakt.'];
    expect(suggestedIn(text.join('\n'))).toEqual([[1, '>=', 2, 'count']]);
    const [found] = letterOfText(
      ['Andelen grønne tak skal være på', 'minst 90 prosent.'].join('\n'),
    ).suggestions;
    expect(found).toMatchObject({
      text: 'Andelen grønne tak skal være på minst 90 prosent.',
      source: { line: 2 },
    });
  });

  test('a table has none, whatever its cells say', () => {
    const rows = ['Indikator\tMåltall 2031', 'Andel svar som skal gis innen 3 uker\tminst 90 prosent'];
    expect(suggestedIn(rows.join('\n'))).toEqual([]);
  });
});

describeShared('of the real letters', () => {
  test.each<[string, readonly Expected[]]>([
    [
      '2023-bydelene',
      [
        [74, null, 50, 'percent'],
        [154, null, 2000, 'count'],
        [521, '>=', 1, 'count'],
        [585, '>=', 4, 'percent'],
        [587, '>=', 4, 'percent'],
        [893, null, 52, 'percent'],
        [893, null, 95, 'percent'],
        [968, null, 1700, 'count'],
        [990, null, 2000, 'count'],
      ],
    ],
    ['2024-velferdsetaten', [[391, null, 1650, 'count']]],
    ['2026-velferdsetaten', [[406, '>=', 2, 'count']]],
  ])('%s', (name, expected) => {
    const found = sharedLetter(name).suggestions;
    expect(
      found.map(({ source, comparator, value, unit }) => [source.line, comparator, value, unit]),
    ).toEqual(expected);
  });
});
