import { describe, expect, test } from '@jest/globals';
import { recogniseTables } from '../../src/table/recognise';
import { FIXTURES } from './fixtures';
import { sheetOf, workbookOf } from './sheets';

describe('a table of each kind is known by its content, whatever its sheet is called', () => {
  test.each(FIXTURES.map(fixture => [fixture.kind, fixture.what, fixture.rows] as const))(
    '%s: %s',
    (kind, _, rows) => {
      const tables = recogniseTables(workbookOf(sheetOf('Ark1', rows)));
      expect(tables.map(table => table.kind)).toEqual([kind]);
      const [last] = rows.slice(-1);
      const [table] = tables;
      const words = table?.rows.at(-1)?.label.replace(/^\d+ /, '');
      expect(last?.some(cell => String(cell).endsWith(words ?? '-'))).toBe(true);
      expect(table?.title).toBe(rows[0]?.length === 1 ? rows[0][0] : null);
    },
  );
});
