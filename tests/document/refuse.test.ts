import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../src/document/limits';
import { docx, filesOf, paragraph, part, run, textTable, zipped } from './docx';
import { pdf, stream, text } from './pdf';
import { refusal } from './reading';

const wide = (letters: string) => [...letters].flatMap(letter => [letter.charCodeAt(0), 0]);
const ole = (...names: string[]) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names.flatMap(wide)]);

const goodPdf = pdf([{ steps: [text('Sykefravær 9,4 %', 70, 700)] }]);
const goodDocx = docx(paragraph(run('Sykefravær 9,4 %')) + textTable([['Alna', '12']]));
const main = (document: string) => zipped(filesOf(document));
const picture = stream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  'A',
);
const scan = pdf([{ steps: ['q 595 0 0 842 0 0 cm /I1 Do Q'] }], { objects: [picture] });
const deep = '<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000);
const entities = '<!DOCTYPE x [<!ENTITY a "9"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const strict = part('document', '<w:body/>').replace(
  /xmlns:w="[^"]*"/,
  'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
);
const encrypted = pdf([{ steps: [text('hemmelig', 70, 700)] }], {
  trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
});
const zeros = (share: number) => new Uint8Array(LIMITS.unpackedBytes / share + 1);
const bomb = zipSync({ 'word/document.xml': zeros(1) }, { level: 9 });
const cluster = zipSync(Object.fromEntries([1, 2, 3].map(i => [`word/${i}.xml`, zeros(3)])), { level: 9 });
const crowd = pdf([{ steps: Array<string>(LIMITS.piecesOfPage + 1).fill('BT /F1 9 Tf 50 50 Td (1) Tj ET') }]);

test('the files that the others are made from are read', async () => {
  expect(await refusal(goodPdf)).toBeNull();
  expect(await refusal(goodDocx, 'brev.docx')).toBeNull();
});

describe('each bad file is refused with its code', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['no bytes', 'brev.pdf', new Uint8Array(), 'empty'],
    ['only spaces', 'brev.txt', strToU8('  \n\t '), 'empty'],
    ['a Word file without a word', 'brev.docx', docx(paragraph('')), 'empty'],
    ['a PDF without a word', 'brev.pdf', pdf([{ steps: [] }]), 'empty'],
    ['a PDF of pictures', 'brev.pdf', scan, 'imageOnly'],
    ['a PDF with a password', 'brev.pdf', encrypted, 'encrypted'],
    ['a Word file with a password', 'brev.docx', ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['Word of before 2007', 'brev.doc', ole('WordDocument'), 'oldWord'],
    ['Excel of before 2007', 'brev.doc', ole('Workbook'), 'notALetterFormat'],
    ['a workbook named .docx', 'brev.docx', main(part('workbook', '<w:sheets/>')), 'notALetterFormat'],
    ['a zip of something else', 'brev.docx', zipSync({ 'a.txt': strToU8('a') }), 'notALetterFormat'],
    ['a web page', 'brev.txt', strToU8('<!DOCTYPE html><p>Brev</p>'), 'notALetterFormat'],
    ['rich text', 'brev.txt', strToU8('{\\rtf1 Brev}'), 'notALetterFormat'],
    [
      'a picture named .txt',
      'brev.txt',
      Uint8Array.from({ length: 900 }, (_, i) => i % 7),
      'notALetterFormat',
    ],
    ['Strict Open XML', 'brev.docx', main(strict), 'strictWord'],
    ['XML that is not well formed', 'brev.docx', main('<w:document>'), 'broken'],
    ['entities that explode', 'brev.docx', main(entities + part('document', '<w:body/>')), 'broken'],
    ['something else named .pdf', 'brev.pdf', strToU8('Brev'), 'broken'],
    ['a PDF cut off', 'brev.pdf', goodPdf.subarray(0, goodPdf.length - 40), 'broken'],
    ['a Word file cut off', 'brev.docx', goodDocx.subarray(0, goodDocx.length - 40), 'broken'],
    ['a part that unpacks to too much', 'brev.docx', bomb, 'tooLarge'],
    ['parts that together unpack to too much', 'brev.docx', cluster, 'tooLarge'],
    ['a page of too many words', 'brev.pdf', crowd, 'tooLarge'],
    ['a file of too many bytes', 'brev.pdf', new Uint8Array(LIMITS.fileBytes + 1), 'tooLarge'],
    ['a text of too many bytes', 'brev.txt', new Uint8Array(LIMITS.textBytes + 1).fill(65), 'tooLarge'],
    [
      'a table of too many columns',
      'brev.docx',
      docx(textTable([Array<string>(LIMITS.columns + 1).fill('1')])),
      'tooLarge',
    ],
    ['a PDF of too many pages', 'brev.pdf', pdf(Array(LIMITS.pages + 1).fill({ steps: [] })), 'tooLarge'],
    ['XML nested to the bottom of the stack', 'brev.docx', docx(deep), 'broken'],
  ])('%s', async (_what, name, bytes, code) => {
    const start = performance.now();
    expect(await refusal(bytes, name)).toBe(code);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test('pages that hold each other end in an error', async () => {
  const looped = pdf([{ steps: [] }], {
    catalogue: '/Pages 10 0 R',
    objects: ['<< /Type /Pages /Kids [11 0 R] /Count 5 >>', '<< /Type /Pages /Kids [10 0 R] /Count 5 >>'],
  });
  const source = new TextDecoder('latin1').decode(looped).replace('/Pages 2 0 R ', '             ');
  expect(await refusal(Uint8Array.from(source, letter => letter.charCodeAt(0)))).toBe('broken');
});

test('a script in a PDF is never run, and its text is read', async () => {
  const scripted = pdf([{ steps: [text('Sykefravær 9,4 %', 70, 700)] }], {
    catalogue: '/OpenAction << /S /JavaScript /JS (globalThis.scriptHasRun = true;) >>',
  });
  expect(await refusal(scripted)).toBeNull();
  expect(globalThis).not.toHaveProperty('scriptHasRun');
});

describe('whatever the bytes: a document or a DocumentError', () => {
  const anyName = fc.constantFrom('brev.pdf', 'brev.docx', 'brev.txt', 'brev');

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), anyName, async (bytes, name) => {
        await refusal(bytes, name);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['PDF', goodPdf, 100],
    ['Word', goodDocx, 300],
  ])('a %s file with some bytes changed', async (_form, good, numRuns) => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async changes => {
        const bytes = Uint8Array.from(good);
        for (const [place, byte] of changes) bytes[place] = byte;
        await refusal(bytes, 'brev');
      }),
      { numRuns },
    );
  });

  test('random text in the place of a Word document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async inside => {
        await refusal(main(inside), 'brev.docx');
        await refusal(docx(inside), 'brev.docx');
      }),
      { numRuns: 200 },
    );
  });
});
