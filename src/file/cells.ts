import type { CellValue } from '../table/sheet';
import { parseCellAddress } from '../table/address';
import { ArrayFormulas } from './array-formulas';
import { WorkbookError } from './error';
import type { MovableFormula } from './formula';
import { movableFormula, shownFormula } from './formula';
import { GENERAL } from './formats';
import { StringText, decodeCharacters } from './strings';
import type { XmlTag } from './xml';
import { scanXml } from './xml';

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  formula: string | null;
  readonly format: string;
}

export interface SheetCells {
  readonly cells: readonly Cell[];
  readonly protected: boolean;
}

/** What the cells of a sheet refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly string[];
  /** Formats of dates in a workbook that counts its days from 1904; else none. */
  readonly datesFrom1904: ReadonlySet<string>;
}

interface SharedFormula {
  readonly moved: MovableFormula;
  readonly row: number;
  readonly column: number;
}

const MOST_CELLS = 5_000_000;
const MOST_FORMULA_LENGTH = 8192;
const MOST_EXPANDED_CHARACTERS = 60_000_000;
const [ROWS, COLUMNS] = [1_048_576, 16_384];
/** Days between Excel's two calendars. */
const DAYS_TO_1904 = 1462;
/** Day 0 of Excel's calendar, as JavaScript counts; right from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * The cells of a worksheet part, blank ones too, in the order of the file.
 * @throws WorkbookError `broken` | `tooLarge`
 */
export function readCells(xml: string, shared: SharedParts): SheetCells {
  const reader = new CellReader(shared);
  scanXml(xml, reader);
  return reader.done();
}

/** Listens to a worksheet; only `c` and what it holds is of interest. */
class CellReader {
  private readonly cells: Cell[] = [];
  private readonly masters = new Map<string, SharedFormula>();
  private readonly followers: { cell: Cell; group: string }[] = [];
  private readonly arrays = new ArrayFormulas();
  private readonly inline = new StringText();
  private isProtected = false;
  private row = -1;
  private column = -1;
  private cell: XmlTag | null = null;
  private formula: XmlTag | null = null;
  private formulaText = '';
  private value: string | null = null;
  private inside: 'f' | 'v' | null = null;

  constructor(private readonly shared: SharedParts) {}

  open(tag: XmlTag): void {
    if (tag.name === 'row') this.startRow(tag);
    else if (tag.name === 'c') this.startCell(tag);
    else if (tag.name === 'sheetProtection') this.isProtected = isTrue(tag.attribute('sheet'));
    else if (this.cell) this.startPart(tag);
  }

  text(text: string, preserve: boolean): void {
    if (this.inside === 'v') this.value = (this.value ?? '') + text;
    else if (this.inside === 'f') this.formulaText += text;
    else if (this.cell) this.inline.add(text, preserve);
  }

  close(name: string): void {
    if (name === 'f' || name === 'v') this.inside = null;
    else if (name === 'c' && this.cell) this.endCell(this.cell);
    else if (this.cell) this.inline.close(name);
  }

  done(): SheetCells {
    this.resolveShared();
    this.arrays.fill(this.cells);
    return { cells: this.cells, protected: this.isProtected };
  }

  private startRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) throw broken(`row ${number}`);
  }

  private startCell(tag: XmlTag): void {
    const address = tag.attribute('r');
    const place = address === null ? { row: this.row, column: this.column + 1 } : parseCellAddress(address);
    if (!place || place.row < 0 || place.row >= ROWS || place.column >= COLUMNS)
      throw broken(`cell ${address}`);
    this.row = place.row;
    this.column = place.column;
    this.cell = tag;
    this.formula = null;
    this.formulaText = '';
    this.value = null;
    if (this.cells.length === MOST_CELLS) throw new WorkbookError('tooLarge', `${MOST_CELLS} cells`);
  }

  private startPart(tag: XmlTag): void {
    if (tag.name === 'f') this.formula = tag;
    if (tag.name === 'v') this.value = '';
    if (tag.name === 'f' || tag.name === 'v') this.inside = tag.name;
    else this.inline.open(tag.name);
  }

  private endCell(tag: XmlTag): void {
    const format = this.shared.formats[Number(tag.attribute('s') ?? 0)] ?? GENERAL;
    const value = this.readValue(tag.attribute('t') ?? 'n', format);
    const text = this.formulaText.trim();
    if (text.length > MOST_FORMULA_LENGTH) throw broken('formula too long');
    const formula = text === '' ? null : shownFormula(text);
    const cell: Cell = { row: this.row, column: this.column, value, formula, format };
    this.cells.push(cell);
    if (this.formula) this.noteFormula(this.formula, cell);
    this.cell = null;
  }

  private readValue(type: string, format: string): CellValue {
    const inline = this.inline.take();
    if (type === 'inlineStr') return inline === '' ? null : inline;
    const text = this.value;
    if (text !== null && text !== '' && type === 'str') return decodeCharacters(text);
    if (text === null || text.trim() === '') return null;
    if (type === 's') return this.sharedString(Number(text));
    if (type === 'b') return isTrue(text.trim());
    if (type === 'e') return text.trim();
    if (type === 'd') return serialOf(text.trim());
    const number = numberOf(text.trim());
    const is1904 = typeof number === 'number' && this.shared.datesFrom1904.has(format);
    return is1904 ? number + DAYS_TO_1904 : number;
  }

  private sharedString(index: number): CellValue {
    const text = this.shared.strings[index];
    if (text === undefined) throw broken(`shared string ${index}`);
    return text === '' ? null : text;
  }

  private noteFormula(tag: XmlTag, cell: Cell): void {
    const type = tag.attribute('t');
    const group = tag.attribute('si');
    if (type === 'array' && cell.formula) this.arrays.note(tag.attribute('ref') ?? '', cell.formula);
    if (type !== 'shared' || group === null) return;
    const { formula, row, column } = cell;
    if (formula) this.masters.set(group, { moved: movableFormula(formula), row, column });
    else this.followers.push({ cell, group });
  }

  /** In the file only the first cell of a shared formula carries its text. */
  private resolveShared(): void {
    let characters = 0;
    for (const { cell, group } of this.followers) {
      const master = this.masters.get(group);
      if (!master) throw broken(`shared formula ${group}`);
      cell.formula = master.moved(cell.row - master.row, cell.column - master.column);
      characters += cell.formula.length;
      if (characters > MOST_EXPANDED_CHARACTERS) throw new WorkbookError('tooLarge', 'shared formulas');
    }
  }
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}

/** What is no number ("NaN" of careless programs) stays text, so that it is seen. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** "2023-04-01T12:00:00" → 45017.5; the strict form writes dates so. */
function serialOf(text: string): CellValue {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?.*)?$/.exec(text);
  if (!found) return text;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day, hour, minute, second) - DAY_0) / DAY;
}

function broken(what: string): WorkbookError {
  return new WorkbookError('broken', what);
}
