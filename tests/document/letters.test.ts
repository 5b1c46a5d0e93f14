import { describe, expect, test } from '@jest/globals';
import type { DocumentLine } from '../../src/letter/line';
import { readDocument } from '../../src/document/read';
import { readLetter } from '../../src/letter/read';
import { docx, paragraph, run, table, cell, row } from './docx';
import { LIBREOFFICE, printedByLibreOffice } from './printing/programs';
import { describeShared, sharedBytes } from './reading';

/** What people read in the letter: name, and for each cell its value and how it is compared. */
interface Truth {
  readonly indicators: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly year: number;
      readonly kind: 'resultat' | 'måltall';
      readonly value: number | null;
      readonly operator: string | null;
    }[];
  }[];
}

const truthOf = (name: string) =>
  JSON.parse(new TextDecoder().decode(sharedBytes('truth', `letter-${name}.json`))) as Truth;

describeShared('the indicators of real letters, cell by cell', () => {
  test.each([
    ['2023-bydelene', 'bydel-2023.docx', 28],
    ['2023-bydelene', 'bydel-2023.tagged.pdf', 28],
    ['2023-bydelene', 'bydel-2023.untagged.pdf', 28],
    ['2024-velferdsetaten', 'vel-2024.docx', 2],
    ['2024-velferdsetaten', 'vel-2024.tagged.pdf', 2],
    ['2024-velferdsetaten', 'vel-2024.untagged.pdf', 2],
  ])('%s from %s', async (name, file, count) => {
    const { indicators } = readLetter(
      await readDocument({ name: file, bytes: sharedBytes('letters', file) }),
    );
    const expected = truthOf(name).indicators;
    expect(expected).toHaveLength(count);
    expect(
      indicators.map(indicator => ({
        name: indicator.name,
        cells: indicator.cells.map(({ year, kind, value, comparator, status }) => [
          year,
          kind,
          value,
          comparator,
          status === 'doubtful',
        ]),
      })),
    ).toEqual(
      expected.map(indicator => ({
        name: indicator.name,
        cells: indicator.cells.map(({ year, kind, value, operator }) => [
          year,
          kind === 'måltall' ? 'target' : 'result',
          value,
          operator,
          false,
        ]),
      })),
    );
  });
});

const describePrinted = LIBREOFFICE ? describe : describe.skip;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A letter's tables over several pages; `lines` are the borders that are drawn. */
function letter(lines: readonly string[]): Uint8Array {
  const indicators = Array.from({ length: 60 }, (_, i) => [
    i % 3 === 0 ? `Andel ansatte i heltidsstillinger ved tjenestested nummer ${i}` : `Sykefravær ${i}`,
    `${60 + (i % 30)},${i % 10} %`,
    i % 4 === 0 ? `1 ${100 + i}` : `${i},5`,
    `>${70 + (i % 20)} %`,
  ]);
  const tableOf = (rows: readonly (readonly string[])[]) =>
    table(
      rows.map((texts, i) =>
        row(
          texts.map((words, column) =>
            cell(
              paragraph(
                run(words, i === 0 ? '<w:b/>' : ''),
                i > 0 && column > 0 ? '<w:jc w:val="right"/>' : '',
              ),
              `<w:tcW w:w="${column === 0 ? 4000 : 1600}" w:type="dxa"/>`,
            ),
          ),
          `<w:cantSplit/>${i === 0 ? '<w:tblHeader/>' : ''}`,
        ),
      ),
      [4000, 1600, 1600, 1600],
    ).replace(
      '<w:tbl>',
      `<w:tbl><w:tblPr><w:tblW w:w="8800" w:type="dxa"/><w:tblBorders>${BORDERS.filter(side =>
        lines.includes(side),
      )
        .map(side => `<w:${side} w:val="single" w:sz="4"/>`)
        .join(
          '',
        )}</w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    );
  return docx(
    paragraph(run('FO1 Administrasjon', '<w:b/>')) +
      tableOf([['Indikator', 'Resultat 2025', 'Resultat 2026', 'Måltall 2027'], ...indicators]) +
      paragraph(run('Beløp i 1 000 kr')) +
      tableOf([
        ['Bydel', 'Drift', 'Sosialhjelp', 'Sum'],
        ['Alna', '2 280 029', '144 924', '2 424 953'],
        ['Bjerke', '1 399 124', '93 050', '1 492 174'],
      ]),
  );
}

describePrinted('a letter that LibreOffice prints has the tables of its Word file', () => {
  const tablesOf = (lines: readonly DocumentLine[]) =>
    lines.flatMap(({ table: number, cells }) => (cells ? [[number, ...cells]] : []));

  describe.each([
    ['all lines', BORDERS],
    ['level lines', ['top', 'bottom', 'insideH']],
    ['no lines', []],
  ])('%s', (_what, lines) => {
    const word = letter(lines);
    const inWord = readDocument({ name: 'brev.docx', bytes: word });

    test.each([true, false])('tagged: %s', async tagged => {
      const [bytes = new Uint8Array()] = await printedByLibreOffice([word], tagged);
      const read = await readDocument({ name: 'brev.pdf', bytes });
      const expected = tablesOf((await inWord).lines);
      expect(tablesOf(read.lines)).toEqual(expected);
      // Without lines the last row before another table may be longer than it looks.
      const doubtful = read.lines.filter(({ doubtfulCells }) => doubtfulCells.length > 0);
      expect(doubtful.length).toBeLessThanOrEqual(!tagged && lines.length === 0 ? 1 : 0);
      expect(read.lines.at(-1)?.page).toBeGreaterThan(1);
    });
  });
});
