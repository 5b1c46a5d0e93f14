import { quotient } from '../../src/figure/decimal';
import type { CellValue, SheetData } from '../../src/table/sheet';
import { type Cell, type Column, type Model, shown } from './model';

/** Sheets being written: cells by place, zero-based. */
interface Written {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export class Draft {
  private readonly cells = new Map<number, Map<number, Written>>();
  constructor(
    readonly name: string,
    readonly hidden = false,
  ) {}

  put(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null = null,
    format = 'General',
  ): void {
    if (value === null && formula === null) return;
    const line = this.cells.get(row) ?? new Map<number, Written>();
    line.set(column, { value, formula, format });
    this.cells.set(row, line);
  }

  /** The used range as the program reads it. */
  sheet(): SheetData {
    const rows = [...this.cells.keys()];
    const columns = [...this.cells.values()].flatMap(line => [...line.keys()]);
    const [firstRow, firstColumn] = rows.length === 0 ? [0, 0] : [Math.min(...rows), Math.min(...columns)];
    const height = rows.length === 0 ? 0 : Math.max(...rows) - firstRow + 1;
    const width = rows.length === 0 ? 0 : Math.max(...columns) - firstColumn + 1;
    const grid = <T>(of: (written: Written | undefined) => T): T[][] =>
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          of(this.cells.get(firstRow + row)?.get(firstColumn + column)),
        ),
      );
    return {
      name: this.name,
      hidden: this.hidden,
      protected: false,
      firstRow,
      firstColumn,
      values: grid(written => written?.value ?? null),
      formulas: grid(written => written?.formula ?? null),
      formats: grid(written => written?.format ?? 'General'),
    };
  }
}

