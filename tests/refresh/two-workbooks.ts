import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../../src/cli/run';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { readWorkbook } from '../../src/file/read';
import type { Content } from '../../src/report/content';
import { gridOf } from '../../src/report/refresh/grid';
import type { SheetData } from '../../src/table/sheet';
import { replaceFigures } from './next-period';

/** Last period's workbook with its set of tables, the next one's without, and what the terminal makes of the two. */
export interface TwoWorkbooks {
  readonly last: { readonly name: string; readonly bytes: Buffer };
  readonly next: { readonly name: string; readonly bytes: Buffer };
  /** The sheets that the terminal adds to the next one. */
  readonly made: readonly SheetData[];
}

const SAMPLE = join('assets', 'sample', 'budsjett-og-maltall-2023.xlsx');
/** Written into last period's workbook as a person would. */
const SHEET = 'Hovedoversikt netto';
/** A column beside the seven that the table then has, and the percentages. */
export const OWN = { header: 'Ansvarlig', words: 'Økonomi', column: 9 };

/** @param choices what the last set was asked for with, `--tabeller …` */
export async function twoWorkbooks(choices: readonly string[]): Promise<TwoWorkbooks> {
  const folder = mkdtempSync(join(tmpdir(), 'maltall-two-'));
  const [last, next, out] = ['forrige.xlsx', 'neste.xlsx', 'ut.xlsx'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await maltall('rapport', SAMPLE, '--ut', last, ...choices);
    await edit(last, last, book => {
      const sheet = book.sheet(SHEET);
      sheet?.shift({ axis: 'column', at: 1, count: 1, kind: 'delete' });
      sheet?.setCells(2, OWN.column, [[OWN.header], [OWN.words]]);
    });
    await edit(SAMPLE, next, replaceFigures);
    await maltall('rapport', next, '--videre', last, '--ut', out);
    const file = (path: string) => ({ name: basename(path), bytes: readFileSync(path) });
    const before = readWorkbook(readFileSync(next), 'b').sheets.length;
    const made = readWorkbook(readFileSync(out), 'b').sheets.slice(before);
    return { last: file(last), next: file(next), made };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function edit(from: string, to: string, change: (book: LocalWorkbook) => void): Promise<void> {
  const book = await LocalWorkbook.load(new Uint8Array(readFileSync(from)), basename(from));
  change(book);
  writeFileSync(to, await book.save());
}

async function maltall(...words: string[]): Promise<void> {
  const errors: string[] = [];
  const code = await run(words, { out: () => undefined, error: text => errors.push(text) });
  if (code === 2) throw new Error(errors.join('\n'));
}

/** What stands in a sheet, formulas as formulas; when it was made and by which version is others each time. */
export function standsIn(sheet: SheetData): Content[][] {
  const rows = gridOf(sheet).map(row => row.map(content => timeless(content)));
  return rows.map(row => row.slice(0, row.findLastIndex(content => content !== null) + 1));
}

function timeless(content: Content): Content {
  return typeof content === 'string'
    ? content
        .replace(/\d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d( UTC)?/g, 'TID')
        .replace(/Måltall \d+(\.\d+)*/g, 'VERSJON')
    : content;
}
