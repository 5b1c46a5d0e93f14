import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/file/read';
import { followedComments, followedDrawing, followedVml, withoutSheet } from '../../src/file/update-beside';
import { writeSheets } from '../../src/file/write';
import { readZip } from '../../src/file/zip';
import { edit, updateOf, updating } from '../../src/selftest/update';
import { constant, draft, formula, insert } from './draft';
import { RICH } from './rich';

const INSERTED = writeSheets(
  RICH,
  insert(
    draft({
      rows: [
        [constant('Rapport', 'title')],
        [constant('Navn', 'headerText')],
        [constant('a'), formula('=Budsjett!B2', 142042)],
      ],
    }),
  ),
);
const report = () => {
  const found = readWorkbook(INSERTED, 'bok.xlsx').sheets.find(({ name }) => name === 'Rapport');
  if (!found) throw new Error('no report');
  return found;
};
const partsOf = (bytes: Uint8Array) =>
  new Map(readZip(bytes).map(({ name, packed }) => [name, Buffer.from(packed).toString('base64')]));
const changed = (after: Uint8Array) => {
  const [one, other] = [partsOf(INSERTED), partsOf(after)];
  expect([...other.keys()]).toEqual([...one.keys()]);
  return [...one.keys()].filter(name => one.get(name) !== other.get(name)).toSorted();
};

describe('an update leaves every other part as it was', () => {
  test('when a cell changes', () => {
    const cells = [edit(2, 0, 'b')];
    const after = writeSheets(INSERTED, updating(updateOf(report(), { cells })));
    expect(changed(after)).toEqual(['xl/worksheets/sheet4.xml']);
  });

  test('when rows move, but for the names of what is printed', () => {
    const shifts = [{ axis: 'row', at: 1, count: 2, kind: 'insert' }] as const;
    const after = writeSheets(INSERTED, updating(updateOf(report(), { shifts })));
    expect(changed(after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet4.xml']);
  });
});

describe('what lies beside the cells follows them', () => {
  const shifts = [
    { axis: 'row', at: 4, count: 1, kind: 'delete' },
    { axis: 'row', at: 1, count: 3, kind: 'insert' },
  ] as const;

  test('comments; one whose row goes stays at the row that takes its place', () => {
    const xml = (...refs: string[]) =>
      `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList>${refs.map(ref => `<comment ref="${ref}"><text/></comment>`).join('')}</commentList></comments>`;
    expect(followedComments(xml('A1', 'B4', 'C5', 'D6'), shifts)).toBe(xml('A1', 'B7', 'C8', 'D8'));
  });

  test('the boxes of comments', () => {
    expect(followedVml('<x:Row>5</x:Row><x:Column>2</x:Column>', shifts)).toBe(
      '<x:Row>7</x:Row><x:Column>2</x:Column>',
    );
  });

  test('the corners of pictures', () => {
    const xml = (row: number) =>
      `<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:from><d:col>1</d:col><d:row>${row}</d:row></d:from></d:wsDr>`;
    expect(followedDrawing(xml(6), shifts)).toBe(xml(8));
  });

  test('the order of calculation forgets the sheet', () => {
    const xml = (cells: string) =>
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`;
    const chain = xml('<c r="A1" i="1"/><c r="A2"/><c r="B1" i="2"/><c r="B2"/>');
    expect(withoutSheet(chain, '2', 'B9')).toBe(xml('<c r="A1" i="1"/><c r="A2" i="1"/>'));
    expect(withoutSheet(xml('<c r="B1" i="2"/>'), '2', 'B9')).toBe(xml('<c r="B9" i="2"/>'));
  });
});
