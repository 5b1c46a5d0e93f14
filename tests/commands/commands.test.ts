import { beforeEach, describe, expect, test } from '@jest/globals';
import { COMMANDS, registerCommands } from '../../src/commands/commands';
import type { Actions } from '../../src/taskpane/actions';

/** What the pane was asked to do, in order. */
let asked: string[];
let given: Map<string, (event?: { completed(): void }) => Promise<void>>;

/** A pane that writes down what is asked of it; "checkSelection" can be told to fail. */
function paneThat(fails: string | null): Actions {
  return new Proxy({} as Actions, {
    get: (_, name: string) => async (step?: unknown) => {
      asked.push([name, step].filter(part => typeof part === 'string').join(' '));
      if (name === fails) throw new Error(name);
    },
  });
}

function registered(fails: string | null = null): void {
  const associate = (name: string, run: (event?: { completed(): void }) => Promise<void>) =>
    given.set(name, run);
  const showAsTaskpane = async () => void asked.push('pane');
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  registerCommands(paneThat(fails));
}

beforeEach(() => {
  asked = [];
  given = new Map();
});

describe('a command', () => {
  test.each([
    ['openPane', ['pane']],
    ['checkNow', ['pane', 'check findings']],
    ['insertTables', ['pane', 'check insert']],
    ['updateTables', ['pane', 'openStep insert', 'update']],
    ['checkSelection', ['pane', 'openStep findings', 'checkSelection']],
    ['useSelection', ['pane', 'pointOut']],
    ['showSource', ['pane', 'trace']],
  ])('%s shows the pane and does its work', async (name, expected) => {
    registered();
    let completed = 0;
    await given.get(name)?.({ completed: () => completed++ });
    expect(asked).toEqual(expected);
    expect(completed).toBe(1);
  });

  test('of a key has no event to complete', async () => {
    registered();
    await given.get('checkNow')?.();
    expect(asked).toEqual(['pane', 'check findings']);
  });

  test('frees its button also when it fails', async () => {
    registered('check');
    let completed = 0;
    await expect(given.get('checkNow')?.({ completed: () => completed++ })).rejects.toThrow('check');
    expect(completed).toBe(1);
  });

  test('is every one of the table', () => {
    registered();
    expect([...given.keys()]).toEqual(Object.keys(COMMANDS));
  });
});
