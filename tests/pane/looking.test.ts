import { describe, expect, test } from '@jest/globals';
import type { JudgedFinding } from '../../src/check/finding';
import { standingOf, type Standing } from '../../src/check/outdated';
import { nb } from '../../src/language/nb';
import { EMPTY_MEMORY } from '../../src/memory/memory';
import type { WorkbookData } from '../../src/table/sheet';
import { outdatedIn, standingSentences } from '../../src/taskpane/findings/outdated';
import type { Services } from '../../src/taskpane/services';
import { checkedOf, findingAt, INDICATOR, paneWith, resultOf, WORKBOOK } from './fakes';

const CHANGED: WorkbookData = { ...WORKBOOK, name: 'bok 2.xlsx' };
const FINDINGS = [findingAt('F9'), findingAt('F10')];

const standing = (some: Partial<Standing> = {}): Standing => ({
  outdated: new Set(),
  added: 0,
  indicators: new Set(),
  ...some,
});

/** A pane that has found two findings, in whose changed workbook `now` is found; a pause ends when the test says so. */
async function paneThatLooks(now: readonly JudgedFinding[], special: Partial<Services> = {}) {
  const result = { ...resultOf(), check: { ...resultOf().check, findings: FINDINGS } };
  const pauses: (() => void)[] = [];
  const touched: (readonly string[])[] = [];
  const pane = paneWith({
    check: async () => ({ ...checkedOf(), result }),
    pause: () => new Promise(resolve => pauses.push(resolve)),
    async readChanges(_, sheets) {
      touched.push(sheets);
      return CHANGED;
    },
    look: async () => ({ findings: structuredClone(now), indicators: [] }),
    ...special,
  });
  await pane.actions.start();
  await pane.actions.check('findings');
  const endPauses = async () => {
    pauses.splice(0).forEach(end => end());
    await new Promise(resolve => setTimeout(resolve, 0));
  };
  return { ...pane, touched, endPauses };
}

