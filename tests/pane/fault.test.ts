import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ExcelError } from '../../src/excel/error';
import { faultOf, faultReport } from '../../src/taskpane/fault';
import { PaneError } from '../../src/taskpane/problem';
import { paneWith } from './fakes';

const thrown = (message: string, stack: string): Error => Object.assign(new TypeError(message), { stack });

describe('what is told of a fault', () => {
  test('the kind of error and the places in the program, in any browser', () => {
    const chromium = thrown(
      'x',
      'TypeError: x\n    at Ab (https://host/part.1a2b.js:1:234)\n    at https://host/taskpane.js:2:5',
    );
    const safari = thrown('x', 'ab@https://host/part.1a2b.js:1:234\n@https://host/taskpane.js:2:5');
    for (const error of [chromium, safari])
      expect(faultOf(error)).toEqual({
        ...{ name: 'TypeError', code: '' },
        frames: ['part.1a2b.js:1:234', 'taskpane.js:2:5'],
      });
  });

  test("of Excel's own: its code and the member, not what it was asked about", () => {
    const cause = Object.assign(new Error("Arket 'Lønn 2030' finnes ikke"), {
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.formulas', statement: "getItem('Lønn 2030')" },
    });
    const fault = faultOf(new ExcelError('unknown', { sheets: ['Lønn 2030'], cause }));
    expect(fault?.code).toBe('GeneralException Range.formulas');
    expect(JSON.stringify(fault)).not.toContain('Lønn');
  });

  test('is nothing where the sentence says all', () => {
    expect(faultOf(new PaneError('offline'))).toBeNull();
    expect(faultOf(new ExcelError('protectedSheet', { sheets: ['Ark'] }))).toBeNull();
  });

  test('never holds the message, whatever that is, or an address that is no code of ours', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, unit: 'binary' }), message => {
        const error = thrown(`zz${message}zz`, `TypeError: zz${message}zz\n    at f (https://host/a.js:1:2)`);
        const report = faultReport(faultOf(error) ?? { name: '', code: '', frames: [] }, ['Måltall']);
        expect(report).toBe('Måltall\nTypeError\na.js:1:2');
      }),
    );
    expect(faultOf({ code: '1 234', name: 'Ola' })).toEqual({ name: 'object', code: '', frames: [] });
  });
});

test('it is copied with the program, Excel and the step, and is gone with the next problem', async () => {
  const copied: string[] = [];
  let error: Error = thrown('548 204 kr', 'TypeError: 548 204 kr\n    at f (https://host/a.js:1:2)');
  const { actions, store } = paneWith({
    copy: async text => void copied.push(text),
    readWorkbook: async () => {
      throw error;
    },
  });
  await actions.check('findings');
  expect(await actions.copyFault()).toBe(true);
  expect(copied).toEqual(['Måltall 0\nExcel\nnb letter\nTypeError\na.js:1:2']);
  error = new ExcelError('busy');
  await actions.check('findings');
  expect(store.get().fault).toBeNull();
});
