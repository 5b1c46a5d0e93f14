import { describe, expect, test } from '@jest/globals';
import type { Comparison, IndicatorAssessment } from '../../src/check/finding';
import { SHEETS } from '../../src/report/kind';
import { sheetNames } from '../../src/report/sheet-name';
import type { Scale } from '../../src/table/table';
import { scaleOfWords } from '../../src/table/scale-words';
import { plainWords } from '../../src/table/words';
import { BROKEN, LANGUAGES } from './texts';

const KINDS = Object.values(SHEETS).flat();
const AREAS = [null, 'FO1', 'FO2A', 'FO4C', 'FO12D'];

const FIGURE = { raw: '12', value: 12, comparator: null, unit: 'number', cell: 'D4' } as const;
const ASSESSED: IndicatorAssessment = {
  name: 'Andel',
  tableId: 't',
  sheet: 'Ark',
  cell: 'A4',
  workbookTarget: FIGURE,
  letterTarget: { ...FIGURE, name: 'Andel', source: { page: 1, line: 2, text: '' } },
  match: null,
  comparison: 'equal',
  equalsLetterYear: null,
  comparisonNote: null,
  result: FIGURE,
  direction: 'higher',
  directionReason: 'knownList',
  deviation: 0,
  deviationUnit: 'number',
  outcome: 'met',
  outcomeReason: 'reached',
  againstLetter: null,
};
const COMPARISONS: readonly Comparison[] = [
  'equal',
  'comparatorDiffers',
  'different',
  'notComparable',
  'notInLetter',
  'missingInWorkbook',
];