describe('after a change in the workbook the pane looks', () => {
  test('which findings are outdated, and leaves them as they are', async () => {
    const { store, change, touched, endPauses } = await paneThatLooks([findingAt('F10'), findingAt('B2')]);
    const { result } = store.get();
    change('id-1');
    change('id-2');
    change('id-1');
    expect(store.get()).toMatchObject({ stale: true, standing: null });
    await endPauses();
    const { standing, stale, work } = store.get();
    expect(touched).toEqual([['id-1', 'id-2']]);
    expect([...(standing?.outdated ?? [])].map(({ place }) => place.cell)).toEqual(['F9']);
    expect([standing?.added, stale, work]).toEqual([1, true, null]);
    expect(store.get().result).toBe(result);
  });

  test('and says nothing of a change that has been taken back', async () => {
    const { store, change, asked, endPauses } = await paneThatLooks([], {
      readChanges: async before => structuredClone(before),
    });
    change();
    await endPauses();
    expect(store.get()).toMatchObject({ stale: false, touched: [], changed: [], standing: null });
    expect(asked).not.toContain('look');
  });

  test('and does not take a check for current that was made without the answers of somebody else', async () => {
    const theirs = { ...EMPTY_MEMORY, receiver: 'Bydel Alna' };
    const { store, actions, endPauses } = await paneThatLooks(FINDINGS, {
      readChanges: async before => structuredClone(before),
      remember: async () => ({ memory: theirs, clash: false }),
    });
    await actions.answer({ about: 'rule', rule: 'A04', on: false });
    expect(store.get()).toMatchObject({ receiver: 'Bydel Alna', stale: true });
    await endPauses();
    expect(store.get()).toMatchObject({ stale: true, standing: { added: 0 } });
  });

  test('not before there is a check', async () => {
    const { actions, change, asked } = paneWith();
    await actions.start();
    change();
    expect(asked).not.toContain('pause');
  });

  test('anew after each change, at all that has been changed since the check', async () => {
    const { store, change, touched, endPauses } = await paneThatLooks(FINDINGS);
    change('en');
    await endPauses();
    expect(store.get().standing).toEqual(standing());
    change('to');
    expect(store.get().standing).toBeNull();
    await endPauses();
    expect(touched).toEqual([['en'], ['en', 'to']]);
  });

  test('not beside other work, and no more once there is a new check', async () => {
    const { store, actions, change, asked, endPauses } = await paneThatLooks([]);
    change();
    const checking = actions.check('findings');
    await endPauses();
    await checking;
    expect(asked).not.toContain('readChanges');
    expect(store.get()).toMatchObject({ stale: false, touched: [], standing: null });
  });

  test('again when a check was stopped', async () => {
    const { store, actions, change, touched, endPauses } = await paneThatLooks(FINDINGS);
    change('en');
    const checking = actions.check('findings');
    actions.stop();
    await checking;
    await endPauses();
    expect(touched).toEqual([['en']]);
    expect(store.get()).toMatchObject({ stale: true, problem: null });
  });

  test('also at what came while the workbook was being read, and at nothing before', async () => {
    let during: () => void = () => undefined;
    const pane = await paneThatLooks(FINDINGS, {
      async readWorkbook() {
        during();
        return WORKBOOK;
      },
    });
    pane.change('før');
    during = () => pane.change('under');
    await pane.actions.check('findings');
    expect(pane.store.get()).toMatchObject({ stale: true, touched: ['under'] });
    await pane.endPauses();
    expect(pane.touched).toEqual([['under']]);
  });

  test('and keeps in mind what it has corrected itself where the check after it fails', async () => {
    let works = true;
    const pane = await paneThatLooks(FINDINGS, {
      async readWorkbook() {
        if (!works) throw new Error('busy');
        return WORKBOOK;
      },
    });
    works = false;
    await pane.actions.fix([{ sheet: 'Netto', cell: 'F9', was: 12, value: 10 }]);
    await pane.endPauses();
    expect(pane.touched).toEqual([['Netto']]);
  });

  test.each<[string, Partial<Services>]>([
    ['be read', { readChanges: () => Promise.reject(new Error('cell edit mode')) }],
    ['be checked', { look: () => Promise.reject(new Error('worker')) }],
  ])('and what cannot %s leaves all findings doubtful, without a word of a problem', async (_, special) => {
    const { store, change, endPauses } = await paneThatLooks([], special);
    change();
    await endPauses();
    expect(store.get()).toMatchObject({ stale: true, standing: null, problem: null, fault: null });
    expect(outdatedIn(store.get()).size).toBe(0);
  });
});

test.each([
  [null, 'Funnene og måltallene kan være utdaterte.'],
  [standing(), 'Endringen berører verken funn eller måltall.'],
  [standing({ outdated: new Set(FINDINGS.slice(0, 1)) }), '1 av 2 funn er utdatert.'],
  [standing({ outdated: new Set(FINDINGS), added: 1 }), '2 av 2 funn er utdaterte. Det er 1 nytt funn.'],
  [standing({ added: 3 }), 'Det er 3 nye funn.'],
  [standing({ indicators: new Set([INDICATOR]) }), '1 av 1 måltall er utdatert.'],
])('how findings and indicators stand, in words', (stands, words) => {
  const told = { findings: FINDINGS, indicators: [INDICATOR] };
  expect(standingSentences(stands, told, nb.pane.outdated)).toBe(words);
});

test('an indicator is outdated when anything but the number of its table differs', () => {
  const other = { ...INDICATOR, name: 'Antall', cell: 'A3' };
  const before = [INDICATOR, other];
  const now = [
    { ...INDICATOR, tableId: 'T2' },
    { ...other, outcome: 'notMet' as const },
  ];
  const { outdated, added, indicators } = standingOf(
    { findings: [], indicators: before },
    { findings: [], indicators: now },
  );
  expect([...indicators]).toEqual([other]);
  expect(indicators).toContain(other);
  expect([outdated.size, added]).toEqual([0, 0]);
});
