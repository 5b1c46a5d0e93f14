import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { WorkbookError } from '../../src/file/error';
import { readWorkbook } from '../../src/file/read';
import { readZip, unpack, writeZip } from '../../src/file/zip';
import { archive, partsOf, sheetData, workbookOf } from './parts';

/** The code with which the bytes are refused; null when they are read. */
function refusal(bytes: Uint8Array): string | null {
  try {
    readWorkbook(bytes, 'bok.xlsx');
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const parts = partsOf({ sheets: [sheetData('<c r="A1"><v>1</v></c>')] });
const good = archive(parts);
const withPart = (name: string, text: string) => archive({ ...parts, [name]: text });
const withSheet = (text: string) => workbookOf({ sheets: [text] });
const without = (part: string) =>
  archive(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part)));
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap(letter => [letter.charCodeAt(0), 0]);

test('the workbook that the others are made from is read', () => {
  expect(refusal(good)).toBeNull();
});

describe('refused with a code', () => {
  test.each<[string, string, Uint8Array]>([
    ['no bytes', 'empty', new Uint8Array()],
    ['no worksheet', 'empty', workbookOf({ sheets: [] })],
    ['text', 'notXlsx', strToU8('Resultat;Måltall\n1;2')],
    ['another zip', 'notXlsx', archive({ 'brev.txt': 'tekst' })],
    [
      'an .xlsb',
      'notXlsx',
      withPart('_rels/.rels', (parts['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin')),
    ],
    ['an .xls', 'oldXls', new Uint8Array([...COMPOUND, ...wide('Workbook')])],
    ['an encrypted .xlsx', 'encrypted', new Uint8Array([...COMPOUND, ...wide('..EncryptedPackage')])],
    ['a zip cut short', 'broken', good.subarray(0, good.length - 30)],
    ['a missing sheet part', 'broken', without('xl/worksheets/sheet1.xml')],
    ['a sheet without relationship', 'broken', withPart('xl/_rels/workbook.xml.rels', '<Relationships/>')],
    ['two parts of one name', 'broken', archive({ ...parts, 'XL/workbook.xml': '<a/>' })],
    ['XML cut short', 'broken', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>')],
    ['tags that do not match', 'broken', withSheet('<sheetData><row></sheetData></row>')],
    ['a document type', 'broken', withPart('xl/workbook.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
    ['an unknown entity', 'broken', withSheet('<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>')],
    ['an undeclared prefix', 'broken', withSheet('<y:sheetData/>')],
    ['a tag without an end', 'broken', withSheet('<sheetData a="')],
    ['depth without end', 'broken', withSheet('<a>'.repeat(100_000))],
    [
      'a row outside the sheet',
      'broken',
      withSheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
    ],
    ['a column outside the sheet', 'broken', withSheet(sheetData('<c r="XFE1"><v>1</v></c>'))],
    ['an address that is none', 'broken', withSheet(sheetData('<c r="__proto__"><v>1</v></c>'))],
    ['a shared string that is not there', 'broken', withSheet(sheetData('<c t="s"><v>4</v></c>'))],
    ['a shared formula without its text', 'broken', withSheet(sheetData('<c><f t="shared" si="0"/></c>'))],
    [
      'neither UTF-8 nor UTF-16',
      'broken',
      zipSync({
        ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
        'xl/workbook.xml': new Uint8Array([60, 255, 254, 62]),
      }),
    ],
    [
      'a rectangle without end',
      'tooLarge',
      withSheet(
        sheetData('<c r="A1"><v>1</v></c>', '<c r="XFD2"><v>1</v></c>', '').replace(
          '</sheetData>',
          '<row r="1048576"><c><v>1</v></c></row></sheetData>',
        ),
      ),
    ],
    ['very large', 'tooLarge', new Uint8Array(100_000_001).fill(0x50)],
  ])('%s', (_, code, bytes) => {
    expect(refusal(bytes)).toBe(code);
  });
});

const rows = (count: number, cells: string) => `<row>${cells}</row>`.repeat(count);
const sheetOf = (content: string) => withSheet(`<sheetData>${content}</sheetData>`);
const follower = '<c><f t="shared" si="0"/></c>';
const SECONDS = 60;

/** Each takes a reader without limits minutes, or more memory than there is; the time leaves room for a slow machine. */
describe('what would take long is read or refused in time', () => {
  test.each<[string, string | null, () => Uint8Array]>([
    ['a million empty cells', null, () => sheetOf(rows(62, '<c/>'.repeat(16_384)))],
    ['one cell in the last corner', null, () => sheetOf('<row><c r="XFD1048576"><v>1</v></c></row>')],
    ['tags without end', 'tooLarge', () => withSheet('<a/>'.repeat(16_000_001))],
    [
      'entities without end',
      'tooLarge',
      () => sheetOf(rows(1, `<c><v>${'&lt;'.repeat(10_000_000)}</v></c>`)),
    ],
    [
      'entities of entities',
      'broken',
      () =>
        withPart(
          'xl/workbook.xml',
          '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>',
        ),
    ],
    [
      'prefixes without end',
      'broken',
      () =>
        withSheet(
          `<a ${Array.from({ length: 100_000 }, (_, at) => `xmlns:p${at}="u"`).join(' ')}>${'<b xmlns:q="u"/>'.repeat(1000)}</a>`,
        ),
    ],
    ['an attribute without end', 'broken', () => sheetOf(rows(1, `<c r="${'A'.repeat(10_000_000)}"/>`))],
    ['space without end', 'broken', () => sheetOf(rows(1, `<c${' '.repeat(10_000_000)}r/>`))],
    [
      'array formulas over one another',
      'tooLarge',
      () => sheetOf(rows(30_000, '<c><f t="array" ref="A1:B30000">1</f></c>')),
    ],
    [
      'a long formula shared by many',
      'tooLarge',
      () =>
        sheetOf(
          rows(1, `<c><f t="shared" ref="A1" si="0">${'A1+'.repeat(2700)}1</f></c>`) +
            rows(1, follower.repeat(8000)),
        ),
    ],
    [
      'wide sheets, many',
      'tooLarge',
      () => {
        const wide = rows(1, '<c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c>') + rows(600, '<c><v>1</v></c>');
        return workbookOf({ sheets: Array.from({ length: 9 }, () => `<sheetData>${wide}</sheetData>`) });
      },
    ],
    [
      'a long number format in a workbook that counts from 1904',
      null,
      () =>
        workbookOf({
          before: '<workbookPr date1904="1"/>',
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${'d'.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
          sheets: [`<sheetData>${rows(1, '<c><v>1</v></c>'.repeat(10_000))}</sheetData>`],
        }),
    ],
    [
      'one part for many sheets',
      'broken',
      () =>
        withPart(
          'xl/workbook.xml',
          (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, sheet => sheet.repeat(200_000)),
        ),
    ],
  ])('%s', (_, code, make) => {
    const bytes = make();
    const start = performance.now();
    expect(refusal(bytes)).toBe(code);
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  });
});

describe('names and relationships that lead astray', () => {
  const relationsOf = (target: string) =>
    withPart(
      'xl/_rels/workbook.xml.rels',
      (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', target),
    );

  test.each<[string, string | null, Uint8Array]>([
    ['parts outside the folder', null, archive({ ...parts, '../../outside.txt': 'x', '/etc/passwd': 'x' })],
    ['a target above the root', null, relationsOf('../../../xl/worksheets/sheet1.xml')],
    ['a target outside the file', 'broken', relationsOf('../../../../etc/passwd')],
    ['a sheet that is the workbook', null, relationsOf('/xl/workbook.xml')],
    [
      'relationships in a ring',
      null,
      withPart(
        'xl/worksheets/_rels/sheet1.xml.rels',
        (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', '../workbook.xml'),
      ),
    ],
    ['no workbook part', 'broken', without('xl/workbook.xml')],
    ['no relationships of the package', 'notXlsx', without('_rels/.rels')],
    ['no relationships of the workbook', 'broken', without('xl/_rels/workbook.xml.rels')],
    ['no content types, which reading does not need', null, without('[Content_Types].xml')],
    [
      'an .ods',
      'notXlsx',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
  ])('%s', (_, code, bytes) => {
    expect(refusal(bytes)).toBe(code);
  });
});

describe('archives that lie', () => {
  const entry = readZip(good).find(one => one.name === 'xl/worksheets/sheet1.xml');
  if (!entry) throw new Error('no entry');
  const rezipped = (change: object) =>
    writeZip(readZip(good).map(one => (one.name === entry.name ? { ...one, ...change } : one)));

  test.each([
    ['a size too small', { size: 10 }, 'broken'],
    ['a size too large', { size: entry.size + 1 }, 'broken'],
    ['a wrong CRC', { crc: entry.crc ^ 1 }, 'broken'],
    ['a packing method of its own', { method: 12 }, 'broken'],
    ['stored bytes called packed', { method: 8, packed: unpack(entry) }, 'broken'],
    ['the mark of encryption', { flags: 1 }, 'encrypted'],
    ['more than we unpack', { size: 0xfffffff0 }, 'tooLarge'],
  ])('%s', (_, change, code) => {
    expect(refusal(rezipped(change))).toBe(code);
  });

  test('a bomb that declares little is stopped at what it declares', () => {
    const bomb = readZip(zipSync({ a: new Uint8Array(200_000_000) }))[0];
    if (!bomb) throw new Error('no entry');
    const taken = jest.spyOn(bomb.packed, 'subarray');
    expect(() => unpack({ ...bomb, size: 1000 })).toThrow(WorkbookError);
    expect(taken.mock.results.map(({ value }) => (value as Uint8Array).length)).toEqual([0x10000]);
  });
});

test('names from the file touch no prototype', () => {
  const bytes = archive({
    ...parts,
    ['__proto__/polluted']: 'x',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" __proto__="x" constructor="y"><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1" si="__proto__">1</f><v>1</v></c></row></sheetData></worksheet>`,
  });
  expect(refusal(bytes)).toBeNull();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('whatever is done to the bytes, the answer is a workbook or a code', () => {
  const rich = workbookOf({
    sheets: [
      sheetData(
        '<c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c>',
        '<c r="A2"><f t="shared" si="0"/></c>',
      ),
    ],
    styles: '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
    strings: '<si><t>a &amp; b</t></si>',
  });
  const damage = fc.array(fc.tuple(fc.nat(rich.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(damage, changes => {
      const bytes = rich.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      refusal(bytes);
    }),
    { numRuns: 500 },
  );
  // Damage inside the XML itself, which the CRC would hide.
  const sheet = partsOf({ sheets: [sheetData('<c r="A1" t="b"><f>B1&amp;"x"</f><v>1</v></c>')] });
  const text = sheet['xl/worksheets/sheet1.xml'] ?? '';
  const splice = fc.tuple(
    fc.nat(text.length),
    fc.nat(8),
    fc.constantFrom('<', '>', '"', '&', '/', '<![CDATA[', '<!--', "'", ' a="b"', '&#0;'),
  );
  fc.assert(
    fc.property(splice, ([at, cut, mark]) => {
      const damaged = text.slice(0, at) + mark + text.slice(at + cut);
      refusal(archive({ ...sheet, 'xl/worksheets/sheet1.xml': damaged }));
    }),
    { numRuns: 500 },
  );
});
