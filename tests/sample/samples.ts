import { join } from 'node:path';

const fixture = join('tests', 'fixtures', 'other-district');

/** The sample workbooks, from the project's root: the text they are made from, and the file. */
export const SAMPLES: readonly (readonly [text: string, workbook: string])[] = [
  [
    join('tests', 'sample', 'budsjett-og-maltall-2023.txt'),
    join('assets', 'sample', 'budsjett-og-maltall-2023.xlsx'),
  ],
  [join(fixture, 'arbeidsbok-2027.txt'), join(fixture, 'arbeidsbok-2027.xlsx')],
];

export const ROOT = join(import.meta.dirname, '..', '..');
