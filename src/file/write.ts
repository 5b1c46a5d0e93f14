import type { CellEdit, SheetDraft, SheetUpdate, WriteCommand } from '../report/command';
import { WorkbookError } from './error';
import { openPackage, relationshipsOf, workbookPart } from './package';
import { PackagePatch } from './package-patch';
import { checkSheetName } from './sheet-name';
import { SheetUpdates } from './update';
import { addChart, placedChart } from './write-chart';
import { extentOf, sheetXml, styleUse } from './write-sheet';
import type { PatchedStyles, StyleUse } from './write-styles';
import { NO_STYLES, patchStyles } from './write-styles';
import { WorkbookPart } from './write-workbook';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Carries out the commands on an .xlsx (or .xlsm) file, as a patch: every part that need not change keeps its bytes. An
 * updated sheet's own part is changed where it must be; others only where they point at rows that have moved.
 * The file's formulas are calculated anew when Excel opens it.
 * @throws WorkbookError as `readWorkbook`, and `sheetName` | `strictXlsx` | `structureLocked`
 */
export function writeSheets(bytes: Uint8Array, commands: readonly WriteCommand[]): Uint8Array {
  if (commands.length === 0) return bytes.slice();
  const file = openPackage(bytes);
  const part = workbookPart(file);
  const source = file.text(part);
  if (source === null) throw new WorkbookError('broken', `no part ${part}`);
  const workbook = new WorkbookPart(source);
  const drafts = commands.flatMap(command => (command.kind === 'insertSheet' ? command.sheet : []));
  const updates = commands.flatMap(command => (command.kind === 'updateSheet' ? command.update : []));
  checkNames(drafts, workbook.sheetNames);
  const patch = new PackagePatch(file);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const stylePart = relationshipsOf(file, part).find(one => one.type === 'styles')?.target;
  const uses = [
    ...usesOf(drafts),
    ...updates.flatMap(update => update.forward.cells.flatMap(cell => editUse(cell, update))),
  ];
  const styles = patchStyles((stylePart && file.text(stylePart)) ?? NO_STYLES, uses);
  new SheetUpdates(file, updates, (edit, update) => styleOf(edit, update, styles)).writeTo(
    patch,
    workbook.sheetIds,
  );
  if (stylePart) patch.write(stylePart, styles.xml);
  else addStyles(patch, part, folder, styles);
  const added = drafts.map(draft => {
    const sheet = patch.unusedName(number => `${folder}worksheets/sheet${number}.xml`);
    const chart = draft.chart && placedChart(draft, draft.chart);
    const drawing = chart ? addChart(patch, sheet, folder, chart) : null;
    patch.add(sheet, `${SPREADSHEET}.worksheet+xml`, sheetXml(draft, styles.indexOf, drawing));
    const relationship = patch.relate(part, 'worksheet', sheet);
    return { name: draft.name, relationship, headerRow: draft.headerRow, ...extentOf(draft) };
  });
  patch.write(part, workbook.with(added, updates));
  return patch.bytes();
}

function checkNames(drafts: readonly SheetDraft[], existing: readonly string[]): void {
  const taken = [...existing];
  for (const { name } of drafts) {
    checkSheetName(name, taken);
    taken.push(name);
  }
}

function usesOf(drafts: readonly SheetDraft[]): StyleUse[] {
  return drafts.flatMap(draft => draft.rows.flat().flatMap(cell => (cell ? [styleUse(cell, draft)] : [])));
}

function editUse({ style, ...cell }: CellEdit, update: SheetUpdate): StyleUse[] {
  return style === null ? [] : [styleUse({ ...cell, style }, update)];
}

function styleOf(edit: CellEdit, update: SheetUpdate, styles: PatchedStyles): number | null {
  const [use] = editUse(edit, update);
  return use === undefined ? null : styles.indexOf(use);
}

function addStyles(patch: PackagePatch, workbook: string, folder: string, styles: PatchedStyles): void {
  const name = patch.unusedName(number => `${folder}styles${number === 1 ? '' : number}.xml`);
  patch.add(name, `${SPREADSHEET}.styles+xml`, styles.xml);
  patch.relate(workbook, 'styles', name);
}
