import type { CaseResult } from './run';

const MARKS = { passed: 'ok', failed: 'FAILED', otherAnswer: 'OTHER' } as const;

/** The run as text for a bug report: what Excel it was, and the cases. There are figures of the test workbook only. */
export function reportText(results: readonly CaseResult[], surroundings: readonly string[]): string {
  const lines = results.map(({ name, verdict, found }) =>
    [MARKS[verdict], name, found].filter(part => part !== '').join('\t'),
  );
  return [...surroundings, countsOf(results), '', ...lines].join('\n');
}

/** "74 cases: 70 ok, 1 failed, 3 answers other than guessed." */
export function countsOf(results: readonly CaseResult[]): string {
  const count = (verdict: CaseResult['verdict']) => results.filter(one => one.verdict === verdict).length;
  return `${results.length} cases: ${count('passed')} ok, ${count('failed')} failed, ${count('otherAnswer')} answers other than guessed.`;
}

/** The program, the Excel and its language. */
export function surroundingsOf(program: string, madeAt: Date): string[] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const newest = Array.from({ length: 40 }, (_, minor) => `1.${minor + 1}`).findLast(version =>
    requirements.isSetSupported('ExcelApi', version),
  );
  return [
    `${program}, self-test, ${madeAt.toISOString()}`,
    `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}, ${displayLanguage}, ExcelApi ${newest}`,
  ];
}
