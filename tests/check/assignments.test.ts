import { describe, expect, test } from '@jest/globals';
import { nb } from '../../src/language/nb';
import { recogniseTables } from '../../src/table/recognise';
import type { Cell } from '../table/sheets';
import { sheetOf, workbookOf } from '../table/sheets';
import { byRule, check, letter, oneIndicator, short } from './build';

type Asked = Parameters<typeof asked>;
const asked = (
  number: string | null,
  subject: string,
  deadline: string | null,
  iso: string | null = null,
) => ({
  ...{ number, subject, deadline, deadlineDate: iso },
  status: deadline === null ? ('missing' as const) : ('ok' as const),
  source: { page: null, line: 7, text: subject },
});

const LETTER: readonly Asked[] = [
  ['1', 'Etaten skal kartlegge boligbehov og bostedsløse i uke 48', '30.06.31', '2031-06-30'],
  ['2', 'Etaten skal vurdere tilbud om vinterovernatting for tilreisende', 'Budsjettforslag for 2032'],
  ['3', 'Etaten skal bidra til bedre døgnovernatting', null],
];

function checked(rows: readonly (readonly Cell[])[], assignments: readonly Asked[] = LETTER) {
  const header = ['Nr.', 'Oppdrag', 'Frist', 'Status'];
  const sheet = sheetOf('Oppdrag', [['Oppdrag 2031'], header, ...rows]);
  const given = {
    ...letter({ year: 2031, indicators: [] }),
    assignments: assignments.map(one => asked(...one)),
  };
  return check(recogniseTables(workbookOf(sheet)), { letter: given });
}

/** 30.06.2031 as Excel keeps it, and the day after. */
const DATE: Cell = { value: 48029, format: 'dd.mm.yyyy' };
const LATER: Cell = { value: 48030, format: 'dd.mm.yyyy' };
const RIGHT: readonly (readonly Cell[])[] = [
  [1, 'Kartlegge boligbehov og bostedsløse', DATE, 'I gang'],
  [2, 'Vinterovernatting for tilreisende', 'budsjettforslag for 2032', null],
  [3, 'Bedre døgnovernatting', null, null],
];

describe('assignments against the letter', () => {
  test('all there, with their deadlines: nothing is said', () => {
    const { findings, checks } = checked(RIGHT);
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule, state }) => /L2[01]/.test(rule) && state === 'passed')).toHaveLength(5);
  });

  test.each<[string, number, readonly Cell[], readonly string[]]>([
    ['another day', 0, [1, 'Kartlegge boligbehov', LATER], ['L21 error Oppdrag!C3 other']],
    ['another day in words', 0, [1, 'Kartlegge boligbehov', '1. juli 2031'], ['L21 error Oppdrag!C3 other']],
    ['the same day in words', 0, [1, 'Kartlegge boligbehov', '30. juni 2031'], []],
    ['no deadline', 0, [1, 'Kartlegge boligbehov', null], ['L21 error Oppdrag!C3 blank']],
    ['other words', 1, [2, 'Vinterovernatting', 'Høsten 2031'], ['L21 error Oppdrag!C4 other']],
    ['a day where the letter has words', 1, [2, 'Vinterovernatting', DATE], ['L21 error Oppdrag!C4 other']],
    ['a deadline where the letter has none', 2, [3, 'Bedre døgnovernatting', DATE], []],
    ['without a number', 0, [null, 'Kartlegge boligbehov og bostedsløse', DATE], []],
    [
      'another assignment under the number',
      2,
      [3, 'Etablere ny barnehage', DATE],
      ['L20 warning Oppdrag!A2 withoutDeadline', 'L22 note Oppdrag!B5'],
    ],
  ])('%s', (_, index, row, expected) => {
    expect(short(checked(RIGHT.map((own, at) => (at === index ? row : own))).findings)).toEqual(expected);
  });

  test('one that the workbook lacks is named with its deadline', () => {
    const { findings } = checked(RIGHT.slice(1));
    expect(findings.map(finding => nb.finding.message(finding))).toEqual([
      'Legg inn oppdraget «1. Etaten skal kartlegge boligbehov og bostedsløse i uke 48». Det står i brevet med frist 30.06.31, men ikke i arbeidsboken.',
    ]);
  });

  test('a workbook without such a table says that it was not checked', () => {
    const given = { ...letter({ indicators: [] }), assignments: [asked('1', 'Kartlegge', '30.06.23')] };
    const { checks, findings } = check([oneIndicator('Andel', '1', '1', '1')], { letter: given });
    expect(byRule({ findings } as never, 'L20')).toEqual([]);
    expect(checks.filter(({ rule }) => /L2[012]/.test(rule))).toMatchObject([
      { rule: 'L20', state: 'notRun', reason: 'noAssignments' },
    ]);
  });

  test('a letter without assignments asks for none', () => {
    const { checks, findings } = checked(RIGHT, []);
    expect(checks.filter(({ rule }) => /L2[012]/.test(rule))).toEqual([]);
    expect(findings).toEqual([]);
  });
});
