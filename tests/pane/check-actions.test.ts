import { describe, expect, test } from '@jest/globals';
import { ExcelError } from '../../src/excel/error';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY, type Memory } from '../../src/memory/memory';
import { checkedOf, findingAt, letterOf, paneWith, SELECTION, WORKBOOK } from './fakes';

describe('the check', () => {
  test('reads the workbook, checks it with all that is settled, and opens the step', async () => {
    const inputs: unknown[] = [];
    const { actions, store } = paneWith({
      check: async input => {
        inputs.push(input);
        return checkedOf();
      },
    });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    await actions.check('findings');
    expect(inputs).toEqual([
      {
        workbook: WORKBOOK,
        letters: store.get().letters,
        receiver: null,
        settled: store.get().settled,
      },
    ]);
    expect(store.get()).toMatchObject({ step: 'findings', stale: false });
  });

  test('that finds no table leads to the tables, where the way out is told', async () => {
    const { actions, store } = paneWith({ check: async () => checkedOf([]) });
    await actions.check('findings');
    expect(store.get().step).toBe('tables');
  });

  test('of a selection without a table keeps what was found before', async () => {
    const { actions, store } = paneWith({
      check: async ({ within }) => checkedOf(within ? [] : undefined),
    });
    await actions.check('tables');
    const { result } = store.get();
    await actions.checkSelection();
    expect(store.get().problem).toBe(nb.pane.problem.noTablesInSelection);
    expect(store.get().result).toBe(result);
  });

  test('of a selection is repeated for the selection, until the whole workbook is asked for', async () => {
    const within: unknown[] = [];
    const { actions, store } = paneWith({
      check: async input => {
        within.push(input.within ?? null);
        return checkedOf();
      },
    });
    await actions.checkSelection();
    await actions.check('tables');
    await actions.check('tables', null);
    expect(within).toEqual([SELECTION, SELECTION, null]);
    expect(store.get().within).toBeNull();
  });

  test('that Excel refuses is told in one sentence, and what was found before stays', async () => {
    let editing = false;
    const { actions, store } = paneWith({
      readWorkbook: async () => {
        if (editing) throw new ExcelError('cellEditMode');
        return WORKBOOK;
      },
    });
    await actions.check('findings');
    const { result } = store.get();
    editing = true;
    await actions.check('findings');
    expect(store.get()).toMatchObject({ problem: nb.problem.excel.cellEditMode, work: null, result });
  });

  test('tells how far it has come, and forgets it for the next work', async () => {
    const seen: (number | null)[] = [];
    const { actions, store } = paneWith({
      readWorkbook: async onProgress => {
        onProgress(0.5);
        return WORKBOOK;
      },
    });
    store.subscribe(() => seen.push(store.get().progress));
    await actions.check('findings');
    expect(seen).toContain(0.5);
    await actions.check('findings');
    expect(seen.filter(one => one === null).length).toBeGreaterThan(1);
  });
});

describe('what the last check found', () => {
  const found = (cell: string) => ({
    ...checkedOf(),
    result: { ...checkedOf().result, check: { ...checkedOf().result.check, findings: [findingAt(cell)] } },
  });

  test('travels with the workbook when a letter does, and is compared with until it is opened anew', async () => {
    const kept: Memory[] = [];
    const { actions, store } = paneWith({
      check: async () => found('A1'),
      remember: async memory => void kept.push(memory),
    });
    await actions.readLetter(new File(['x'], 'brev.docx'));
    await actions.check('findings');
    expect(kept.at(-1)?.lastCheck?.at).toBe('2030-01-02T03:04:05+01:00');
    expect(kept.at(-1)?.lastCheck?.seen).toHaveLength(1);
    expect(store.get().lastCheck).toBeNull();
  });

  test('writes nothing into a workbook that has no memory', async () => {
    const { actions, asked } = paneWith();
    await actions.check('findings');
    expect(asked).not.toContain('remember');
  });

  test('is taken up with the memory, and a check of a selection leaves it', async () => {
    const lastCheck = { at: '2029-01-01T00:00:00Z', seen: ['A01 | Ark | Sum | '] };
    const kept: Memory[] = [];
    const memory = { ...EMPTY_MEMORY, letters: [letterOf('a.docx', 2030)], lastCheck };
    const { actions, store } = paneWith({
      recall: async () => memory,
      remember: async more => void kept.push(more),
    });
    await actions.start();
    expect(store.get().lastCheck).toEqual(lastCheck);
    await actions.checkSelection();
    await actions.answer({ about: 'rule', rule: 'P01', on: false });
    expect(kept.at(-1)?.lastCheck).toEqual(lastCheck);
  });
});
