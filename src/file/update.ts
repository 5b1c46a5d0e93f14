import type { SheetUpdate } from '../report/command';
import { WorkbookError } from './error';
import type { Package } from './package';
import { relationshipsOf, workbookPart } from './package';
import type { PackagePatch } from './package-patch';
import { worksheetParts } from './read';
import { readSharedStrings } from './strings';
import { placedAnew } from './place-chart';
import { chartIdIn, redescribed, redrawn } from './update-chart';
import { followedComments, followedDrawing, followedVml, withoutSheet } from './update-beside';
import type { StyleOf } from './update-cells';
import type { SheetShifts } from './update-formulas';
import { followedElements, followedPart, formulasOf, valuesOf } from './update-formulas';
import { updatedSheet } from './update-sheet';
import { edited, parseXml } from './tree';

/** Brings sheets of ours up to date in a package; parts that need not follow keep their bytes. */
export class SheetUpdates {
  private readonly strings: readonly string[];
  private readonly sheets: ReturnType<typeof worksheetParts>;
  private readonly texts = new Map<string, string>();

  /** @throws WorkbookError `sheetName` for a sheet that is not there */
  constructor(
    private readonly file: Package,
    private readonly updates: readonly SheetUpdate[],
    private readonly styleOf: StyleOf,
  ) {
    this.sheets = worksheetParts(file);
    const shared = relationshipsOf(file, workbookPart(file)).find(({ type }) => type === 'sharedStrings');
    this.strings = readSharedStrings((shared && file.text(shared.target)) ?? '<sst/>');
    for (const update of updates) this.partOf(update);
  }

  /** @param sheetIds the numbers of sheets by their names, as the order of calculation has them */
  writeTo(patch: PackagePatch, sheetIds: ReadonlyMap<string, string>): void {
    for (const update of this.updates) this.carryOut(update, sheetIds);
    for (const [part, text] of this.texts) patch.write(part, text);
  }

  private partOf({ name }: SheetUpdate): string {
    const found = this.sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new WorkbookError('sheetName', `no sheet ${name}`);
    return found.part;
  }

  private carryOut(update: SheetUpdate, sheetIds: ReadonlyMap<string, string>): void {
    const part = this.partOf(update);
    const { name } = update;
    const source = this.text(part) ?? '';
    this.texts.set(part, updatedSheet(source, update, name, this.styleOf, this.strings));
    this.freeOrder(part, sheetIds.get(name.toLowerCase()) ?? '');
    this.follow(part, name, update.forward.shifts);
    this.redraw(part, update);
  }

  /** What points at the sheet, or lies on it, follows its rows and columns. */
  private follow(part: string, name: string, shifts: SheetShifts['shifts']): void {
    if (shifts.length === 0) return;
    this.moveBeside(part, shifts);
    for (const sheet of this.sheets.filter(each => each.part !== part))
      this.change(sheet.part, text => followedPart(text, { name, shifts }, sheet.name, this.strings));
    for (const { name: other } of this.file.entries.filter(entry =>
      /\/charts\/chart[^/]*\.xml$/i.test(entry.name),
    ))
      this.change(other, text => followedChart(text, { name, shifts }));
  }

  /** Our chart shows its rows; nothing is done where somebody has deleted it. */
  private redraw(part: string, { name, chart }: SheetUpdate): void {
    const drawing = relationshipsOf(this.file, part).find(({ type }) => type === 'drawing')?.target;
    const xml = drawing === undefined ? null : this.text(drawing);
    if (!chart || drawing === undefined || xml === null) return;
    const id = chartIdIn(xml);
    const found = relationshipsOf(this.file, drawing).find(each => each.id === id);
    if (!found) return;
    const sheet = { name, value: valuesOf(this.text(part) ?? '', this.strings) };
    this.change(found.target, text => redrawn(text, chart, sheet));
    this.change(drawing, text => redescribed(text, chart));
    const before = this.file.text(drawing) ?? '';
    this.change(drawing, text => placedAnew(text, before, chart));
  }

  private moveBeside(part: string, shifts: SheetShifts['shifts']): void {
    const follow: Readonly<Record<string, (text: string) => string>> = {
      comments: text => followedComments(text, shifts),
      threadedComment: text => followedComments(text, shifts),
      vmlDrawing: text => followedVml(text, shifts),
      drawing: text => followedDrawing(text, shifts),
    };
    for (const { type, target } of relationshipsOf(this.file, part)) {
      const followed = follow[type];
      if (followed) this.change(target, followed);
    }
  }

  private freeOrder(part: string, sheetId: string): void {
    const order = relationshipsOf(this.file, workbookPart(this.file)).find(
      ({ type }) => type === 'calcChain',
    );
    if (!order) return;
    const [formula = null] = [...formulasOf(this.texts.get(part) ?? '', this.strings).keys()];
    this.change(order.target, text => withoutSheet(text, sheetId, formula));
  }

  /** @param change null leaves the part as it is */
  private change(part: string, change: (text: string) => string | null): void {
    const before = this.text(part);
    const after = before === null ? null : change(before);
    if (after !== null && after !== before) this.texts.set(part, after);
  }

  private text(part: string): string | null {
    return this.texts.get(part) ?? this.file.text(part);
  }
}

function followedChart(source: string, shifts: SheetShifts): string {
  return edited(source, followedElements(source, parseXml(source), shifts, ''));
}
