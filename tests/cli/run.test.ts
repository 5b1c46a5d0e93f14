import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { brevSchema, kontrollSchema } from '../../src/contract';
import type { compareLetters } from '../../src/letter/compare/compare';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { readWorkbook } from '../../src/file/read';
import { replaceFigures } from '../refresh/next-period';

const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample');
const workbook = join(sample, 'budsjett-og-maltall-2023.xlsx');
const letter = join(sample, 'tildelingsbrev-2023.txt');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltall-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function maltall(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, { out: text => out.push(text), error: text => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('brev', () => {
  test('prints exactly one JSON object that fits the contract', async () => {
    const { code, out, error } = await maltall('brev', letter, '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const parsed = brevSchema.parse(JSON.parse(out));
    expect(parsed.indicators).toHaveLength(28);
    expect(parsed.letter.year).toBe(2023);
  });

  test('tells in words every sum that it recomputed, targets in running text and figures without a place', async () => {
    const file = join(folder, 'med-summer.txt');
    const lines = [
      'Tildelingsbrev 2030 for Parketaten',
      '',
      'Etaten skal ha minst 90 prosent av trærne i live.',
      '',
      '411 Parketaten (tall i tusen)',
      '',
      'Kontogruppe\t2030\t2031',
      '10 Lønn\t1 000\t1 100',
      '16 Salgsinntekter\t-200\t-300',
      'Netto ramme\t800\t900',
      '',
      'Slutt på tabellen.',
      '',
      '-23 106',
    ];
    writeFileSync(file, lines.join('\n'));
    const { out } = await maltall('brev', file);
    expect(out).toMatch(/Netto ramme: 2030 800$/m);
    // 1 100 − 300 is 800, not 900.
    expect(out).toMatch(/stemmer ikke: Netto ramme: 2031: delene gir 800, brevet har 900$/m);
    expect(out).toMatch(/linje 3: ≥ 90\s%/);
    expect(out).toMatch(/linje 14: -23 106$/m);
  });

  test('reads a letter that Måltall has saved as it reads the letter itself', async () => {
    const { out } = await maltall('brev', letter, '--json');
    const saved = join(folder, 'brev.json');
    writeFileSync(saved, out);
    expect((await maltall('brev', saved, '--json')).out).toBe(out);
  });
});

describe('sammenlign', () => {
  test('tells what is new in the second letter against the first', async () => {
    const saved = brevSchema.parse(JSON.parse((await maltall('brev', letter, '--json')).out));
    const [first, ...others] = saved.indicators;
    const older = join(folder, 'eldre.json');
    writeFileSync(older, JSON.stringify({ ...saved, indicators: others }));
    const { code, out } = await maltall('sammenlign', older, letter);
    expect(code).toBe(0);
    expect(out.split('\n').filter(line => line.includes('(nytt'))).toEqual([
      expect.stringContaining(first?.name ?? 'no indicator'),
    ]);
  });

  test('of a letter with itself finds nothing', async () => {
    const { out } = await maltall('sammenlign', letter, letter, '--json');
    const { indicators, budgetLines } = JSON.parse(out) as ReturnType<typeof compareLetters>;
    // These two tell of a target by itself: that it is relative, or easier than the latest result.
    const own = ['notComparable', 'easierThanLastResult'];
    expect(indicators.flatMap(({ changes }) => changes.filter(change => !own.includes(change)))).toEqual([]);
    expect(budgetLines.filter(({ change }) => change !== 'unchanged')).toEqual([]);
  });
});

describe('sammenlign, one letter', () => {
  test('tells what the targets of its year are against those of the year before', async () => {
    const { code, out } = await maltall('sammenlign', letter);
    expect(code).toBe(0);
    const [head, counts] = out.split('\n');
    expect(head).toMatch(/2022.*2023/);
    expect(counts).toMatch(/^28 /);
    expect(out).not.toMatch(/budsjettlinje/);
  });

  test('of one year only has nothing to compare', async () => {
    const file = join(folder, 'ett-år.txt');
    const rows = ['Indikator\tResultat 2029\tMåltall 2030', 'Andel grønne tak\t40 %\t42 %'];
    writeFileSync(file, ['Tildelingsbrev 2030 for Parketaten', '', ...rows].join('\n'));
    const { code, out, error } = await maltall('sammenlign', file);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/ett-år\.txt/);
  });
});

describe('kontroll', () => {
  test('prints exactly one JSON object that fits the contract, and exits with 1 for errors found', async () => {
    const { code, out, error } = await maltall('kontroll', workbook, '--brev', letter, '--json');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    const [checked] = kontrollSchema.parse(JSON.parse(out)).workbooks;
    expect(checked?.file).toBe('budsjett-og-maltall-2023.xlsx');
    expect(checked?.summary.errors).toBe(
      checked?.findings.filter(({ severity }) => severity === 'error').length,
    );
    expect(checked?.findings.every(({ message }) => message.length > 10)).toBe(true);
  });

  test('of several workbooks, those that can be checked are, the others are named, and the code is 2', async () => {
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'PK no workbook');
    const { code, out, error } = await maltall('kontroll', broken, workbook, '--brev', letter, '--json');
    expect(code).toBe(2);
    expect(error.split('\n')).toHaveLength(1);
    expect(kontrollSchema.parse(JSON.parse(out)).workbooks).toHaveLength(1);
  });

  test('tells a human the same', async () => {
    const { out } = await maltall('kontroll', workbook, '--brev', letter);
    expect(out).toMatch(/Feil: \d+/);
    expect(out).toMatch(/Advarsler: \d+/);
  });
});

describe('rapport', () => {
  test('writes a new workbook with the old sheets first, and leaves the input as it was', async () => {
    const before = readFileSync(workbook);
    const out = join(folder, 'ny.xlsx');
    const { code, out: text } = await maltall('rapport', workbook, '--brev', letter, '--ut', out);
    expect(code).toBe(1);
    const [old, written] = [readWorkbook(before, 'a'), readWorkbook(readFileSync(out), 'b')];
    const names = written.sheets.map(({ name }) => name);
    expect(names.slice(0, old.sheets.length)).toEqual(old.sheets.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(old.sheets.length + 5);
    expect(text).toContain(names.at(-1));
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  test('brings the tables of an earlier run up to date instead of writing them twice', async () => {
    // A file of another name says so in the notes of its tables, in more lines when it is longer: that is no change.
    const first = join(folder, 'budsjett og måltall for bydelen 2023, med alle tabeller satt inn.xlsx');
    const second = join(folder, 'oppdatert.xlsx');
    await maltall('rapport', workbook, '--ut', first);
    const { out: json } = await maltall('rapport', first, '--oppdater', '--ut', second, '--json');
    const said = JSON.parse(json) as { updated: string[]; kept: unknown[]; left: unknown[] };
    expect([said.updated, said.kept, said.left]).toEqual([[], [], []]);
    const namesIn = (file: string) => readWorkbook(readFileSync(file), 'b').sheets.map(({ name }) => name);
    expect(namesIn(second)).toEqual(namesIn(first));
  });

  test('drafts a text about each material deviation of tables that stand there, and puts it in none', async () => {
    const [first, second] = [join(folder, 'satt inn.xlsx'), join(folder, 'med tekster.xlsx')];
    await maltall('rapport', workbook, '--ut', first, '--tabeller', 'hovedoversikt');
    const limits = ['--vesentlig-kr', '15 000 000', '--vesentlig-prosent', '5'];
    const { out: json } = await maltall('rapport', first, '--oppdater', '--ut', second, ...limits, '--json');
    const said = JSON.parse(json) as {
      updated: string[];
      texts: { sheet: string; row: string; text: string }[];
    };
    expect(said.updated).toEqual([]);
    expect(said.texts.map(({ row }) => row)).toContain('Funksjonsområde 2B');
    const cells = readWorkbook(readFileSync(second), 'b').sheets.flatMap(({ values }) => values.flat());
    expect(cells.filter(value => String(value).includes('[fyll inn]'))).toEqual([]);
  });

  test('has nothing to bring up to date in a workbook without tables of ours', async () => {
    const { code } = await maltall('rapport', workbook, '--oppdater', '--ut', join(folder, 'tom.xlsx'));
    expect(code).toBe(2);
  });

  test('makes the set of one workbook anew on the figures of the next', async () => {
    const [first, next, out] = ['sett.xlsx', 'neste.xlsx', 'neste-med.xlsx'].map(name => join(folder, name));
    if (!first || !next || !out) throw new Error('no names');
    const some = ['--tabeller', 'hovedoversikt,indikatorer', '--med', 'avviksprosent'];
    await maltall('rapport', workbook, '--ut', first, ...some);
    const book = await LocalWorkbook.load(new Uint8Array(readFileSync(workbook)), 'neste.xlsx');
    replaceFigures(book);
    writeFileSync(next, await book.save());

    const word = join(folder, 'neste.docx');
    const { out: json } = await maltall(
      ...['rapport', next, '--videre', first, '--ut', out, '--word', word, '--json'],
    );
    const names = ['Måloppnåelse', 'Hovedoversikt brutto', 'Hovedoversikt netto'];
    expect(JSON.parse(json)).toMatchObject({ file: out, word, sheets: names, left: [] });
    const written = readWorkbook(readFileSync(out), 'b').sheets.slice(-names.length);
    expect(written.map(({ name }) => name)).toEqual(names);
    expect(written.at(-1)?.values[2]).toEqual(expect.arrayContaining(['Regnskap 2024', 'Avvik i prosent']));
    expect(existsSync(word)).toBe(true);

    const again = await maltall('rapport', out, '--videre', out, '--ut', join(folder, 'igjen.xlsx'));
    expect(again).toMatchObject({ code: 2, out: '' });
    const refreshed = await maltall('rapport', out, '--oppdater', '--ut', join(folder, 'o.xlsx'), '--json');
    expect(JSON.parse(refreshed.out)).toMatchObject({ updated: [], left: [] });
  });

  test('drafts a text about each material deviation, and puts it in no table', async () => {
    const out = join(folder, 'tekster.xlsx');
    const limits = ['--vesentlig-kr', '15 000 000', '--vesentlig-prosent', '5'];
    const { out: json } = await maltall(
      ...['rapport', workbook, '--ut', out, '--tabeller', 'hovedoversikt', ...limits, '--json'],
    );
    const { texts } = JSON.parse(json) as { texts: { sheet: string; row: string; text: string }[] };
    // 2B: 309 801 in accounts against a budget of 293 754, both in 1000 kr.
    expect(texts.filter(({ sheet }) => sheet === 'Hovedoversikt netto').map(({ text }) => text)).toContain(
      'Funksjonsområde 2B har et merforbruk på 16,0 mill. kr i 2023, 5,5\u00A0% av budsjettet. Årsaken er [fyll inn].',
    );
    const cells = readWorkbook(readFileSync(out), 'b').sheets.flatMap(({ values }) => values.flat());
    expect(cells.filter(value => String(value).includes('[fyll inn]'))).toEqual([]);
  });

  test('writes the same tables as a Word annex', async () => {
    const word = join(folder, 'vedlegg.docx');
    const { out: text } = await maltall(
      'rapport',
      workbook,
      '--ut',
      join(folder, 'med.xlsx'),
      '--word',
      word,
    );
    expect(text).toContain(word);
    expect(Object.keys(unzipSync(readFileSync(word)))).toContain('word/document.xml');
  });

  test('writes neither of two files when one cannot be written', async () => {
    const out = join(folder, 'ingen.xlsx');
    const refused = await maltall('rapport', workbook, '--ut', out, '--word', join(folder, 'no', 'x.docx'));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(existsSync(out)).toBe(false);
  });

  test('refuses to overwrite, unless asked to', async () => {
    const out = join(folder, 'mitt.xlsx');
    writeFileSync(out, 'mine');
    const refused = await maltall('rapport', workbook, '--ut', out);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    const done = await maltall(
      'rapport',
      workbook,
      '--ut',
      out,
      '--overskriv',
      '--tabeller',
      'hovedoversikt',
    );
    expect(done.code).not.toBe(2);
    expect(readWorkbook(readFileSync(out), 'b').sheets.length).toBeGreaterThan(0);
  });
});

describe('what cannot be done is one clear sentence on stderr, and nothing on stdout', () => {
  const empty = () => join(folder, 'empty.xlsx');
  beforeAll(() => writeFileSync(empty(), ''));

  test.each<[string, () => string[]]>([
    ['an unknown command', () => ['sjekk', workbook]],
    ['an unknown option', () => ['kontroll', workbook, '--hei']],
    ['an unknown language', () => ['kontroll', workbook, '--språk', 'de']],
    ['no file', () => ['kontroll']],
    ['no letter', () => ['brev']],
    ['no letter to compare', () => ['sammenlign']],
    ['macros in a file that cannot hold them', () => ['rapport', 'bok.xlsm', '--ut', join(folder, 'y.xlsx')]],
    ['a file that is not there', () => ['kontroll', join(folder, 'nowhere.xlsx')]],
    ['an empty workbook', () => ['kontroll', empty()]],
    ['a workbook that is a letter', () => ['kontroll', letter]],
    ['a letter that is a workbook', () => ['brev', workbook]],
    ['a letter that is not there', () => ['kontroll', workbook, '--brev', join(folder, 'nowhere.txt')]],
    ['no place to write', () => ['rapport', workbook]],
    ['the input as the place to write', () => ['rapport', workbook, '--ut', workbook]],
    [
      'one place for two files',
      () => ['rapport', workbook, '--ut', join(folder, 'x'), '--word', join(folder, 'x')],
    ],
    ['a folder that is not there', () => ['rapport', workbook, '--ut', join(folder, 'no', 'where.xlsx')]],
    [
      'a Word annex of an update',
      () => [
        'rapport',
        workbook,
        '--oppdater',
        '--ut',
        join(folder, 'x.xlsx'),
        '--word',
        join(folder, 'x.docx'),
      ],
    ],
    [
      'the next period of a workbook without a set',
      () => ['rapport', workbook, '--videre', workbook, '--ut', join(folder, 'x.xlsx')],
    ],
    [
      'choices beside those of the last set',
      () => ['rapport', workbook, '--videre', workbook, '--ut', join(folder, 'x.xlsx'), '--med', 'kommentar'],
    ],
    ['an unknown table', () => ['rapport', workbook, '--ut', join(folder, 'x.xlsx'), '--tabeller', 'alt']],
  ])('%s', async (_what, words) => {
    const files = readdirSync(folder);
    const { code, out, error } = await maltall(...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]{15,}[.:]/);
    expect(error).not.toMatch(/undefined|Error:|\bat .+:\d+/);
    expect(readdirSync(folder)).toEqual(files);
  });
});
