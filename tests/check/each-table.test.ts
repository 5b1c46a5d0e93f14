import { expect, test } from '@jest/globals';
import { eachTable } from '../../src/check/each-table';
import { contextOf } from '../../src/check/context';
import type { RecognisedTable } from '../../src/table/table';
import { oneIndicator } from './build';

test('a rule of single tables is run once for each, in their order', () => {
  const asked: RecognisedTable[] = [];
  const run = eachTable(table => {
    asked.push(table);
    const place = { sheet: table.sheet, cell: 'A1' };
    return { checks: [{ rule: 'X', values: {}, state: 'passed', reason: null, cells: [place] }] };
  });
  const on = (sheet: string) => ({ ...oneIndicator('Antall plasser', 10, 12), sheet });
  const [first, second, changed] = [on('En'), on('To'), on('To')];
  const sheetsIn = (tables: readonly RecognisedTable[]) => {
    const input = {
      tables,
      letter: null,
      hiddenSheets: [],
      history: [],
      receiver: null,
      directions: {},
      confirmedMatches: {},
    };
    const { checks = [] } = run(contextOf({ ...input, off: [], accepted: [] }));
    return checks.map(({ cells }) => cells[0]?.sheet);
  };
  expect(sheetsIn([first, second])).toEqual(['En', 'To']);
  expect(sheetsIn([changed, first])).toEqual(['To', 'En']);
  expect(asked).toEqual([first, second, changed]);
  expect(asked[2]).toBe(changed);
});
