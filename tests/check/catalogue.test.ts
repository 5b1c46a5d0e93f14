import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/check/catalogue';
import { nb } from '../../src/language/nb';
import { MESSAGES } from '../../src/language/nb/finding-message';
import { cataloguePage } from './catalogue-page';
import { check, table } from './build';

const root = join(import.meta.dirname, '..', '..');

describe('the catalogue', () => {
  test('numbers its rules by group, each once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => !/^[ABHLP]\d\d$/.test(id))).toEqual([]);
  });

  test('has every rule that is written', () => {
    const files = readdirSync(join(root, 'src', 'check', 'rules'));
    const sources = files.map(file => readFileSync(join(root, 'src', 'check', 'rules', file), 'utf8'));
    const written = sources.reduce((count, text) => count + (text.match(/: Rule = \{/g)?.length ?? 0), 0);
    expect(CATALOGUE).toHaveLength(written);
  });

  test('has a heading and a text for every rule', () => {
    expect(CATALOGUE.filter(({ id }) => nb.finding.title(id) === id)).toEqual([]);
    expect(CATALOGUE.filter(({ id }) => !MESSAGES[id])).toEqual([]);
  });

  test('is what docs/checks.md says', () => {
    expect(readFileSync(join(root, 'docs', 'checks.md'), 'utf8')).toBe(cataloguePage());
  });

  test('a rule that is switched off says nothing and checks nothing', () => {
    const small = table({
      kind: 'keyFigures',
      columns: ['result 2022', 'result 2023'],
      rows: [{ label: 'Antall brukere', cells: [7, 3] }],
    });
    expect(check([small]).findings.map(({ rule, place }) => `${rule} ${place.cell}`)).toEqual(['P01 C4']);
    const { findings, checks } = check([small], { off: ['P01'] });
    expect(findings).toEqual([]);
    expect(checks.filter(({ rule }) => rule === 'P01')).toEqual([]);
  });
});
