import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readWorkbook } from '../../src/file/read';

/**
 * Known is not built in: what the samples are called and which year they are of stands nowhere in the code, outside the
 * one data file of known indicators. Comments may give examples; strings, templates and expressions may not.
 */
const root = join(import.meta.dirname, '..', '..');
const KNOWN_INDICATORS = join('src', 'target', 'known-indicators.ts');

interface Literal {
  readonly file: string;
  readonly text: string;
}

const literals = sourceFiles(join(root, 'src')).flatMap(literalsOf);
const names = sampleNames();

test('there is code to look at, and there are names to look for', () => {
  expect(literals.length).toBeGreaterThan(500);
  expect(names.length).toBeGreaterThan(100);
});

describe('no name of a sample in the code', () => {
  test('as a whole literal or inside one', () => {
    const found = literals.filter(({ text }) => names.some(name => saysName(text, name)));
    expect(found).toEqual([]);
  });

  test('no year of a sample', () => {
    expect(literals.filter(({ text }) => /\b20[12]\d\b/.test(text))).toEqual([]);
  });
});

/** Short names ("NAV", "FO1") are also ordinary words: only as a whole literal do they count. */
function saysName(text: string, name: string): boolean {
  return name.length > 12 ? text.toLowerCase().includes(name.toLowerCase()) : text === name;
}

function sampleNames(): string[] {
  const folders = [join(root, 'assets', 'sample'), join(root, '..', 'shared', 'workbooks')].filter(
    existsSync,
  );
  const files = folders.flatMap(folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.xlsx'))
      .map(file => join(folder, file)),
  );
  const found = files.flatMap(file => {
    const { sheets } = readWorkbook(readFileSync(file), file);
    const texts = sheets.flatMap(sheet =>
      sheet.values.map(row => row.find(value => typeof value === 'string')),
    );
    return [...sheets.map(sheet => sheet.name), ...texts.filter(text => typeof text === 'string')];
  });
  return [...new Set(found)].filter(name => !isFieldsWord(name));
}

/** Header words, unit lines and "Sum" are the field's words, not a sample's. */
function isFieldsWord(text: string): boolean {
  return /^(tall i |resultat|måltall|avvik|regnskap|sum\b|bydel|obligatoriske|lokale|brutto|netto|\d|[<>]|oppr|opprinnelig|regulert|justert)/i.test(
    text,
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !path.endsWith(KNOWN_INDICATORS) ? [path] : [];
  });
}

function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText || ts.isJsxText(node)) found.push({ file, text: node.text });
    if (ts.isRegularExpressionLiteral(node) || ts.isNumericLiteral(node))
      found.push({ file, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
