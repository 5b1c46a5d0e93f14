import { isOwnSheet } from '../../table/recognise';
import type { WorkbookData } from '../../table/sheet';
import type { SheetUpdate } from '../command';
import type { ReportSheetDraft } from '../origin';
import { draftsFor } from './find-draft';
import type { RefreshWords } from './input';
import type { InsertedSheet } from './inserted-schema';
import { ownSheets } from './own-sheets';
import type { SheetPlan } from './plan';
import { planRefresh } from './plan';

export interface SetInput {
  readonly workbook: WorkbookData;
  /** Excel's own ids of the sheets by name, where they are known. */
  readonly ids: ReadonlyMap<string, string>;
  /** What the workbook remembers of the sheets that Måltall wrote. */
  readonly inserted: readonly InsertedSheet[];
  /** The tables of today with the options and in the language that a sheet was asked for in. */
  readonly draftsFor: (written: InsertedSheet) => readonly ReportSheetDraft[];
  /** The list of contents of these sheets, asked for as `written` was. */
  readonly contentsOf: (written: InsertedSheet, sheets: readonly ReportSheetDraft[]) => ReportSheetDraft;
  /** Keys of conflicts in which the user wants the table's own, by the sheet's name. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** Remarks that the user wants in sheets, by the sheet's name and by the keys of their deviations; none without. */
  readonly remarks?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly words: (written: InsertedSheet) => RefreshWords;
}

/** A sheet that is left as it is, and why. */
export interface LeftSheet {
  readonly name: string;
  readonly reason: 'sourceGone' | 'protected' | 'sheetGone';
}

export interface RefreshPlan {
  readonly sheets: readonly SheetPlan[];
  readonly left: readonly LeftSheet[];
  readonly updates: readonly SheetUpdate[];
  /** What to remember once the updates are carried out: sheets that are gone are forgotten. */
  readonly inserted: readonly InsertedSheet[];
}

/** Works out how all sheets that Måltall wrote are brought up to date. Pure: nothing is written. */
export function refreshPlan(input: SetInput): RefreshPlan {
  const { workbook, inserted, ids } = input;
  const known = workbook.sheets.map(sheet => ({ sheet, id: ids.get(sheet.name) ?? null }));
  const own = ownSheets(inserted, known);
  const present = own.flatMap(({ written, sheet }) => (sheet ? [{ written, sheet }] : []));
  const isContents = ({ written }: (typeof present)[number]) => written.origin.kind === 'contents';
  const tables = present.filter(each => !isContents(each) && !each.sheet.protected);
  const found = draftsFor(tables, ({ written }) => input.draftsFor(written));
  const elsewhere = formulasOfPeople(workbook);
  const planOf = (each: (typeof present)[number], fresh: ReportSheetDraft) =>
    planRefresh({
      ...each,
      written: { ...each.written, id: ids.get(each.sheet.name) ?? each.written.id },
      fresh,
      elsewhere,
      taken: input.taken.get(each.sheet.name) ?? new Set(),
      remarks: input.remarks?.get(each.sheet.name) ?? new Map(),
      words: input.words(each.written),
    });
  const plans = new Map(
    [...found].map(([each, fresh]) => [each as (typeof present)[number], planOf(each, fresh)]),
  );
  const listed = present.filter(each => !isContents(each)).map(each => named(each, found.get(each)));
  for (const each of present.filter(one => isContents(one) && !one.sheet.protected))
    plans.set(each, planOf(each, input.contentsOf(each.written, listed)));
  const sheets = present.flatMap(each => plans.get(each) ?? []);
  return {
    sheets,
    left: own.flatMap(({ written, sheet }): LeftSheet[] => {
      if (!sheet) return [{ name: written.name, reason: 'sheetGone' }];
      if (sheet.protected) return [{ name: sheet.name, reason: 'protected' }];
      return sheets.some(({ name }) => name === sheet.name)
        ? []
        : [{ name: sheet.name, reason: 'sourceGone' }];
    }),
    updates: sheets.flatMap(({ update }) => update ?? []),
    inserted: present.map(each => plans.get(each)?.after ?? { ...each.written, name: each.sheet.name }),
  };
}

/** A sheet as the list of contents names it: by the name it has, whatever it was drafted under. */
function named(
  { written, sheet }: { readonly written: InsertedSheet; readonly sheet: { readonly name: string } },
  fresh: ReportSheetDraft | undefined,
): ReportSheetDraft {
  const title = fresh?.title ?? written.origin.title ?? sheet.name;
  return { ...EMPTY, ...fresh, title, origin: fresh?.origin ?? written.origin, name: sheet.name };
}

const EMPTY: Omit<ReportSheetDraft, 'name' | 'title' | 'origin'> = {
  rows: [],
  columnWidths: [],
  rowHeights: {},
  headerRow: 0,
  notes: [],
  landscape: false,
  footer: { left: '', center: '', right: '' },
};

function formulasOfPeople({ sheets }: WorkbookData): string[] {
  const theirs = sheets.filter(sheet => !isOwnSheet(sheet));
  return theirs.flatMap(({ formulas }) => formulas.flat().flatMap(formula => formula ?? []));
}
