import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Messages } from '../../src/language/finding-texts';
import type { Language } from '../../src/language/language';
import { en } from '../../src/language/en';
import { MESSAGES as EN } from '../../src/language/en/finding-message';
import { nb } from '../../src/language/nb';
import { MESSAGES as NB } from '../../src/language/nb/finding-message';
import { nn } from '../../src/language/nn';
import { MESSAGES as NN } from '../../src/language/nn/finding-message';

export const LANGUAGES: readonly (readonly ['nb' | 'nn' | 'en', Language, Messages])[] = [
  ['nb', nb, NB],
  ['nn', nn, NN],
  ['en', en, EN],
];

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'language');

/** Every piece of text that a language's files hold, whichever branch says it, with the file. */
export function textsIn(code: string): { readonly file: string; readonly text: string }[] {
  const folder = join(FOLDER, code);
  return readdirSync(folder).flatMap(file => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    return literalsIn(source).map(text => ({ file, text }));
  });
}

/** The texts of string and template literals; not module names, types and keys, and not what `===` compares with. */
function literalsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return [];
  if (ts.isStringLiteralLike(node)) return isCode(node) ? [] : [node.text];
  const own = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? [node.text] : [];
  const inside: string[] = [];
  node.forEachChild(child => void inside.push(...literalsIn(child)));
  return [...own, ...inside];
}

function isCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}

/** What a text must never show. */
export const BROKEN = /undefined|null\b|NaN|\[object|\$\{|[{}]|  \S|^\s*$| [.,;:](?=\s|$)/;
