import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { kontrollSchema } from '../../src/contract';
import { CustomXmlParts } from '../../src/file/local/custom-xml';
import { openPackage } from '../../src/file/package';
import { PackagePatch } from '../../src/file/package-patch';
import { letterSchema } from '../../src/letter/letter';
import { EMPTY_MEMORY, encodeMemory, type Memory } from '../../src/memory/memory';

const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample');
const workbook = join(sample, 'budsjett-og-maltall-2023.xlsx');
const letterFile = join(sample, 'tildelingsbrev-2023.txt');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltall-remembered-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(...words: string[]): Promise<string> {
  const out: string[] = [];
  await run(words, { out: text => out.push(text), error: text => out.push(text) });
  return out.join('\n');
}

async function checked(...words: string[]) {
  const json = await printed('kontroll', ...words, '--json');
  const [found] = kontrollSchema.parse(JSON.parse(json)).workbooks;
  if (!found) throw new Error('nothing checked');
  return { ...found, file: '' };
}

/** The sample workbook as the pane leaves it. */
function workbookWith(xml: string): string {
  const file = openPackage(new Uint8Array(readFileSync(workbook)));
  const parts = new CustomXmlParts();
  parts.add('<other xmlns="urn:other"/>');
  parts.add(xml);
  const patch = new PackagePatch(file);
  parts.save(file, patch);
  const path = join(folder, 'husker.xlsx');
  writeFileSync(path, patch.bytes());
  return path;
}

async function remembering(memory: Partial<Memory>): Promise<string> {
  const letter = letterSchema.parse(JSON.parse(await printed('brev', letterFile, '--json')));
  return workbookWith(encodeMemory({ ...EMPTY_MEMORY, letters: [letter], ...memory }));
}

test('a workbook that remembers its letter is checked against it without being told', async () => {
  expect(await checked(await remembering({}))).toEqual(await checked(workbook, '--brev', letterFile));
});

test('a letter that is given stands before the remembered one of its year', async () => {
  const given = letterSchema.parse(JSON.parse(await printed('brev', letterFile, '--json')));
  const saved = join(folder, 'nytt.json');
  writeFileSync(saved, JSON.stringify({ ...given, letter: { ...given.letter, title: 'Det nye' } }));
  const found = await checked(await remembering({}), '--brev', saved);
  expect(found.letter?.title).toBe('Det nye');
});

test('what the user has settled counts: a check switched off, a table that is none', async () => {
  const before = await checked(await remembering({}));
  const [error] = before.findings.filter(({ severity }) => severity === 'error');
  const [table] = before.tables;
  if (!error || !table) throw new Error('the sample has errors and tables');
  const off = await checked(await remembering({ off: [error.rule] }));
  expect(off.findings.filter(({ rule }) => rule === error.rule)).toEqual([]);
  const { sheet, address, title } = table;
  const noTable = { sheet, address, title, kind: 'none' as const, headerRows: null, columns: [] };
  const without = await checked(await remembering({ tableCorrections: [noTable] }));
  expect(without.tables).toHaveLength(before.tables.length - 1);
});

test('a memory that is damaged is as none', async () => {
  const damaged = workbookWith('<memory xmlns="urn:maltall:memory">{"version":1</memory>');
  expect(await checked(damaged)).toEqual(await checked(workbook));
});

test('a report remembers its letter: it is brought up to date without being told, and no table loses its source', async () => {
  const [first, second] = [join(folder, 'rapport.xlsx'), join(folder, 'igjen.xlsx')];
  await printed(
    'rapport',
    workbook,
    '--brev',
    letterFile,
    '--ut',
    first,
    '--tabeller',
    'indikatorer,brevtabeller',
  );
  const { left, updated } = JSON.parse(
    await printed('rapport', first, '--oppdater', '--ut', second, '--json'),
  ) as { left: unknown[]; updated: string[] };
  expect(left).toEqual([]);
  // That the file is called otherwise now is nothing to bring up to date.
  expect(updated).toEqual([]);
  const before = await checked(first);
  expect((await checked(second)).letter).toEqual(before.letter);
  expect(before.letter?.year).toBe(2023);
});
