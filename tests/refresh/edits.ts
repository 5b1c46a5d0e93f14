import fc from 'fast-check';
import type { LocalSheet } from '../../src/file/local/sheet';
import type { LocalWorkbook } from '../../src/file/local/workbook';
import { isOwnSheet, recogniseTables } from '../../src/table/recognise';
import type { SheetData, WorkbookData } from '../../src/table/sheet';
import type { RecognisedTable } from '../../src/table/table';

/** One thing that a person does to the workbook; the numbers say where. */
export interface PersonsEdit {
  readonly what:
    | 'value'
    | 'insertRow'
    | 'deleteRow'
    | 'renameSource'
    | 'renameOwn'
    | 'move'
    | 'beside'
    | 'under'
    | 'rowAbove';
  readonly where: number;
  readonly which: number;
  readonly value: number;
}

export const persons = (count: number): fc.Arbitrary<PersonsEdit[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom(
        ...(['value', 'value', 'value', 'insertRow', 'insertRow', 'deleteRow', 'deleteRow'] as const),
        ...(['renameSource', 'renameOwn', 'move', 'beside', 'beside', 'under', 'rowAbove'] as const),
      ),
      where: fc.nat(),
      which: fc.nat(),
      value: fc.integer({ min: -99_999, max: 99_999 }),
    }),
    { minLength: count, maxLength: count },
  );

/** A comment that somebody has written, and the words of the row that it stands beside; null under the table. */
export interface Comment {
  readonly text: string;
  /** Excel's own id of the sheet. */
  readonly sheet: string;
  readonly label: string | null;
}

/** Does it to the workbook, and tells what was commented. Fewer than this many rows of a table are left alone. */
const FEWEST_ROWS = 4;

const CHARTED: readonly RecognisedTable['kind'][] = ['gross', 'net'];

export class Person {
  readonly comments: Comment[] = [];
  private number = 0;

  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly read: (workbook: LocalWorkbook) => WorkbookData,
  ) {}

  edit({ what, where, which, value }: PersonsEdit): void {
    this.number++;
    const data = this.read(this.workbook);
    const own = data.sheets.filter(isOwnSheet);
    const sources = recogniseTables(data);
    const table = sources[where % Math.max(1, sources.length)];
    const sheet = table && this.workbook.sheet(table.sheet);
    const report = own[where % Math.max(1, own.length)];
    if (!table || !sheet || !report) return;
    const items = table.rows.filter(({ kind }) => kind === 'item');
    const row = items[which % Math.max(1, items.length)];
    const columns = table.columns.map(({ column }) => column);
    const deeds: Readonly<Record<PersonsEdit['what'], () => void>> = {
      value: () => row && sheet.setCells(row.row, columns[which % columns.length] ?? 0, [[value]]),
      insertRow: () => row && this.newRow(sheet, row.row, table.labelColumn, columns, value),
      deleteRow: () => {
        if (which % 2 === 0 && this.deleteCommented(sources)) return;
        if (row && items.length > FEWEST_ROWS)
          sheet.shift({ axis: 'row', at: row.row, count: 1, kind: 'delete' });
      },
      rowAbove: () => sheet.shift({ axis: 'row', at: 0, count: 1 + (which % 3), kind: 'insert' }),
      renameSource: () => sheet.rename(`Kilde ${this.number}`),
      renameOwn: () => this.workbook.sheet(report.name)?.rename(`Min ${this.number}`),
      move: () => this.workbook.sheet(report.name)?.moveTo(which % data.sheets.length),
      beside: () => this.beside(report, which),
      under: () => this.under(report),
    };
    deeds[what]();
  }

  /** Gives every table that a chart of amounts may be drawn from a new last item, in the row below its last. */
  newLastRows(): void {
    const tables = recogniseTables(this.read(this.workbook)).filter(({ kind }) => CHARTED.includes(kind));
    for (const { sheet: name, rows, labelColumn, columns } of tables) {
      this.number++;
      const last = rows.findLast(({ kind }) => kind === 'item');
      const sheet = this.workbook.sheet(name);
      if (!sheet || !last) continue;
      const at = columns.map(({ column }) => column);
      this.newRow(sheet, last.row + 1, labelColumn, at, this.number);
    }
  }

  /** Of rows with a comment beside them in a report, the first that can go. */
  private deleteCommented(sources: readonly RecognisedTable[]): boolean {
    for (const { sheet, rows } of sources) {
      const found = rows.find(
        ({ kind, label }) => kind === 'item' && this.comments.some(comment => comment.label === label),
      );
      if (!found || rows.length <= FEWEST_ROWS) continue;
      this.workbook.sheet(sheet)?.shift({ axis: 'row', at: found.row, count: 1, kind: 'delete' });
      return true;
    }
    return false;
  }

  private newRow(
    sheet: LocalSheet,
    at: number,
    label: number,
    columns: readonly number[],
    value: number,
  ): void {
    sheet.shift({ axis: 'row', at, count: 1, kind: 'insert' });
    sheet.setCells(at, label, [[`Ny post ${this.number}`]]);
    columns.forEach((column, index) => sheet.setCells(at, column, [[value + index]]));
  }

  private beside(report: SheetData, which: number): void {
    const rows = report.values.flatMap((cells, row) => (cells[1] === null || row < 3 ? [] : [row]));
    const row = rows[which % Math.max(1, rows.length)];
    if (row === undefined) return;
    const label = report.values[row]?.[0];
    const column = (report.values[0]?.length ?? 0) + 1;
    this.comment(report, row, column, typeof label === 'string' ? label : null);
  }

  private under(report: SheetData): void {
    this.comment(report, report.values.length + 1, 0, null);
  }

  private comment(report: SheetData, row: number, column: number, label: string | null): void {
    const sheet = this.workbook.sheet(report.name);
    const text = `Kommentar ${this.number}`;
    sheet?.setCells(row, column, [[text]]);
    this.comments.push({ text, sheet: sheet?.id ?? '', label });
  }
}
