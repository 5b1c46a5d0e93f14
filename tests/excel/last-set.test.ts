import { beforeAll, describe, expect, test } from '@jest/globals';
import { paneOver, type Pane } from './failures/pane';
import { readWorkbookFromExcel } from '../../src/excel/workbook';
import { LocalWorkbook } from '../../src/file/local/workbook';
import { createLocalExcel } from '../../src/host/local-excel';
import { connectInNode } from '../../src/host/node';
import { nb } from '../../src/language/nb';
import { OWN, standsIn, twoWorkbooks, type TwoWorkbooks } from '../refresh/two-workbooks';

/** The pane makes the set of last period's workbook in the next one, as the terminal does. */

let two: TwoWorkbooks;
beforeAll(async () => {
  two = await twoWorkbooks(['--tabeller', 'indikatorer,hovedoversikt', '--med', 'avviksprosent']);
});

const lastFile = () => new File([new Uint8Array(two.last.bytes)], two.last.name);

async function paneOverNext(): Promise<Pane> {
  const { name, bytes } = two.next;
  const pane = paneOver(
    connectInNode(createLocalExcel(await LocalWorkbook.load(new Uint8Array(bytes), name))),
  );
  await pane.actions.start();
  await pane.actions.check('insert');
  return pane;
}

const sheetsNow = async () => (await readWorkbookFromExcel()).sheets;

describe('the set of a workbook that the user chooses', () => {
  let pane: Pane;
  let before: Awaited<ReturnType<typeof sheetsNow>>;
  beforeAll(async () => {
    pane = await paneOverNext();
    before = await sheetsNow();
    await pane.actions.followSet(lastFile());
  });

  test('is shown before anything is written, with the columns that the user left', async () => {
    const { next, last, problem } = pane.store.get();
    expect(problem).toBeNull();
    expect(last?.workbook.name).toBe('forrige.xlsx');
    expect(next?.sheets.map(({ draft }) => draft.name)).toEqual(two.made.map(({ name }) => name));
    const net = next?.sheets.find(({ draft }) => draft.name === 'Hovedoversikt netto');
    const headers = (sheet: typeof net) => sheet?.draft.rows[2]?.map(cell => cell?.value);
    expect(headers(net)).not.toContain('Regnskap 2023');
    expect(headers(net)?.at(-1)).toBe(OWN.header);
    expect(net?.whole.rows[2]?.map(cell => cell?.value)).toContain('Regnskap 2023');
    expect(await sheetsNow()).toEqual(before);
  });

  test('is inserted as the terminal makes it, logged, and taken back', async () => {
    await pane.actions.rollForward();
    expect(pane.store.get().problem).toBeNull();
    const added = (await sheetsNow()).slice(before.length);
    expect(added.map(({ name }) => name)).toEqual(two.made.map(({ name }) => name));
    expect(added.map(standsIn)).toEqual(two.made.map(standsIn));
    expect(added.flatMap(standsIn).flat()).not.toContain(`'${OWN.words}`);
    expect(pane.store.get().last).toBeNull();
    await pane.actions.check('insert');
    expect(pane.store.get().plan?.updates).toEqual([]);

    await pane.actions.undo();
    expect(await sheetsNow()).toEqual(before);
    expect(pane.store.get().last?.workbook.name).toBe('forrige.xlsx');
    expect(pane.store.get().log.map(({ deed, count }) => [deed, count])).toEqual([
      ['inserted', two.made.length],
      ['insertionUndone', two.made.length],
    ]);
  });

  test('is forgotten when the user does not want it', async () => {
    await pane.actions.forgetSet();
    expect(pane.store.get()).toMatchObject({ last: null, next: null });
  });
});

const { workbook: sentences } = nb.problem;
const own = nb.rollForward.problem;

test.each<[string, () => File, string]>([
  ['no workbook at all', () => new File(['tull'], 'x.xlsx'), sentences.notXlsx],
  ['nothing', () => new File([], 'x.xlsx'), sentences.empty],
  [
    'a workbook cut short',
    () => new File([new Uint8Array(two.last.bytes.subarray(0, 9000))], 'x.xlsx'),
    sentences.broken,
  ],
  [
    'a workbook of the old kind',
    () => new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])], 'x.xlsx'),
    sentences.oldXls,
  ],
  [
    'a workbook without tables of ours',
    () => new File([new Uint8Array(two.next.bytes)], 'x.xlsx'),
    own.noSet,
  ],
  [
    'a file that is too large',
    () => Object.defineProperty(new File([], 'x.xlsx'), 'size', { value: 1e9 }),
    sentences.tooLarge,
  ],
  [
    'a file that is gone',
    () =>
      Object.assign(new File(['x'], 'x.xlsx'), {
        arrayBuffer: async () => Promise.reject(new Error('gone')),
      }),
    own.unreadable,
  ],
])('%s is told in one sentence, and nothing is lost', async (_, file, sentence) => {
  const pane = await paneOverNext();
  await pane.actions.followSet(lastFile());
  const { next, last } = pane.store.get();
  await pane.actions.followSet(file());
  expect(pane.store.get()).toMatchObject({ problem: `x.xlsx: ${sentence}`, work: null });
  expect(pane.store.get().next).toBe(next);
  expect(pane.store.get().last).toBe(last);
});
