import { describe, expect, test } from '@jest/globals';
import type { CheckRun, JudgedFinding } from '../../src/check/finding';
import { nb } from '../../src/language/nb';
import { draftReport, REPORT_KINDS } from '../../src/report/report';
import type { FixtureTable } from './fixture';
import { cellOf, fixture, NOTHING_FOUND, reportOf, workbookOf } from './fixture';

const GROSS: FixtureTable = {
  kind: 'gross',
  columns: [['Regnskap 2031', 'actual', 2031]],
  rows: [{ label: 'a', values: [1] }],
};
const finding = (
  severity: JudgedFinding['severity'],
  expected: number | string | null,
  accepted: JudgedFinding['accepted'] = null,
): JudgedFinding => ({
  rule: 'B03',
  severity,
  place: { sheet: "Åse's", cell: 'F9' },
  related: [],
  expected,
  found: '+1',
  values: {},
  fix: null,
  source: { page: null, line: 12, text: '' },
  accepted,
});
const notRun: CheckRun = { rule: 'B09', values: {}, state: 'notRun', reason: 'noLetter', cells: [] };

describe('what is asked for', () => {
  const { sheet, table } = fixture(GROSS);
  const other = fixture({ ...GROSS, kind: 'premises' }, 'T2').table;
  const draft = (kinds: Parameters<typeof draftReport>[0]['kinds']) =>
    draftReport(
      {
        workbook: workbookOf(sheet),
        tables: [table, other],
        check: NOTHING_FOUND,
        letter: null,
        kinds,
        madeAt: '2031-02-03T14:30:00+01:00',
        program: 'Måltall 0.1.0',
      },
      nb.report,
    );

  test('is made, and what cannot be made says what it lacks', () => {
    const { sheets, leftOut } = draft(['hovedoversikt']);
    expect(sheets.map(({ name }) => name)).toEqual(['Hovedoversikt brutto']);
    expect(leftOut).toEqual([
      { kind: 'Hovedoversikt netto', reason: expect.stringContaining('netto budsjett og regnskap') },
    ]);
  });

  test('is all that the data allow when nothing is named, without the contents', () => {
    const { sheets, leftOut } = draft(null);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Hovedoversikt brutto',
      'Budsjettpremisser',
      'Kontrollrapport',
    ]);
    expect(leftOut.find(({ kind }) => kind === 'Oppdrag')?.reason).toContain('tildelingsbrev');
    expect(leftOut.map(({ reason }) => reason)).not.toContain('');
  });

  test('has the contents first when they are asked for, with the tables in order', () => {
    const [contents, ...others] = draft(['innhold', 'hovedoversikt', 'kontrollrapport']).sheets;
    expect(contents?.rows.slice(1, 5).map(row => row.map(cell => cell?.value))).toEqual([
      ['2 tabeller'],
      ['Nr.', 'Tabell', 'Ark'],
      ...others.map(({ title, name }, index) => [String(index + 1), title, name]),
    ]);
    expect(draft(['innhold', 'nøkkeltall']).sheets).toEqual([]);
  });

  test('can be typed after --tabeller', () => {
    for (const kind of REPORT_KINDS) expect(kind).toMatch(/^\p{Ll}+$/u);
  });
});

describe('the control report', () => {
  const [, sheet] = reportOf(GROSS, {
    check: {
      ...NOTHING_FOUND,
      findings: [
        finding('note', 2),
        finding('error', 3, { reason: 'Rettes i neste versjon' }),
        finding('error', 1869321.5),
        finding('warning', null),
      ],
      checks: [notRun],
      summary: { checksRun: 9, errors: 1, warnings: 1, notes: 1, notEvaluated: 1, accepted: 1 },
    },
  });

  test('has the gravest first, and last what could not be checked', () => {
    expect(sheet?.rows.slice(3, 10).map(row => [row[0]?.value, row[0]?.style])).toEqual([
      ['✗ Feil', 'error'],
      ['! Advarsel', 'warning'],
      ['○ Merknad', 'note'],
      [nb.report.acceptedHeading, 'group'],
      ['✗ Feil', 'error'],
      [nb.report.notRunHeading, 'group'],
      ['– Ikke kontrollert', 'note'],
    ]);
  });

  test('says why a finding was let stand', () => {
    expect(sheet?.rows[7]?.[5]?.value).toBe('Forklaring til B03\nGodtatt: Rettes i neste versjon');
  });

  test('gives place, expected, found and the place in the letter as they are', () => {
    expect(sheet?.rows[3]?.map(cell => cell?.value)).toEqual([
      '✗ Feil',
      'B03',
      "Åse's F9",
      1869321.5,
      '+1',
      'Forklaring til B03',
      'brev linje 12',
    ]);
    expect(sheet && cellOf(sheet, 'E4')).toEqual({ formula: null, value: '+1', style: 'figureText' });
  });

  test('counts in its second line, and says how many could not be run', () => {
    expect(sheet?.rows[1]?.[0]?.value).toBe(
      '9 kontroller kjørt: 1 feil, 1 advarsel og 1 merknad. 1 funn er godtatt. 1 kunne ikke kjøres.',
    );
  });
});

test.each([
  ['2031-02-03T14:30:00+01:00', '03.02.2031 kl. 14.30'],
  ['2031-02-03T13:30:00.000Z', '03.02.2031 kl. 13.30 UTC'],
  ['i går', 'i går'],
])('%s is written %s', (iso, written) => {
  expect(nb.report.time(iso)).toBe(written);
});
