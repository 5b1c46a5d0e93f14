import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kontrollWorkbook } from '../../src/cli/kontroll-json';
import { run } from '../../src/cli/run';
import { kontrollSchema } from '../../src/contract';
import { readWorkbook } from '../../src/file/read';
import { checkJob, type JobResult } from '../../src/job';
import type { Language } from '../../src/language/language';
import { nb } from '../../src/language/nb';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { draftReport } from '../../src/report/report';
import { BROKEN, LANGUAGES } from './texts';

const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample');
const bytesOf = (file: string) => readFileSync(join(sample, file));

let job: JobResult;
beforeAll(() => {
  const lines = linesOfText(bytesOf('tildelingsbrev-2023.txt').toString('utf8'));
  const letter = readLetter({ file: 'brev.txt', form: 'text', lines });
  const workbook = readWorkbook(bytesOf('budsjett-og-maltall-2023.xlsx'), 'bok.xlsx');
  job = checkJob({ workbook, letters: [letter] });
});

/** All but the words of the language. */
function plain(language: Language) {
  const { findings, checks, summary, tables } = kontrollWorkbook('bok.xlsx', job, language);
  return {
    findings: findings.map(finding => ({ ...finding, message: '' })),
    checks: checks.map(check => ({ ...check, what: '', reason: check.reason !== null })),
    summary,
    tables,
  };
}

describe.each(LANGUAGES)('the sample workbook in %s', (code, language) => {
  test('kontroll --json finds the same, in whole sentences', () => {
    const checked = kontrollWorkbook('bok.xlsx', job, language);
    expect(() => kontrollSchema.parse({ workbooks: [checked] })).not.toThrow();
    expect(plain(language)).toEqual(plain(nb));
    expect(checked.findings.length).toBeGreaterThan(20);
    for (const { message } of checked.findings) expect(message).not.toMatch(BROKEN);
    const reasons = checked.checks.flatMap(({ reason }) => reason ?? []);
    const told = checked.indicators.flatMap(one => [
      one.directionReason,
      one.outcomeReason,
      ...(one.comparisonNote === null ? [] : [one.comparisonNote]),
    ]);
    for (const reason of [...reasons, ...told]) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
    for (const { what } of checked.checks) expect(what).not.toMatch(BROKEN);
  });

  test('the report tables are the same ones, under names and headings of the language', () => {
    const input = { ...job, kinds: null, madeAt: '2031-01-02T03:04:05Z', program: 'Måltall 0' };
    const [here, bokmål] = [draftReport(input, language.report), draftReport(input, nb.report)];
    expect(here.sheets.length).toBe(bokmål.sheets.length);
    expect(here.leftOut.length).toBe(bokmål.leftOut.length);
    expect(here.sheets.map(({ name }) => name)).toContain(language.report.sheetName('control', null));
    expect(new Set(here.sheets.map(({ name }) => name)).size).toBe(here.sheets.length);
    expect(JSON.stringify(here)).not.toMatch(/undefined|NaN|\[object|\$\{/);
    if (code !== 'nb') expect(here).not.toEqual(bokmål);
  });
});

describe.each(LANGUAGES)('--språk %s', (code, { terminal }) => {
  const maltall = async (...words: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const output = {
      out: (text: string) => void out.push(text),
      error: (text: string) => void error.push(text),
    };
    const exit = await run([...words, '--språk', code], output);
    return { exit, out: out.join('\n'), error: error.join('\n') };
  };

  test('a letter is told of in the language', async () => {
    const { exit, out } = await maltall('brev', join(sample, 'tildelingsbrev-2023.txt'));
    expect(exit).toBe(0);
    expect(out).toContain(terminal.letterCounts(28, 0, 0).split(',')[0] ?? '-');
  });

  test('what went wrong is told in the language', async () => {
    expect(await maltall('kontroll', 'finnes-ikke.xlsx')).toEqual({
      exit: 2,
      out: '',
      error: terminal.unreadable('finnes-ikke.xlsx'),
    });
    expect((await maltall('gjett')).error).toBe(terminal.unknownCommand('gjett'));
  });
});
