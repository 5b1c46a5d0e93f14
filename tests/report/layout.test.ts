import { describe, expect, test } from '@jest/globals';
import { constant, layOut } from '../../src/report/layout';
import { pageOf } from '../../src/report/page';
import { sheetNames } from '../../src/report/sheet-name';
import { HOUSES } from '../../src/report/house';
import { STYLES, styleIn } from '../../src/report/style';
import type { StyleName } from '../../src/report/command';
import { textWidth, wrappedLines } from '../../src/report/text-width';
import { fixture, sheetOf, workbookOf } from './fixture';

describe('every style', () => {
  const styles = Object.keys(STYLES) as StyleName[];
  test.each(HOUSES.flatMap(house => styles.map(style => [house, style] as const)))(
    'of %s, %s has text that stands out from its ground at least 4.5 to 1',
    (house, style) => {
      const { color = '#000000', fill = '#FFFFFF' } = styleIn(style, house);
      expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('is there to be tested', () => {
    expect(Object.keys(STYLES).length).toBeGreaterThan(20);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  test('has a number format in the invariant form', () => {
    for (const { numberFormat } of Object.values(STYLES))
      expect(numberFormat).not.toMatch(/[\u00A0\u2212]|\d,\d/);
  });
});

describe('sheet names', () => {
  test.each([
    ['Kontrollrapport', 'Kontrollrapport (3)'],
    ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
    ["'sitat'", 'sitat'],
    ['History', 'History -'],
    ['', '-'],
    ['En altfor lang tittel på et ark i en bok', 'En altfor lang tittel på et ark'],
    ['x'.repeat(30) + '😀', 'x'.repeat(30)],
  ])('%j becomes %j', (wish, name) => {
    expect(sheetNames(['KONTROLLRAPPORT', 'kontrollrapport (2)']).take(wish)).toBe(name);
  });

  test('never meet, and never exceed 31', () => {
    const names = sheetNames([]);
    const taken = Array.from({ length: 12 }, () => names.take('En altfor lang tittel på et ark i en bok'));
    expect(new Set(taken).size).toBe(12);
    expect(Math.max(...taken.map(name => name.length))).toBeLessThanOrEqual(31);
    expect(taken.at(-1)).toBe('En altfor lang tittel på e (12)');
  });
});

describe('text', () => {
  test('breaks between words, and within a word that is wider than the line', () => {
    expect(wrappedLines('aaaa bbbb cccc dddd', 12)).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(wrappedLines('x'.repeat(40), 20).length).toBeGreaterThanOrEqual(2);
    expect(wrappedLines('x'.repeat(40), 20).join('')).toBe('x'.repeat(40));
    expect(wrappedLines('en\nto', 80)).toEqual(['en', 'to']);
  });

  test('is wider in bold and in large', () => {
    expect(textWidth('Sum', { bold: true })).toBeGreaterThan(textWidth('Sum'));
    expect(textWidth('Sum', { size: 14 })).toBeGreaterThan(textWidth('Sum'));
  });
});

describe('a page', () => {
  const widths = (columns: number, width: number) => Array<number>(columns).fill(width / columns);

  test.each([
    ['five columns stand', 5, 80, 300, false],
    ['six columns lie', 6, 120, 300, true],
    ['a table too long for a page that lies stands where that is readable', 8, 100, 800, false],
    ['a long and wide one lies', 8, 128, 2000, true],
    ['so does one too wide to stand', 12, 150, 900, true],
  ])('%s', (_, columns, width, height, lying) => {
    expect(pageOf(widths(columns, width), height).landscape).toBe(lying);
  });

  /** A4 lying: 741 points across, 487 down inside its margins; a digit takes 5.58 points, a column 0.71 digits more. */
  const scaleOf = (columnWidths: readonly number[]) =>
    741 / (columnWidths.reduce((sum, width) => sum + width + 0.71, 0) * 5.58);

  test('a table a few rows too long is printed a little smaller, on one page, in columns a little wider', () => {
    const { landscape, columnWidths } = pageOf(widths(8, 128), 540);
    expect(landscape).toBe(true);
    expect(540 * scaleOf(columnWidths)).toBeLessThanOrEqual(487);
    expect(scaleOf(columnWidths)).toBeGreaterThan(0.8);
  });

  test('but never smaller than eight points for the notes, and never stretched out', () => {
    expect(pageOf(widths(8, 128), 640).columnWidths).toEqual(widths(8, 128));
    expect(pageOf(widths(3, 60), 760).columnWidths).toEqual(widths(3, 60));
  });
});

describe('a sheet', () => {
  const layout = (title: string, label: string) =>
    layOut({
      name: 'Ark',
      title,
      unitLine: 'enhet',
      columns: [
        { header: 'Navn', align: 'label' },
        { header: 'Regnskap', align: 'figure' },
      ],
      rows: [[constant(label, 'label'), constant(-123456789012, 'amount')]],
      notes: ['en merknad '.repeat(20).trim()],
      footer: { left: '', center: '', right: '' },
      fullTitle: whole => `Hele: ${whole}`,
    });

  test('has columns that the figures fit, and rows as high as their text', () => {
    const sheet = layout(
      'Tittel',
      'et ganske langt navn på en rad som ikke får plass på en enkelt linje i noen skrift',
    );
    expect(sheet.columnWidths[1]).toBeGreaterThanOrEqual('-123 456 789 012'.length);
    expect(sheet.rowHeights[3]).toBe(29);
    expect(sheet.landscape).toBe(false);
  });

  test('stays within what Excel takes, whatever the text', () => {
    const sheet = layOut({
      name: 'Ark',
      title: 'T',
      unitLine: '',
      columns: [
        { header: 'x'.repeat(3000), align: 'label' },
        { header: 'y'.repeat(3000), align: 'figure' },
        { header: 'z'.repeat(3000), align: 'text', width: 20 },
      ],
      rows: [[constant('a '.repeat(9000), 'label'), constant('b'.repeat(32767), 'figureText')]],
      notes: [],
      footer: { left: '', center: '', right: '' },
      fullTitle: whole => whole,
    });
    expect(Math.max(...sheet.columnWidths)).toBeLessThanOrEqual(255);
    expect(Math.max(...Object.values(sheet.rowHeights))).toBeLessThanOrEqual(409);
  });

  test('shortens a title that is wider than the table, and gives it in full below', () => {
    const long = 'ord '.repeat(60).trim();
    const sheet = layout(long, 'a');
    expect(sheet.title).toMatch(/^ord ord .*…$/);
    expect(
      sheet.rows
        .slice(5)
        .map(row => row[0]?.value)
        .join(' '),
    ).toContain(`Hele: ${long}`);
  });
});

test('a file name with ampersands does not become a command of the footer', () => {
  const { sheet } = fixture({
    kind: 'gross',
    columns: [['a', 'actual', 2031]],
    rows: [{ label: 'x', values: [1] }],
  });
  const drafted = sheetOf(
    { kind: 'gross', columns: [['a', 'actual', 2031]], rows: [{ label: 'x', values: [1] }] },
    { workbook: { ...workbookOf(sheet), name: 'Barn&Page.xlsx' } },
  );
  expect(drafted.footer.left).toBe('Barn&&Page.xlsx');
  const long = sheetOf(
    { kind: 'gross', columns: [['a', 'actual', 2031]], rows: [{ label: 'x', values: [1] }] },
    { workbook: { ...workbookOf(sheet), name: `${'regnskap '.repeat(20)}.xlsx` } },
  );
  expect(long.footer.left).toBe('regnskap regnskap regns…');
  expect(drafted.footer.right).toBe('Side &P av &N');
});

function contrast(text: string, ground: string): number {
  const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
