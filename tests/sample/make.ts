import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SAMPLES } from './samples';
import { workbookFrom } from './tables';

/** Builds the sample workbooks from their text: `npx tsx tests/sample/make.ts`. */
for (const [text, workbook] of SAMPLES) {
  writeFileSync(join(ROOT, workbook), workbookFrom(readFileSync(join(ROOT, text), 'utf8')));
}
