import { describe, expect, test } from '@jest/globals';
import { BROKEN, LANGUAGES } from './texts';

const NAME = 'Zzfil.xlsx';

describe.each(LANGUAGES)('%s', (code, { problem, pane, terminal, annex }) => {
  test.each(Object.entries({ ...problem.document, ...problem.workbook, ...problem.excel }))(
    'the problem %s says in one short line what happened and what to do',
    (_, text) => {
      expect(text).toMatch(/^\p{Lu}[^\n]+\.$/u);
      expect(text.match(/\.(?: |$)/g)?.length).toBeLessThanOrEqual(2);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text).not.toMatch(BROKEN);
    },
  );

  test.each(Object.entries(pane.problem))('the problem %s of the pane is whole sentences', (_, text) =>
    expect(text).toMatch(/^\p{Lu}[^\n]+\.$/u),
  );

  test('what the command line could not do is one line that names the thing', () => {
    const lines = [
      terminal.unknownCommand(NAME),
      terminal.missingFile(NAME),
      terminal.oneFileOnly(NAME),
      terminal.outExists(NAME),
      terminal.outIsInput(NAME),
      terminal.unknownLanguage(NAME),
      terminal.unknownTable(NAME, 'a, b'),
      terminal.unreadable(NAME),
      terminal.notWritten(NAME),
      terminal.badLetterJson(NAME),
      terminal.noLetterTables(NAME),
      terminal.noTables(NAME),
      terminal.noChecks(NAME),
    ];
    for (const line of lines) {
      expect(line).toContain(NAME);
      expect(line).toMatch(/^[^\n]+\.$/);
      expect(line).not.toMatch(BROKEN);
    }
  });

  test('the usage names every command and option of bokmål', () => {
    const options = (text: string) => text.match(/(?<=maltall )\w+|--\p{L}+/gu);
    expect(options(terminal.usage)).toEqual(options(LANGUAGES[0]?.[1].terminal.usage ?? ''));
  });

  test('one is one, and many are many', () => {
    const { letter, tables, findings, indicators, insert } = pane;
    const counts: readonly ((n: number) => string)[] = [
      letter.tables,
      letter.oddities,
      letter.unclaimed,
      letter.sums,
      n => tables.found(n, 1),
      n => findings.warnings(n),
      findings.run,
      findings.notRun,
      insert.insert,
      insert.written,
    ];
    for (const words of counts) {
      expect(words(1)).toContain('1 ');
      expect(words(2)).toContain('2 ');
      expect(words(1).replace('1 ', '')).not.toBe(words(2).replace('2 ', ''));
      expect(words(0)).toBe(words(2).replace('2 ', '0 '));
    }
    expect(indicators.summary(4, 1, 2, 1)).toMatch(/4 .*1 .*2 .*1 /);
  });

  test('buttons and labels are no sentences', () => {
    const labels = [
      ...Object.values(pane.steps),
      pane.close,
      pane.stop,
      pane.checkAgain,
      pane.letter.choose,
      pane.letter.next,
      pane.tables.next,
      pane.findings.next,
      pane.insert.insert(2),
      pane.insert.undo,
      ...Object.values(pane.indicators.filters),
      ...Object.values(pane.checks.states),
    ];
    for (const label of labels) expect(label).toMatch(/^\p{Lu}[^.]*$/u);
  });

  test('the annex says its language', () => {
    expect(annex.languageTag.startsWith(`${code}-`)).toBe(true);
    expect(annex.title(NAME)).toContain(NAME);
  });
});
