import type { DraftCell, SheetDraft, StyleName, WriteCommand } from '../report/command';

export const constant = (value: string | number | null, style: StyleName = 'text'): DraftCell => ({
  formula: null,
  value,
  style,
});

export const formula = (text: string, value: string | number, style: StyleName = 'amount'): DraftCell => ({
  formula: text,
  value,
  style,
});

/** A small report sheet; what the test cares about is given. */
export function draft(change: Partial<SheetDraft> = {}): SheetDraft {
  return {
    name: 'Rapport',
    title: 'Rapport',
    rows: [[constant('Rapport', 'title')], [constant('Navn', 'headerText')]],
    columnWidths: [40, 12],
    rowHeights: {},
    headerRow: 1,
    notes: [],
    landscape: false,
    footer: { left: 'bok.xlsx', center: '', right: 'Side &P av &N' },
    ...change,
  };
}

export const insert = (...sheets: readonly SheetDraft[]): WriteCommand[] =>
  sheets.map(sheet => ({ kind: 'insertSheet', sheet }));