describe.each(LANGUAGES)('%s', (code, { report }) => {
  test('sheet names are legal in Excel as they are, and no two kinds share one', () => {
    for (const area of AREAS) {
      const names = KINDS.map(kind => report.sheetName(kind, area));
      for (const name of names) {
        expect(name).toMatch(/^[^'[\]:*?/\\]{1,31}$/);
        expect(name).not.toMatch(BROKEN);
        expect(sheetNames([]).take(name)).toBe(name);
      }
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(KINDS.length);
    }
  });

  test('titles, names and reasons of every kind', () => {
    for (const kind of KINDS) {
      const texts = [
        ...AREAS.flatMap(area => [report.title(kind, area, null), report.title(kind, area, 2031)]),
        report.kindNames[kind],
        report.lacks[kind],
      ];
      for (const text of texts) {
        expect(text).toMatch(/^\p{Lu}/u);
        expect(text).not.toMatch(BROKEN);
      }
      expect(report.title(kind, null, 2031)).toContain('2031');
      expect(report.lacks[kind]).toMatch(/^[^.]+\.$/);
    }
  });

  test('a unit line in Norwegian is read as what it says', () => {
    const scales: readonly Scale[] = ['1000 kr', 'kr', 'mill. kr', 'percent'];
    const read = scales.map(scale => scaleOfWords(plainWords(report.unitLine(scale))));
    if (code !== 'en') expect(read).toEqual(scales);
    expect(new Set([...scales, null].map(scale => report.unitLine(scale))).size).toBe(5);
  });

  test('an outcome is told from the sign, else from the direction', () => {
    const reason = (changes: Partial<IndicatorAssessment>) =>
      report.outcomeReason({ ...ASSESSED, ...changes });
    const signs = (['>', '>=', '<', '<='] as const).map(comparator =>
      reason({ workbookTarget: { ...FIGURE, comparator } }),
    );
    const others = [
      reason({}),
      reason({ direction: 'lower' }),
      reason({ directionReason: 'comparator' }),
      reason({ directionReason: 'history' }),
      reason({ directionReason: 'chosen' }),
      reason({ direction: 'unknown', outcome: 'met' }),
      reason({ direction: 'unknown', outcome: 'notAssessable' }),
      reason({ outcomeReason: 'noTarget' }),
      reason({ outcomeReason: 'noResult' }),
    ];
    const all = [...signs, ...others];
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) expect(text).not.toMatch(BROKEN);
  });

  test('a comparison is told with its note, the year of the target, the sign and the other outcome', () => {
    const words = (changes: Partial<IndicatorAssessment>) => report.comparison({ ...ASSESSED, ...changes });
    const plain = COMPARISONS.map(comparison => words({ comparison }));
    expect(new Set(plain).size).toBe(COMPARISONS.length);
    const target = { ...ASSESSED.letterTarget, comparator: '>' } as IndicatorAssessment['letterTarget'];
    const lost = words({ comparison: 'comparatorDiffers', letterTarget: target });
    const added = words({
      comparison: 'comparatorDiffers',
      workbookTarget: { ...FIGURE, comparator: '<' },
    });
    expect(lost).toContain(' > ');
    expect(added).toContain(' < ');
    expect(words({ comparison: 'different', equalsLetterYear: 2030 })).toMatch(/: .*2030$/);
    expect(words({ comparison: 'notComparable', comparisonNote: 'cityTotal' })).toMatch(/: \p{Ll}/u);
    const turned = words({ comparison: 'different', againstLetter: { deviation: -1, outcome: 'notMet' } });
    expect(turned).toContain(`${words({ comparison: 'different' })}. `);
    expect(words({ againstLetter: { deviation: 1, outcome: 'met' } })).toBe(words({}));
    expect(words({ againstLetter: { deviation: 1, outcome: 'notAssessable' } })).toBe(words({}));
    for (const text of [...plain, lost, added, turned]) expect(text).not.toMatch(BROKEN);
  });

  test('every comparison with every outcome against both targets is told', () => {
    const outcomes = ['met', 'notMet', 'notAssessable'] as const;
    for (const comparison of COMPARISONS)
      for (const outcome of outcomes)
        for (const other of [null, ...outcomes]) {
          const againstLetter = other && { deviation: 0, outcome: other };
          const text = report.comparison({ ...ASSESSED, comparison, outcome, againstLetter });
          expect(text).toMatch(/^\p{Lu}/u);
          expect(text).not.toMatch(BROKEN);
          expect(text.includes('. ')).toBe(other !== null && other !== outcome && other !== 'notAssessable');
        }
    expect(new Set(outcomes.map(outcome => report.outcomes[outcome])).size).toBe(3);
  });

  test('the summary counts one and many', () => {
    const counts = { checksRun: 1, errors: 1, warnings: 1, notes: 1, notEvaluated: 1, accepted: 0 };
    const one = report.summary(counts);
    const many = report.summary({
      checksRun: 12,
      errors: 2,
      warnings: 2,
      notes: 2,
      notEvaluated: 2,
      accepted: 2,
    });
    for (const text of [one, many]) {
      expect(text).toMatch(/^\d+ .*\.$/);
      expect(text).not.toMatch(BROKEN);
    }
    expect(many.length).toBeGreaterThan(one.length);
  });

  test('the notes are whole sentences', () => {
    const notes = [
      ...(['revisedBudget', 'originalBudget'] as const).flatMap(budget =>
        [true, false].map(adjusted => report.moneySigns({ budget, adjusted })),
      ),
      report.deviationAsSource,
      report.deviationPercentNote,
      ...[null, 1_000_000].flatMap(kroner =>
        [null, 5].map(percent => report.materialNote({ kroner, percent })),
      ),
      report.indicatorSigns,
      report.premiseSigns,
      report.resultSigns,
      report.indicatorUnitLine,
      report.measuredUnitLine(true),
      report.measuredUnitLine(false),
      report.assignmentNote,
      report.climateNote,
      report.letterTableNote(null),
      report.letterTableNote('4.2'),
      report.outcomeLegend,
      report.controlLegend,
      report.liveNote('x'),
      report.sums,
      report.blank,
      report.notCounted(['B4', 'C4']),
      report.printedNotes(['B4']),
      report.differences([{ place: '«Ark» B4', computed: '1\u00A0234,5', printed: '\u221212' }]),
      report.source('bok.xlsx', []),
      report.source('bok.xlsx', ['Ark!A1:B4']),
      report.letter(null, 2031, 'brev.pdf'),
      report.letter('Brev 2031', 2031, 'brev.pdf'),
      report.noLetter,
      ...(['underspending', 'overspending', 'none'] as const).flatMap(direction =>
        [null, 3.2].map(percent =>
          report.deviationText({ label: 'Fag', year: 2031, millions: 1234.5, percent, direction }),
        ),
      ),
    ];
    for (const note of notes) {
      expect(note).toMatch(/^[\p{Lu}✓].*\.$/u);
      expect(note).not.toMatch(BROKEN);
    }
    expect(report.letter('Brev 2031', 2031, 'b')).not.toMatch(/2031.*2031/);
    expect(report.differences([{ place: 'B4', computed: '1\u00A0234,5', printed: '2' }])).toContain(
      code === 'en' ? '1,234.5' : '1\u00A0234,5',
    );
  });

  test('the time is told as it is written', () => {
    const expected = code === 'en' ? '2 Jan 2031 03:04' : '02.01.2031 kl. 03.04';
    expect(report.time('2031-01-02T03:04:05+01:00')).toBe(expected);
    expect(report.time('2031-01-02T03:04:05.123Z')).toBe(`${expected} UTC`);
    expect(report.time('i går')).toBe('i går');
  });
});
