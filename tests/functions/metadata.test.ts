import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DECLARED } from '../../src/functions/declared';
import { registerFunctions } from '../../src/functions/register';
import { METADATA_FILES } from './metadata-files';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; optional?: true }[];
    readonly options?: { readonly stream: true };
  }[];
}

/** The implementations that the pane makes known, by their ids. */
function associated(): Map<string, (...args: never[]) => unknown> {
  const found = new Map<string, (...args: never[]) => unknown>();
  const associate = (id: string, work: (...args: never[]) => unknown) => found.set(id, work);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  registerFunctions(new Promise(() => undefined));
  return found;
}

test('there is a language for every file', () => {
  expect(METADATA_FILES.map(([path]) => basename(path))).toEqual([
    'functions.nb.json',
    'functions.nn.json',
    'functions.en.json',
  ]);
});

describe.each(METADATA_FILES)('%s', (path, made) => {
  const text = readFileSync(path, 'utf8');
  const { functions } = JSON.parse(text) as Metadata;

  test('is what `npx tsx tests/functions/make.ts` writes', () => expect(text).toBe(made));

  test('has the same ids and names in every language', () => {
    expect(functions.map(({ id, name }) => [id, name])).toEqual([
      ['MAAL', 'MÅL'],
      ['AVVIK', 'AVVIK'],
      ['UTFALL', 'UTFALL'],
    ]);
  });

  test('keeps to what Excel takes', () => {
    for (const { id, name, description, parameters } of functions) {
      expect(id).toMatch(/^[A-Z0-9_.]+$/);
      expect(name).toMatch(/^\p{L}[\p{L}\p{N}._]{2,}$/u);
      // Excel cuts longer help.
      expect(
        [description, ...parameters.map(one => one.description)].filter(({ length }) => length > 255),
      ).toEqual([]);
      const optional = parameters.map(one => one.optional ?? false);
      expect(optional).toEqual(optional.toSorted());
    }
  });

  test('has an implementation for every function with as many parameters', () => {
    const implementations = associated();
    expect([...implementations.keys()].toSorted()).toEqual(DECLARED.map(({ id }) => id).toSorted());
    for (const { id, parameters, options } of functions) {
      // A function that streams is handed its cell behind the parameters.
      expect([id, implementations.get(id)?.length]).toEqual([id, parameters.length + (options ? 1 : 0)]);
    }
  });
});
