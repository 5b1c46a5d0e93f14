import { expect, test } from '@jest/globals';
import type { Place } from '../../src/check/finding';
import { checkedOf, findingAt, paneWith, resultOf } from './fakes';

/** A pane that has found an error in F9, a warning in B2 and a note in A1 of the sheet that is shown. */
async function paneThatFound() {
  const marked: (readonly Place[])[] = [];
  let showSheet: () => void = () => undefined;
  const findings = [
    { ...findingAt('B2'), severity: 'warning' as const },
    findingAt('F9'),
    { ...findingAt('A1'), severity: 'note' as const },
    { ...findingAt('C3'), accepted: { reason: 'ja' } },
  ];
  const result = { ...resultOf(), check: { ...resultOf().check, findings } };
  const pane = paneWith({
    check: async () => ({ ...checkedOf(), result: { ...result } }),
    mark: async places => {
      marked.push(places);
      return { sheet: 'Netto', cells: places.length, of: places.length };
    },
    onSheetShown: async listener => void (showSheet = listener),
  });
  await pane.actions.check('findings');
  return { ...pane, marked, showSheet: () => showSheet() };
}

const cellsOf = (places: readonly Place[] | undefined) => places?.map(({ cell }) => cell);
const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

test('what asks for something is marked, the gravest first; notes and what may stand are not', async () => {
  const { actions, store, marked } = await paneThatFound();
  await actions.mark(true);
  expect(marked.map(cellsOf)).toEqual([['F9', 'B2']]);
  expect(store.get().marked).toEqual({ sheet: 'Netto', cells: 2, of: 2 });
  await actions.mark(false);
  expect(store.get().marked).toBeNull();
});

test('it follows the sheet that is shown, a new check, and the finding that is chosen', async () => {
  const { actions, marked, showSheet } = await paneThatFound();
  await actions.mark(true);
  showSheet();
  await soon();
  expect(marked).toHaveLength(2);
  await actions.check('findings');
  await soon();
  expect(marked).toHaveLength(3);
  await actions.select('Netto', 'B2');
  expect(cellsOf(marked.at(-1))).toEqual(['B2', 'F9']);
});

test('it does not take away what the user selects that is no finding, nor marks anything when it is off', async () => {
  const { actions, marked, showSheet } = await paneThatFound();
  await actions.mark(true);
  await actions.select('Annet', 'A1');
  showSheet();
  await soon();
  expect(marked).toHaveLength(1);
  showSheet();
  await soon();
  expect(marked).toHaveLength(2);
  await actions.mark(false);
  showSheet();
  await actions.check('findings');
  await soon();
  expect(marked).toHaveLength(2);
});
