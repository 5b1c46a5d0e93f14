import type { SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { constant, layOut } from './layout';

/** Widths of the columns, in characters. */
const WIDTH = { number: 6, title: 62, sheet: 33 };

/** What an annex holds: its tables in order, each with its title and its sheet. */
export function contentsSheet(sheets: readonly SheetDraft[], context: ReportContext): SheetDraft {
  const { words, names, letter } = context;
  const { headers } = words;
  return layOut({
    name: names.take(words.sheetName('contents', null)),
    title: words.title('contents', null, letter?.letter.year ?? null),
    unitLine: words.contentsLine(sheets.length),
    columns: [
      { header: headers.number, align: 'label', width: WIDTH.number },
      { header: headers.table, align: 'text', width: WIDTH.title },
      { header: headers.sheet, align: 'text', width: WIDTH.sheet },
    ],
    rows: sheets.map(({ title, name }, index) => [
      constant(String(index + 1), 'label'),
      constant(title, 'text'),
      constant(name, 'text'),
    ]),
    notes: provenanceOf(context, []),
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}
