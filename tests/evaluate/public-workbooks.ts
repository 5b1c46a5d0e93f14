import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookError } from '../../src/file/error';
import { readWorkbook } from '../../src/file/read';
import { checkJob, type JobResult } from '../../src/job';

/**
 * `npx tsx tests/evaluate/public-workbooks.ts <folder>`: reads, recognises and checks every workbook of a folder that
 * nobody here made, and prints what was refused, what was found and what took long. Such folders are never committed;
 * without one the script says so and is content.
 */
const [folder = ''] = process.argv.slice(2);
/** Milliseconds after which a person would think that it hangs. */
const TOO_LONG = 10_000;

type Outcome =
  | { readonly kind: 'read'; readonly job: JobResult; readonly time: number }
  | { readonly kind: 'refused'; readonly why: string; readonly time: number }
  | { readonly kind: 'crashed'; readonly why: string; readonly time: number };

function tried(path: string): Outcome {
  const start = performance.now();
  const time = () => performance.now() - start;
  try {
    const workbook = readWorkbook(readFileSync(path), path);
    return { kind: 'read', job: checkJob({ workbook, letters: [] }), time: time() };
  } catch (error) {
    if (error instanceof WorkbookError) return { kind: 'refused', why: error.code, time: time() };
    return { kind: 'crashed', why: String(error), time: time() };
  }
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

function report(files: readonly string[]): void {
  const counts = { read: 0, refused: 0, crashed: 0, slow: 0, withTables: 0, tables: 0, cells: 0 };
  const refusals = new Map<string, number>();
  for (const file of files) {
    const outcome = tried(join(folder, file));
    counts[outcome.kind] += 1;
    if (outcome.time > TOO_LONG) {
      counts.slow += 1;
      line(`slow: ${file}, ${(outcome.time / 1000).toFixed(1)} s`);
    }
    if (outcome.kind === 'crashed') line(`crashed: ${file}: ${outcome.why}`);
    if (outcome.kind === 'refused') refusals.set(outcome.why, (refusals.get(outcome.why) ?? 0) + 1);
    if (outcome.kind !== 'read') continue;
    const { tables, workbook } = outcome.job;
    counts.cells += workbook.sheets
      .flatMap(({ values }) => values.flat())
      .filter(cell => cell !== null).length;
    counts.withTables += tables.length > 0 ? 1 : 0;
    counts.tables += tables.length;
    for (const { kind, sheet, address, title, columns, rows } of tables) {
      const headers = columns.map(({ header, role }) => `${header} (${role})`).join(' | ');
      line(`table: ${file}, ${sheet}!${address}, ${kind}, "${title ?? ''}", ${rows.length} rows: ${headers}`);
    }
  }
  line(`refused: ${[...refusals].map(([why, count]) => `${why} ${count}`).join(', ') || 'none'}`);
  line(
    `${files.length} workbooks: ${counts.read} read (${counts.cells} cells), ${counts.refused} refused, ${counts.crashed} crashed, ${counts.slow} slow; ${counts.tables} tables in ${counts.withTables} of them`,
  );
}

if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  line(`no folder "${folder}": skipped`);
} else {
  report(readdirSync(folder).filter(file => /\.xls[xm]$/i.test(file)));
}
