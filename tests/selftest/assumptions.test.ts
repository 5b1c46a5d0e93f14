import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officePort } from '../../src/selftest/office-port';
import { answerOf, ASSUMPTIONS } from '../../src/selftest/assumptions';
import { NAME, SHEETS, SOURCE } from '../../src/selftest/source';
import { openInNode } from '../../src/host/node';
import { assumptionsPage } from './assumptions-page';

const asked = ASSUMPTIONS.flatMap(({ what, question }) => (question ? [[what, question] as const] : []));

describe('the local Excel answers as it is said to:', () => {
  test.each(asked)('%s', async (_, question) => {
    const excel = await openInNode(SOURCE, NAME);
    expect(await answerOf(question)).toEqual(question.expected);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
    expect((await officePort.read()).sheets).toHaveLength(SHEETS.length);
  });
});

test('most of it can be asked', () => expect(asked.length).toBeGreaterThan(ASSUMPTIONS.length / 2));

test('docs/assumptions.md is what `npx tsx tests/selftest/make.ts` writes', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'assumptions.md'), 'utf8');
  expect(page).toBe(assumptionsPage());
});
