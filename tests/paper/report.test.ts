import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  againstDraft,
  chartsAgainstSource,
  deviationsAgainstSource,
  moneyAgainstPrint,
  moneyAgainstSource,
  outcomesAgainstSource,
  pointersAgainstSource,
  turnedInPrint,
} from './against-source';
import type { Case } from './case';
import { caseOf, errors, formulaCells } from './case';
import { describeOnPaper, pagesOf } from './libreoffice';
import { sourceBook } from './source-book';

/** Where the real workbooks and letters lie beside the project; without them their cases count as skipped. */
const SHARED = join(process.cwd(), '..', 'shared');
const REAL = ['plain', 'stacked', 'live'].map(layout => `sondre-nordstrand-2023-${layout}.xlsx`);
const SAMPLE = join(process.cwd(), 'assets', 'sample');

describeOnPaper('the report tables of another bydel, calculated by LibreOffice', () => {
  let own: Case;
  beforeAll(async () => {
    own = await caseOf(sourceBook(), 'regnskap.xlsx');
  });

  test('show what they were drafted with', () => {
    const { compared, different } = againstDraft(own);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('are right by arithmetic on the source, also where figures stand as text', () => {
    expect(moneyAgainstSource(own, true)).toEqual({ compared: 20, different: [] });
    expect(pointersAgainstSource(own).different).toEqual([]);
    expect(deviationsAgainstSource(own)).toEqual({ compared: 4, different: [] });
    expect(outcomesAgainstSource(own)).toEqual({ compared: 4, different: [] });
  });

  test('are printed without a figure that does not fit', async () => {
    const pages = await pagesOf(own.written);
    expect(pages.join('\n')).not.toContain('##');
    expect(pages.at(-1)).toContain(`Side ${pages.length} av ${pages.length}`);
    expect(pages.join('\n')).toContain('Laget 03.02.2031 kl. 14.30 med Måltall 0.1.0');
  });

  test('leave the source as it was', () => {
    const { workbook, calculated } = own;
    expect(calculated.sheets.slice(0, 2).map(({ values }) => values)).toEqual(
      workbook.sheets.map(({ values }) => values),
    );
  });
});

/** What holds for the sample and for every layout of the real workbook. */
function holdsFor(given: () => Case): void {
  test('no formula gives an error', () => {
    expect(errors(given())).toEqual([]);
  });

  test('every cell shows what it was drafted with', () => {
    const { compared, different } = againstDraft(given());
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(3000);
  });

  test('every formula is its source cell, or arithmetic on source cells', () => {
    const comparisons = [
      pointersAgainstSource(given()),
      moneyAgainstSource(given()),
      chartsAgainstSource(given()),
      deviationsAgainstSource(given()),
      outcomesAgainstSource(given()),
    ];
    expect(comparisons.flatMap(({ different }) => different)).toEqual([]);
    const compared = comparisons.reduce((sum, each) => sum + each.compared, 0);
    const fromLetter = given()
      .sheets.filter(({ notes }) =>
        notes.some(note => /^(Tallene|Virkemidler og måltall) er fra brevet/.test(note)),
      )
      .map(({ name }) => name);
    const others = formulaCells(given()).filter(({ sheet }) => fromLetter.includes(sheet));
    expect(compared - constantsCompared(given())).toBe(formulaCells(given()).length - others.length);
    expect(compared).toBeGreaterThan(1200);
  });

  test('every money figure is right, pointing or computed', () => {
    expect(moneyAgainstSource(given(), true)).toEqual({ compared: 746, different: [] });
  });

  test('no money figure is further from print than rounding explains', () => {
    const { differing, beyondRounding } = moneyAgainstPrint(given());
    expect(beyondRounding).toEqual([]);
    expect(differing).toBeGreaterThan(0);
  });

  test('deviations differ from print only in the three whose sign the report turns', () => {
    expect(turnedInPrint(given())).toEqual([
      [15, -15],
      [377, -377],
      [-0.9, 0.9],
    ]);
  });
}

/** Outcomes and deviations that rest on more than the cells stand as constants; they are compared all the same. */
function constantsCompared({ sheets }: Case): number {
  const measured = sheets.filter(({ name }) => name === 'Måloppnåelse' || name === 'Budsjettpremisser');
  return measured
    .flatMap(({ rows }) => {
      const header = rows[2]?.map(cell => String(cell?.value ?? '')) ?? [];
      const own = header.flatMap((words, column) => (/^(Avvik|Måloppnåelse)/.test(words) ? [column] : []));
      return rows
        .slice(3)
        .filter(row => row[0]?.style === 'labelIndented' && (row[1] ?? null) !== null)
        .flatMap(row => own.map(column => row[column] ?? null));
    })
    .filter(cell => cell === null || cell.formula === null).length;
}

describeOnPaper('the report tables of the sample, calculated by LibreOffice', () => {
  let given: Case;
  beforeAll(async () => {
    given = await caseOf(readFileSync(join(SAMPLE, 'budsjett-og-maltall-2023.xlsx')), 'eksempel.xlsx', {
      letter: readFileSync(join(SAMPLE, 'tildelingsbrev-2023.txt')),
    });
  });

  holdsFor(() => given);

  test('come out on paper without a figure that does not fit, each with its source', async () => {
    const pages = await pagesOf(given.written);
    const printed = pages.join('\n');
    expect(printed).not.toContain('##');
    expect(printed.match(/Måltall-tabell laget/g)).toHaveLength(given.sheets.length);
  });
});

const real = existsSync(SHARED) ? describeOnPaper : describe.skip;
real('the report tables of a real workbook, calculated by LibreOffice', () => {
  describe.each(REAL)('%s', file => {
    let given: Case;
    beforeAll(async () => {
      given = await caseOf(readFileSync(join(SHARED, 'workbooks', file)), file, {
        letter: readFileSync(join(SHARED, 'letters', '2023-bydelene.txt')),
      });
    });

    test('all tables are there', () => {
      expect(given.sheets).toHaveLength(30);
    });

    holdsFor(() => given);
  });
});
