import { describe, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../src/letter/letter';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';

/** The reference folder beside the project; tests that need it are skipped where it is not. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared');

export function describeShared(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests);
  else test.skip(`${name} (the reference folder is not there)`, () => undefined);
}

/** What people read in a letter, under the names of the reference folder. */
export interface Truth {
  readonly letter: { title: string; year: number; caseNumber: string; date: string };
  readonly indicators: readonly TruthIndicator[];
  readonly climate: readonly TruthClimate[];
  readonly tables: readonly TruthTable[];
  readonly assignments: readonly {
    nr: string;
    deadline: string | null;
    deadlineISO: string | null;
    line: number;
  }[];
  readonly measures: readonly {
    area: string | null;
    goal: string | null;
    number: string;
    reporting: string | null;
    line: number;
  }[];
}

interface TruthIndicator {
  readonly area: string | null;
  readonly goal: string | null;
  readonly name: string;
  readonly unit: string;
  readonly line: number;
  readonly reporting: string | null;
  readonly footnotes: readonly { mark: string; text: string }[];
  readonly cells: readonly {
    column: string;
    kind: 'resultat' | 'måltall';
    year: number;
    raw: string;
    value: number | null;
    operator: string | null;
    missing: boolean;
    relative?: { reference: string };
  }[];
}

interface TruthClimate {
  readonly nr: string;
  readonly measure: string;
  readonly indicator: string;
  readonly target: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly line: number;
}

export interface TruthTable {
  readonly title: string;
  readonly chapter: string;
  readonly unit: string;
  readonly unitRaw: string | null;
  readonly valueColumns: readonly string[];
  readonly rows: readonly {
    label: string;
    values: readonly (number | null)[];
    isTotal: boolean;
    line: number;
  }[];
  readonly checks: readonly { what: string; expected: unknown; ok: boolean }[];
}

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(folder, 'truth', `letter-${name}.json`), 'utf8')) as Truth;
}

export function sharedText(name: string): string {
  return readFileSync(join(folder, 'letters', `${name}.txt`), 'utf8');
}

export function sharedLetter(name: string): Letter {
  return letterOfText(sharedText(name), `${name}.txt`);
}

export function letterOfText(text: string, file = 'brev.txt'): Letter {
  return readLetter({ file, form: 'text', lines: linesOfText(text) });
}

/** The truth's cells in the words of the contract. */
export function expectedCells({ cells, line }: TruthIndicator): object[] {
  return cells.map(cell => ({
    column: cell.column,
    kind: cell.kind === 'måltall' ? 'target' : 'result',
    year: cell.year,
    raw: cell.raw,
    value: cell.value,
    comparator: cell.operator,
    status: cell.relative ? 'relative' : cell.missing ? 'missing' : 'ok',
    relativeTo: cell.relative ? { year: Number(/\d{4}/.exec(cell.relative.reference)?.[0]) } : null,
    source: { page: null, line },
  }));
}
