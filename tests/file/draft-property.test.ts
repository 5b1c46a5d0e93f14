import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import type { DraftCell, StyleName } from '../../src/report/command';
import { STYLES } from '../../src/report/style';
import { formatAt, formulaAt, valueAt } from '../../src/table/sheet';
import { constant, draft, insert } from './draft';
import { RICH } from './rich';

const style = fc.constantFrom(...(Object.keys(STYLES) as StyleName[]));
const text = fc.string({ unit: 'binary', maxLength: 40 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.oneof(text, number);
/** A formula holds no control characters: only our own code writes one, and no sheet's name has any. */
const printable = text.map(words => words.replace(/\p{Cc}/gu, '?'));
const quoted = printable.map(words => `="${words.replace(/"/g, '""')}"&'Ark æ'!B2`);
const formula = fc.oneof(
  fc.constantFrom('=Budsjett!$B$2', '=IF(A1="","",NUMBERVALUE(A1,","))', "='Ark æ'!A1*2", '=SUM(B:B)-1'),
  quoted,
);
const cell: fc.Arbitrary<DraftCell | null> = fc.oneof(
  fc.constant(null),
  fc.record({ formula: fc.constant(null), value: fc.oneof(value, fc.constant(null)), style }),
  fc.record({ formula, value, style }),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });

/** What XML can hold: other characters become the sign for what is unknown. Negative zero is zero in Excel. */
const kept = (written: string | number | null): string | number | null => {
  if (typeof written === 'number') return written === 0 ? 0 : written;
  return written?.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD') || null;
};

test('whatever is drafted is read back: values, formulas, number formats', () => {
  fc.assert(
    fc.property(rows, drafted => {
      const sheet = draft({ rows: [[constant('hjørne')], ...drafted] });
      const read = readWorkbook(writeSheets(RICH, insert(sheet)), 'bok.xlsx').sheets.at(-1);
      if (!read) throw new Error('no sheet');
      sheet.rows.forEach((cells, row) =>
        cells.forEach((one, column) => {
          expect(valueAt(read, row, column)).toBe(kept(one?.value ?? null));
          expect(formulaAt(read, row, column)).toBe(kept(one?.formula ?? null));
          const filled = kept(one?.formula ?? null) !== null || kept(one?.value ?? null) !== null;
          if (one && filled) expect(formatAt(read, row, column)).toBe(STYLES[one.style].numberFormat);
        }),
      );
    }),
    { numRuns: 150 },
  );
});
