import { describe, expect, test } from '@jest/globals';
import type { TableCorrection } from '../../src/table/correction';
import type { RecognisedTable, TableColumn } from '../../src/table/table';
import { correctionOf, withColumn, withKind, yearsIn } from '../../src/taskpane/tables/correct';
import { TABLE } from './fakes';

const column = (header: string, role: TableColumn['role'], year: number | null): TableColumn => ({
  ...{ header, role, year },
  column: 1,
});
const budget = column('Budsjett 2030', 'originalBudget', 2030);
const table: RecognisedTable = { ...TABLE, title: 'Netto', columns: [budget] };

describe('what the user says about a table', () => {
  const correction = withKind(table, null, 'gross');

  test('is about the table at its place, and settles nothing else', () =>
    expect(correction).toEqual({
      sheet: 'Ark',
      address: 'A1:B2',
      title: 'Netto',
      kind: 'gross',
      headerRows: null,
      columns: [],
    }));

  test('comes to what was said before; of a column the last word holds', () => {
    const once = withColumn(table, correction, { ...budget, role: 'revisedBudget' });
    const twice = withColumn(table, once, { ...budget, role: 'revisedBudget', year: 2031 });
    expect(twice.kind).toBe('gross');
    expect(twice.columns).toEqual([{ header: 'Budsjett 2030', role: 'revisedBudget', year: 2031 }]);
  });

  test('is found again for the table, and for no other', () => {
    const other = { ...table, sheet: 'Annet' };
    const corrections: TableCorrection[] = [correction];
    expect(correctionOf(corrections, table, [table, other])).toBe(correction);
    expect(correctionOf(corrections, other, [table, other])).toBeNull();
  });
});

describe('the years to choose from', () => {
  test('are those of the tables, and one before and after', () => {
    const tables = [table, { ...TABLE, year: null, columns: [column('Resultat 2027', 'result', 2027)] }];
    expect(yearsIn(tables)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  });

  test('are none where no table has any', () => expect(yearsIn([{ ...TABLE, year: null }])).toEqual([]));
});
