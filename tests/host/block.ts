import { afterEach, beforeEach, expect } from '@jest/globals';
import type { LocalExcel } from '../../src/host/local-excel';
import { openBlock } from './open';

/** A small sheet under each test of a file; nothing may be asked that the local Excel lacks, or be left tracked. */
export function blockForEach(): () => LocalExcel {
  let excel: LocalExcel;
  beforeEach(() => {
    excel = openBlock([
      ['Navn', 'Tall'],
      ['a', 1],
      ['b', { formula: '=B2+1' }],
    ]);
  });
  afterEach(() => {
    expect([...excel.unsupported]).toEqual([]);
    expect(excel.trackedObjects).toBe(0);
  });
  return () => excel;
}

/** The sheet that holds the block. */
export const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Ark1');
