import { beforeEach, describe, expect, test } from '@jest/globals';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { registerFunctions, type FunctionWorld } from '../../src/functions/register';
import type { LocalExcel } from '../../src/host/local-excel';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import { nb } from '../../src/language/nb';
import type { Letter } from '../../src/letter/letter';
import { declaredFunctions } from './declared-functions';
import { letterOf } from './letter';

/** Formulas in cells of the local Excel, worked out by the real Office.js in this process. */

const letterWith = (raw: string, value: number) =>
  letterOf(2032, [{ name: 'Andel barn med plass', raw, value, comparator: '>' }]);

class Desk implements FunctionWorld {
  readonly listeners = new Set<() => void>();
  private now: readonly Letter[] = [];

  letters = () => this.now;
  texts = () => nb.functions;
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read(...letters: Letter[]): void {
    this.now = letters;
    this.listeners.forEach(listener => listener());
  }
}

let desk: Desk;
let excel: LocalExcel;

beforeEach(() => {
  desk = new Desk();
  excel = connectInNode(createLocalExcel(LocalWorkbook.create('bok.xlsx', 'Ark'), declaredFunctions()));
  registerFunctions(Promise.resolve(desk));
});

const sheet = () => {
  const [first] = excel.workbook.sheets;
  if (!first) throw new Error('no sheet');
  return first;
};
const write = (...formulas: string[]) =>
  sheet().setCells(
    0,
    0,
    formulas.map(formula => [{ formula }]),
  );

/** What comes to be, looked at again and again as a person would. */
async function comesToBe(look: () => unknown, expected: unknown): Promise<void> {
  const until = Date.now() + 5000;
  while (Date.now() < until && JSON.stringify(look()) !== JSON.stringify(expected)) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  expect(look()).toEqual(expected);
}

/** What the cells of the first column come to show. */
const shown = (expected: readonly unknown[]) =>
  comesToBe(() => expected.map((_, row) => sheet().value(row, 0)), expected);

describe('a formula with a function of Måltall', () => {
  test('shows the target, the deviation and the outcome', async () => {
    desk.read(letterWith('>74,2 %', 74.2));
    write(
      '=MÅLTALL.MÅL("Andel barn med plass",2032)',
      '=MÅLTALL.AVVIK("68,2 %",A1)',
      '=MÅLTALL.UTFALL(0.75,A1)',
      '=MÅLTALL.UTFALL(13,12,"lavere")',
      '=MÅLTALL.UTFALL(13,12)',
    );
    await shown(['>74,2 %', -6, 'oppnådd', 'ikke oppnådd', 'kan ikke vurderes']);
  });

  test('is worked out anew when a cell it uses is another', async () => {
    sheet().setCells(0, 1, [[0.5]]);
    write('=MÅLTALL.AVVIK(B1,"40 %")');
    await shown([10]);
    sheet().setCells(0, 1, [[0.45]]);
    await shown([5]);
  });

  test('follows when the letter is replaced and when it is removed', async () => {
    desk.read(letterWith('>74 %', 74));
    write('=MÅLTALL.MÅL("Andel barn med plass")', '=MÅLTALL.AVVIK("74 %",A1)');
    await shown(['>74 %', 0]);
    desk.read(letterWith('>80 %', 80));
    await shown(['>80 %', -6]);
    desk.read();
    await shown(['#N/A', '#N/A']);
  });

  test('shows an error value for a wrong argument', async () => {
    write('=MÅLTALL.AVVIK("ja",1)', '=MÅLTALL.UTFALL(1,2,"opp")', '=MÅLTALL.AVVIK("",1)');
    await shown(['#VALUE!', '#VALUE!', '#N/A']);
  });

  test('passes on an error among its arguments', async () => {
    write('=MÅLTALL.AVVIK(1/0,1)');
    await shown(['#DIV/0!']);
  });

  test('lets go of the letters when its cell is emptied', async () => {
    write('=MÅLTALL.MÅL("Andel barn med plass")');
    await shown(['#N/A']);
    expect(desk.listeners.size).toBe(1);
    sheet().setCells(0, 0, [[null], [{ formula: '=1+1' }]]);
    await shown([null, 2]);
    await comesToBe(() => desk.listeners.size, 0);
    expect(excel.unsupported.size).toBe(0);
  });
});

test('the sentence of an error goes to Excel with it', async () => {
  class Told {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const given = new Map<string, (...args: unknown[]) => unknown>();
  const before = (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
  Object.assign(globalThis, {
    CustomFunctions: {
      ErrorCode: { notAvailable: '#N/A' },
      Error: Told,
      associate: (id: string, work: () => unknown) => given.set(id, work),
    },
  });
  registerFunctions(Promise.resolve(desk));
  await expect(given.get('AVVIK')?.('', 1)).rejects.toEqual(new Told('#N/A', 'Resultatet mangler.'));
  Object.assign(globalThis, { CustomFunctions: before });
});
