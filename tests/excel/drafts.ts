import type { SheetDraft } from '../../src/report/command';
import { constant, draft, formula } from '../file/draft';

/** A draft with the shape of a report table: title, unit line, header, items with formulas, a total. */
export function tableDraft(name: string, items = 30): SheetDraft {
  const header = ['Område', 'Budsjett', 'Regnskap', 'Avvik'].map((text, column) =>
    constant(text, column === 0 ? 'headerText' : 'headerFigure'),
  );
  const rows = Array.from({ length: items }, (_, item) => {
    const row = item + 4;
    return [
      constant(`Enhet ${item + 1}`, 'label'),
      constant(1000 * item, 'amount'),
      constant(900 * item, 'amount'),
      formula(`=B${row}-C${row}`, 100 * item),
    ];
  });
  const sum = ['B', 'C', 'D'].map(column =>
    formula(`=SUM(${column}4:${column}${items + 3})`, 0, 'amountTotal'),
  );
  return draft({
    name,
    title: name,
    rows: [
      [constant(name, 'title')],
      [constant('Tall i 1000 kr', 'unitLine')],
      header,
      ...rows,
      [constant('Sum', 'labelTotal'), ...sum],
    ],
    columnWidths: [40, 14, 14, 14],
    rowHeights: { 2: 30 },
    headerRow: 2,
    footer: { left: name, center: 'Side &P av &N', right: '' },
  });
}
