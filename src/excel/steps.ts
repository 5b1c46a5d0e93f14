import type { ChartDraft, SheetDraft } from '../report/command';
import { BYTES_PER_MESSAGE, bytesOf } from './bytes';
import { drawChart } from './chart';
import { entryOf } from './entry';
import { applyLayout, applyStyle } from './look';
import { styledRectangles } from './rectangles';

/** One thing to do on a new sheet, and about how many bytes asking for it takes. */
export interface Step {
  readonly draft: number;
  readonly bytes: number;
  /** Queues it. A step that writes content gives its range, loaded with what Excel then holds. */
  readonly queue: (sheet: Excel.Worksheet) => Excel.Range | null;
}

/** Measured on the wire: object paths and actions of one write, one style, one column or row, one page set-up. */
export const WRITE_BYTES = 1_500;
export const STYLE_BYTES = 1_500;
const FORMAT_BYTES = 15;
export const LINE_BYTES = 420;
export const PAGE_BYTES = 3_000;
export const CHART_BYTES = 6_000;

/** The client itself cuts a larger block into several writes. */
const CELLS_PER_WRITE = 1_500;

/** Blocks are so small that several share a message. */
const BYTES_PER_BLOCK = BYTES_PER_MESSAGE / 8;

/** The number of columns that a draft fills. */
export const columnsOf = (draft: SheetDraft): number =>
  Math.max(1, draft.columnWidths.length, ...draft.rows.map(row => row.length));

/** Everything to do for a draft once its sheet is there: contents first, then looks, the page and the chart. */
export function stepsOf(draft: SheetDraft, index: number): Step[] {
  const steps = [...contentSteps(draft, index), ...styleSteps(draft, index), layoutStep(draft, index)];
  return draft.chart ? [...steps, chartStep(draft, index, draft.chart)] : steps;
}

type Entry = string | number | null;

function contentSteps(draft: SheetDraft, index: number): Step[] {
  const columns = columnsOf(draft);
  const rows = draft.rows.map(row => Array.from({ length: columns }, (_, at) => entryOf(row[at] ?? null)));
  return blocksOf(rows).map(({ first, entries, bytes }) => ({
    draft: index,
    bytes: bytes + WRITE_BYTES * Math.ceil(1 + (entries.length * columns) / CELLS_PER_WRITE),
    queue: sheet => {
      const range = sheet.getRangeByIndexes(first, 0, entries.length, columns).untrack();
      range.formulas = entries;
      range.load('formulas');
      return range;
    },
  }));
}

function blocksOf(rows: readonly Entry[][]): { first: number; entries: Entry[][]; bytes: number }[] {
  const blocks: { first: number; entries: Entry[][]; bytes: number }[] = [];
  for (const [first, row] of rows.entries()) {
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= BYTES_PER_BLOCK) {
      last.entries.push(row);
      last.bytes += bytes;
    } else blocks.push({ first, entries: [row], bytes });
  }
  return blocks;
}

function styleSteps(draft: SheetDraft, index: number): Step[] {
  return styledRectangles(draft.rows).map(rectangle => ({
    draft: index,
    bytes: STYLE_BYTES + rectangle.rows * rectangle.columns * FORMAT_BYTES,
    queue: sheet => {
      applyStyle(sheet, rectangle, draft.house);
      return null;
    },
  }));
}

function chartStep(draft: SheetDraft, index: number, chart: ChartDraft): Step {
  return {
    draft: index,
    bytes: CHART_BYTES,
    queue: sheet => {
      drawChart(sheet, draft, chart);
      return null;
    },
  };
}

function layoutStep(draft: SheetDraft, index: number): Step {
  const lines = draft.columnWidths.length + Object.keys(draft.rowHeights).length;
  return {
    draft: index,
    bytes: PAGE_BYTES + lines * LINE_BYTES,
    queue: sheet => {
      applyLayout(sheet, draft, columnsOf(draft));
      return null;
    },
  };
}
