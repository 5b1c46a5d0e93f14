import type { Worksheet } from '@cj-tech-master/excelts';
import { Workbook } from '@cj-tech-master/excelts';
import type { Shift } from '../../table/references';
import { shiftedFormula } from '../../table/references';
import { WorkbookError } from '../error';
import { openPackage } from '../package';
import { PackagePatch } from '../package-patch';
import { checkSheetName } from '../sheet-name';
import type { Change } from './change';
import { CustomXmlParts } from './custom-xml';
import type { ForeignFunctions } from './foreign-functions';
import { installForeignFunctions } from './foreign-functions';
import { calculate, loadBook, needsCalculation, rewriteFormulas, saveBook, spliceLines } from './engine';
import { saveCharts } from './save-charts';
import { lostSheet, renamedSheet } from './reference';
import { LocalSheet } from './sheet';

/**
 * A workbook that is loaded, recalculated, shown and saved without Excel, by libraries behind `engine.ts` and
 * `number-text.ts`. For the local Excel only: what a library does not know of is lost on `save`; a user's file is
 * patched by `write.ts` instead.
 */
export class LocalWorkbook {
  readonly customXml = new CustomXmlParts();
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly known = new Map<Worksheet, LocalSheet>();
  private isOutdated = true;
  private foreign: ForeignFunctions | null = null;

  private constructor(
    /** The file's name without its folder. */
    readonly name: string,
    private readonly book: Workbook,
  ) {}

  /** @throws WorkbookError as `readWorkbook` */
  static async load(bytes: Uint8Array, name: string): Promise<LocalWorkbook> {
    const file = openPackage(bytes);
    const workbook = new LocalWorkbook(name, await loadBook(bytes, file));
    if (workbook.book.worksheets.length === 0) throw new WorkbookError('empty', 'no worksheet');
    workbook.customXml.load(file);
    workbook.isOutdated = needsCalculation(workbook.book);
    return workbook;
  }

  /** A workbook with one empty sheet. */
  static create(name: string, sheetName: string): LocalWorkbook {
    const workbook = new LocalWorkbook(name, new Workbook());
    workbook.addSheet(sheetName);
    return workbook;
  }

  /** In the order of the tabs, hidden ones too. */
  get sheets(): readonly LocalSheet[] {
    return this.book.worksheets.map(sheet => this.localSheet(sheet));
  }

  /** By name (case does not count) or id; null when there is none. */
  sheet(nameOrId: string): LocalSheet | null {
    const wanted = nameOrId.toLowerCase();
    const matches = (sheet: LocalSheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted;
    return this.sheets.find(matches) ?? null;
  }

  /** Adds an empty sheet behind the last. @throws WorkbookError `sheetName` */
  addSheet(name: string): LocalSheet {
    checkSheetName(name, this.sheetNames());
    const sheet = this.localSheet(this.book.addWorksheet(name));
    this.outdated();
    this.tell({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  /** Deletes a sheet; formulas that point at it give #REF!. @throws WorkbookError `sheetName` for the last visible one */
  deleteSheet(sheet: LocalSheet): void {
    const others = this.sheets.filter(other => other !== sheet && other.visibility === 'visible');
    if (others.length === 0) throw new WorkbookError('sheetName', 'the last visible sheet');
    const { name } = sheet;
    this.book.removeWorksheet(name);
    this.rewrite(formula => lostSheet(formula, name));
    this.tell({ kind: 'sheetDeleted', sheet });
  }

  /** Defined names of the whole workbook with what they refer to, "=Sheet1!$A$1". */
  get names(): ReadonlyMap<string, string> {
    const shared = this.book.definedNames.model.filter(
      ({ name, localSheetId }) => localSheetId === undefined && !name.startsWith('_xlnm.'),
    );
    return new Map(
      shared.map(({ name, ranges, formulaExpression, rawText }) => [
        name,
        `=${formulaExpression ?? rawText ?? ranges.join(',')}`,
      ]),
    );
  }

  /** Lets formulas use functions that are worked out elsewhere. */
  useFunctions(functions: ForeignFunctions): void {
    this.foreign = functions;
    installForeignFunctions(this.book, functions);
    this.recalculate();
  }

  /** Calculates all formulas anew before a value is next asked for. */
  recalculate(): void {
    this.outdated();
    this.tell({ kind: 'recalculated' });
  }

  /** Hears every change, after it was made; call the result to stop. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The workbook as .xlsx, with values calculated and all custom XML parts. */
  async save(): Promise<Uint8Array> {
    this.calculated();
    const file = openPackage(await saveBook(this.book));
    const patch = new PackagePatch(file);
    this.customXml.save(file, patch);
    saveCharts(file, patch, this.sheets);
    return patch.bytes();
  }

  private sheetNames(): string[] {
    return this.book.worksheets.map(sheet => sheet.name);
  }

  private localSheet(sheet: Worksheet): LocalSheet {
    const found = this.known.get(sheet);
    if (found) return found;
    const id = `{${String(this.known.size + 1).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const made: LocalSheet = new LocalSheet(id, sheet, {
      outdated: () => this.outdated(),
      calculated: () => this.calculated(),
      rename: name => this.rename(made, sheet, name),
      move: position => this.move(made, sheet, position),
      shift: shift => this.shift(made, sheet, shift),
      tell: change => this.tell({ ...change, sheet: made }),
    });
    this.known.set(sheet, made);
    return made;
  }

  private rename(renamed: LocalSheet, sheet: Worksheet, name: string): void {
    const before = sheet.name;
    checkSheetName(
      name,
      this.sheetNames().filter(other => other !== before),
    );
    sheet.name = name;
    this.rewrite(formula => renamedSheet(formula, before, name));
    this.tell({ kind: 'sheetRenamed', sheet: renamed });
  }

  /** Formulas of all sheets follow; the library sees to the defined names. */
  private shift(shifted: LocalSheet, sheet: Worksheet, shift: Shift): void {
    const isOn = (name: string | null, home: string) =>
      (name ?? home).toLowerCase() === sheet.name.toLowerCase();
    rewriteFormulas(this.book, (formula, home) => shiftedFormula(formula, shift, name => isOn(name, home)));
    spliceLines(sheet, shift);
    this.outdated();
    const [rows, columns] = [Math.max(1, sheet.rowCount), Math.max(1, sheet.columnCount)];
    this.tell({ kind: 'cells', sheet: shifted, area: { row: 0, column: 0, rows, columns } });
  }

  private move(moved: LocalSheet, sheet: Worksheet, position: number): void {
    const others = this.book.worksheets.filter(other => other !== sheet);
    const order = [...others.slice(0, position), sheet, ...others.slice(position)];
    order.forEach((each, index) => {
      each.orderNo = index + 1;
    });
    this.tell({ kind: 'sheetMoved', sheet: moved });
  }

  /** In the cells and in the defined names. */
  private rewrite(change: (formula: string) => string): void {
    rewriteFormulas(this.book, change);
    this.book.definedNames.model = this.book.definedNames.model.map(name => ({
      ...name,
      ranges: name.ranges.map(change),
      ...(name.formulaExpression !== undefined && { formulaExpression: change(name.formulaExpression) }),
    }));
    this.outdated();
  }

  private outdated(): void {
    this.isOutdated = true;
  }

  private calculated(): void {
    if (!this.isOutdated) return;
    calculate(this.book);
    this.isOutdated = false;
    this.foreign?.calculated();
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