/** Where a table came to stand. */
export interface Placed {
  readonly model: Model;
  readonly sheet: string;
  /** Row of each row of the model. */
  readonly rows: readonly number[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly left: number;
  readonly headerRows: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnName(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnName(head - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The words of a header on so many lines; the year on the last, where the table has years. */
export function headerLines({ words, year }: Column, count: number, style: HeaderStyle): CellValue[] {
  const yearText = year === null ? null : style.yearsAsNumbers ? year : String(year);
  if (count === 1) return [words === '' ? yearText : year === null ? words : `${words} ${year}`];
  // A number stays with its word: "Dok. 3", "1 Periodiseringsavvik"; a hyphenated word breaks at its hyphen.
  const parts = words.split(/(?<!\d) (?!\d)|(?<=-)(?=\p{Ll})/u).filter(part => part !== '');
  const room = style.years ? count - 1 : count;
  const lines = Array.from({ length: room }, (_, line) => {
    const from = Math.floor((line * parts.length) / room);
    return (
      parts
        .slice(from, Math.floor(((line + 1) * parts.length) / room))
        .join(' ')
        .replace('- ', '-') || null
    );
  });
  return style.years ? [...lines, yearText] : lines;
}

interface HeaderStyle {
  readonly yearsAsNumbers: boolean;
  readonly years: boolean;
}

export function writeTable(draft: Draft, model: Model, top: number, left: number): Placed {
  const { style } = model;
  let row = top;
  if (model.title !== null) draft.put(row++, left, model.title);
  if (model.unitLine !== null) draft.put(row++, left, model.unitLine);
  row += style.gapBelowTitle;
  const first = left + 1 + (style.codeColumn ? 1 : 0) + (style.spacerAfterLabel ? 1 : 0);
  const labelColumn = left + (style.codeColumn ? 1 : 0);
  const columnOf = new Map(model.columns.map(({ role }, at) => [role, first + at]));
  const headerRows = Array.from({ length: style.headerRows }, (_, at) => row + at);
  writeHeader(draft, model, row, labelColumn, columnOf);
  row += style.headerRows;
  const rows = model.rows.map((_, at) => row + at);
  const commentColumn = first + model.columns.length;
  model.rows.forEach((line, at) => {
    writeLabel(draft, model, row + at, left, line.label);
    for (const { role } of model.columns) writeFigure(draft, model, at, role, rows, columnOf);
    if (style.comments && line.type === 'leaf' && at % 3 === 0)
      draft.put(row + at, commentColumn, 'Se omtale i kapittelet');
  });
  row += rows.length;
  for (const note of model.notes) draft.put(row++, left, note);
  const right = commentColumn + (style.comments ? 1 : 0);
  return { model, sheet: draft.name, rows, columnOf, left, headerRows, top, bottom: row, right };
}

function writeHeader(
  draft: Draft,
  model: Model,
  top: number,
  labelColumn: number,
  columnOf: ReadonlyMap<string, number>,
) {
  const { headerRows, yearsAsNumbers, comments } = model.style;
  const last = top + headerRows - 1;
  const years = model.columns.some(({ year }) => year !== null);
  if (model.corner !== '') draft.put(last, labelColumn, model.corner);
  for (const column of model.columns) {
    const at = columnOf.get(column.role) ?? 0;
    headerLines(column, headerRows, { yearsAsNumbers, years }).forEach((text, line) =>
      draft.put(top + line, at, text),
    );
  }
  const end = Math.max(...columnOf.values()) + 1;
  if (comments) draft.put(last, end, 'Kommentar');
}

function writeLabel(draft: Draft, model: Model, row: number, left: number, label: string) {
  const [, code, name] = /^(\d{2,3}) (.+)$/.exec(label) ?? [];
  if (!model.style.codeColumn) return draft.put(row, left, label === '' ? null : label);
  if (code && name) {
    draft.put(row, left, Number(code));
    return draft.put(row, left + 1, name);
  }
  return draft.put(row, left + 1, label === '' ? null : label);
}

function writeFigure(
  draft: Draft,
  model: Model,
  at: number,
  role: string,
  rows: readonly number[],
  columnOf: ReadonlyMap<string, number>,
) {
  const cell = model.rows[at]?.cells[role];
  const [row, column] = [rows[at] ?? 0, columnOf.get(role) ?? 0];
  if (!cell) return;
  const value = shown(model, at, role);
  if (cell.word !== null) return draft.put(row, column, cell.word);
  if (value === null) return;
  const { style } = model;
  if (isText(cell, model)) return draft.put(row, column, figureText(cell, value, model));
  const fraction = cell.percent && style.percents === 'fraction';
  const format = fraction
    ? '0.0%'
    : cell.decimals > 0
      ? `#,##0.${'0'.repeat(Math.min(cell.decimals, 2))}`
      : '#,##0';
  const formula = style.formulas ? formulaText(cell, row, rows, columnOf, column) : null;
  draft.put(row, column, fraction ? quotient(value, 100, 6) : value, formula, format);
}

/** A comparator or a footnote mark makes a text of any figure. */
function isText(cell: Cell, { style }: Model): boolean {
  if (cell.written !== null) return cell.written === 'text';
  const percentText = cell.percent && style.percents === 'text';
  return style.figures === 'text' || percentText || cell.comparator !== null || cell.mark !== null;
}

export function figureText(cell: Cell, value: number, { style }: Model): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(cell.decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const digits = fraction ? `${grouped}${style.decimalMark}${fraction}` : grouped;
  const percent = cell.percent && style.percents !== 'number' ? ' %' : '';
  const mark = cell.mark ? ` ${cell.mark}` : '';
  return `${cell.comparator ?? ''}${value < 0 ? style.minus : ''}${digits}${percent}${mark}`;
}

function formulaText(
  cell: Cell,
  row: number,
  rows: readonly number[],
  columnOf: ReadonlyMap<string, number>,
  column: number,
): string | null {
  const { working } = cell;
  if (working === null) return null;
  const here = (role: string) => addressOf(row, columnOf.get(role) ?? 0);
  if (working.way === 'minus') return `=${here(working.roles[0])}-${here(working.roles[1])}`;
  if (working.way === 'across')
    return `=SUM(${here(working.roles[0] ?? '')}:${here(working.roles.at(-1) ?? '')})`;
  const parts = working.rows.map(part => rows[part] ?? 0);
  const addresses = parts.map(part => addressOf(part, column));
  const together = parts.every((part, at) => at === 0 || part === (parts[at - 1] ?? 0) + 1);
  return together && parts.length > 1
    ? `=SUM(${addresses[0]}:${addresses.at(-1)})`
    : `=${addresses.join('+')}`;
}
