import { describe, expect, test } from '@jest/globals';
import { byRule, check, letter, oneIndicator as workbook, short } from './build';

describe('names', () => {
  const asked = { 'target 2023': '80 %' };

  test('an indicator of the letter without a row', () => {
    const of = letter({
      indicators: [
        { name: 'Andel barn med plass', cells: asked },
        { name: 'Andel saker i tide', cells: asked },
      ],
    });
    const { missingFromWorkbook, findings } = check([workbook('Andel saker i tide', '1 %', '80 %', '2 %')], {
      letter: of,
    });
    expect(missingFromWorkbook).toMatchObject([{ name: 'Andel barn med plass', letterTarget: '80 %' }]);
    expect(byRule({ findings } as never, 'L06')).toMatchObject([{ severity: 'warning' }]);
  });

  test('an indicator that the letter asks for among the goals and among the climate measures needs one row', () => {
    const name = 'Andel nullutslippskjøretøy';
    const source = { page: 3, line: 9, text: name };
    const draft = letter({ indicators: [{ name, cells: asked }] });
    const measure = { number: '5', measure: 'Kjøretøy', indicator: name, unit: 'percent' as const };
    const climate = [{ ...measure, raw: '80 %', value: 80, status: 'ok' as const, readings: [], source }];
    const { missingFromWorkbook } = check([workbook(name, '70 %', '80 %', '82 %')], {
      letter: { ...draft, climate },
    });
    expect(missingFromWorkbook).toEqual([]);
  });

  const doubtful = letter({ indicators: [{ name: 'Andel saker avgjort innen 6 uker', cells: asked }] });
  const row = workbook('Andel saker avgjort', '70 %', '75 %', '76 %');

  test('a doubtful pair is a question and neither missing nor compared', () => {
    const { indicators, missingFromWorkbook, findings } = check([row], { letter: doubtful });
    expect(indicators[0]).toMatchObject({
      comparison: 'notComparable',
      comparisonNote: 'matchDoubtful',
      letterTarget: { name: 'Andel saker avgjort innen 6 uker' },
      match: { confirmed: false },
      againstLetter: null,
    });
    expect(missingFromWorkbook).toEqual([]);
    expect(byRule({ findings } as never, 'L16')).toHaveLength(1);
  });

  test('the user’s answer stands, either way', () => {
    const name = 'Andel saker avgjort';
    const yes = check([row], {
      letter: doubtful,
      confirmedMatches: { [name]: 'Andel saker avgjort innen 6 uker' },
    });
    expect(yes.indicators[0]).toMatchObject({ comparison: 'different', match: { confirmed: true } });
    const no = check([row], { letter: doubtful, confirmedMatches: { [name]: null } });
    expect(no.indicators[0]).toMatchObject({ comparison: 'notInLetter', match: null });
    expect(no.missingFromWorkbook).toHaveLength(1);
  });

  test('a changed name is flagged', () => {
    const of = letter({
      indicators: [
        { name: 'Undersøkelse: Barnets utvikling', unit: 'number', cells: { 'target 2023': '4,7' } },
      ],
    });
    const { findings, indicators } = check(
      [workbook('Undersøkelse: Barnets sosiale utvikling', '4,6', '4,7', '4,7')],
      { letter: of },
    );
    expect(indicators[0]?.match).toMatchObject({ nameChanged: true, confirmed: true });
    expect(byRule({ findings } as never, 'L05')).toMatchObject([
      { severity: 'warning', place: { cell: 'A4' } },
    ]);
  });
});

describe('directions', () => {
  test('unknown is asked for once, and the answer is used', () => {
    const row = workbook('Antall kurs', '10', '20', '83');
    const asked = check([row]);
    expect(asked.indicators[0]).toMatchObject({
      outcome: 'notAssessable',
      outcomeReason: 'unknownDirection',
      deviation: 63,
    });
    expect(short(asked.findings)).toEqual(['L14 note Mål!C4 unknown']);
    const answered = check([row], { directions: { 'Antall kurs': 'higher' } });
    expect(answered.indicators[0]).toMatchObject({ outcome: 'met', directionReason: 'chosen' });
    expect(answered.findings).toEqual([]);
  });
});
