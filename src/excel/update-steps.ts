import type { CellEdit, ChartUpdate, DraftCell, SheetEdit, SheetUpdate } from '../report/command';
import type { House } from '../report/house';
import type { Shift } from '../table/references';
import { bytesOf } from './bytes';
import { redrawChart } from './chart';
import { entryOf } from './entry';
import { applyPrint, applyStyle, setColumnWidth, setRowHeight } from './look';
import { styledRectangles } from './rectangles';
import type { StandingChart } from './standing-chart';
import type { Step } from './steps';
import { CHART_BYTES, LINE_BYTES, PAGE_BYTES, STYLE_BYTES, WRITE_BYTES } from './steps';

/** Everything to do for an update on its sheet: rows and columns first, then cells, looks, the page and the chart. */
export function updateSteps(update: SheetUpdate, sheet: number, chart: StandingChart | null): Step[] {
  const steps = editSteps(update.forward, sheet, update.house);
  const lines = update.columnWidths.length + update.rowHeights.length;
  return [
    ...steps,
    { draft: sheet, bytes: PAGE_BYTES + lines * LINE_BYTES, queue: on => layOut(on, update) },
    ...chartSteps(update.chart, sheet, chart),
  ];
}

/** What takes an update's chart back, with or without its cells. */
export function chartBackSteps(
  { chart }: SheetUpdate,
  sheet: number,
  standing: StandingChart | null,
): Step[] {
  return chartSteps(chart && { before: chart.after, after: chart.before }, sheet, standing);
}

function chartSteps(update: ChartUpdate | undefined, draft: number, standing: StandingChart | null): Step[] {
  if (!update || !standing) return [];
  const queue = (sheet: Excel.Worksheet) => {
    redrawChart(sheet, standing, update);
    return null;
  };
  return [{ draft, bytes: CHART_BYTES, queue }];
}

/** The steps of an edit alone, as what takes an update back needs them. */
export function editSteps(
  { shifts, cells, rowHeights = [] }: SheetEdit,
  sheet: number,
  house?: House,
): Step[] {
  return [
    ...shifts.map(shift => shiftStep(shift, sheet)),
    ...styleSteps(cells, sheet, house),
    ...runsOf(cells).map(run => contentStep(run, sheet)),
    ...rowHeights.map(({ row, height }) => heightStep(row, height, sheet)),
  ];
}

function heightStep(row: number, height: number, draft: number): Step {
  return {
    draft,
    bytes: LINE_BYTES,
    queue: sheet => {
      setRowHeight(sheet, row, height);
      return null;
    },
  };
}

/** New rows and columns come without the looks of their neighbours. */
function shiftStep(shift: Shift, draft: number): Step {
  return {
    draft,
    bytes: 2 * WRITE_BYTES,
    queue: sheet => {
      const lines = linesOf(sheet, shift);
      if (shift.kind === 'delete') lines.delete(shift.axis === 'row' ? 'Up' : 'Left');
      else {
        const made = lines.insert(shift.axis === 'row' ? 'Down' : 'Right').untrack();
        made.clear('Formats');
      }
      return null;
    },
  };
}

/** Whole rows or columns, so that all that stands beside the table moves along. */
function linesOf(sheet: Excel.Worksheet, { axis, at, count }: Shift): Excel.Range {
  const [row, column] = axis === 'row' ? [at, 0] : [0, at];
  const [rows, columns] = axis === 'row' ? [count, 1] : [1, count];
  const range = sheet.getRangeByIndexes(row, column, rows, columns).untrack();
  return (axis === 'row' ? range.getEntireRow() : range.getEntireColumn()).untrack();
}

function styleSteps(cells: readonly CellEdit[], draft: number, house?: House): Step[] {
  const rows: (DraftCell | null)[][] = [];
  for (const { row, column, style } of cells) {
    if (style === null) continue;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as (DraftCell | null)[];
    while (line.length <= column) line.push(null);
    line[column] = { formula: null, value: null, style };
  }
  return styledRectangles(rows).map(rectangle => ({
    draft,
    bytes: STYLE_BYTES + WRITE_BYTES,
    queue: sheet => {
      const { row, column, rows: height, columns } = rectangle;
      sheet.getRangeByIndexes(row, column, height, columns).untrack().clear('Formats');
      applyStyle(sheet, rectangle, house);
      return null;
    },
  }));
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly entries: (string | number)[];
}

/** Cells beside each other are written at once. */
function runsOf(cells: readonly CellEdit[]): Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    const entry = entryOf({ ...cell, style: 'text' }) ?? '';
    if (last && last.row === cell.row && last.column + last.entries.length === cell.column)
      last.entries.push(entry);
    else runs.push({ row: cell.row, column: cell.column, entries: [entry] });
  }
  return runs;
}

function contentStep({ row, column, entries }: Run, draft: number): Step {
  return {
    draft,
    bytes: WRITE_BYTES + bytesOf(entries),
    queue: sheet => {
      sheet.getRangeByIndexes(row, column, 1, entries.length).untrack().formulas = [entries];
      return null;
    },
  };
}

function layOut(sheet: Excel.Worksheet, update: SheetUpdate): null {
  for (const { column, width } of update.columnWidths) setColumnWidth(sheet, column, width);
  for (const { row, height } of update.rowHeights) setRowHeight(sheet, row, height);
  applyPrint(sheet.pageLayout, update);
  return null;
}
