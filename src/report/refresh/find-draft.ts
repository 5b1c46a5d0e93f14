import { referencesIn } from '../../table/references';
import type { SheetData } from '../../table/sheet';
import type { Grid } from '../content';
import type { SheetKind } from '../kind';
import type { ReportSheetDraft } from '../origin';
import { contentOf, gridOf, isFormula } from './grid';
import type { InsertedSheet } from './inserted-schema';

/** An inserted sheet that is to find its table again. */
export interface Seeker {
  readonly written: InsertedSheet;
  readonly sheet: SheetData;
}

/** Kinds that recognition may take for each other when a table is edited; all others are only themselves. */
const MONEY: ReadonlySet<SheetKind> = new Set([
  'gross',
  'net',
  'function',
  'unit',
  'earmarked',
  'accountGroup',
  'money',
  'investment',
  'investmentCause',
]);

/** Kinds of which a workbook has one. */
const SINGLE: ReadonlySet<SheetKind> = new Set(['contents', 'control', 'assignments']);

/** What speaks for a draft: its kind, title and year, its sheet, and the share of cells that both point at. */
const WEIGHT = { kind: 1, title: 3, year: 1, sheet: 2, cells: 8 };
/** So many of the cells that the smaller of the two points at are evidence that the table is the same. */
const ENOUGH_CELLS = 0.3;

/**
 * The draft that each inserted sheet is to be brought up to, best pairs first; null when its source has gone. Excel
 * keeps a sheet's formulas pointing at the source wherever it is moved, so what they point at now counts most.
 */
export function draftsFor(
  seekers: readonly Seeker[],
  drafts: (seeker: Seeker) => readonly ReportSheetDraft[],
): ReadonlyMap<Seeker, ReportSheetDraft> {
  const pairs = seekers.flatMap(seeker => {
    const now = pointedAt(gridOf(seeker.sheet));
    return drafts(seeker).map((draft, index) => ({
      seeker,
      draft,
      index,
      score: scoreOf(seeker, now, draft),
    }));
  });
  const found = new Map<Seeker, ReportSheetDraft>();
  const taken = new Set<string>();
  for (const { seeker, draft, index, score } of pairs.sort((one, other) => other.score - one.score)) {
    const key = `${seeker.written.language} ${JSON.stringify(seeker.written.options)} ${index}`;
    if (score === 0 || found.has(seeker) || taken.has(key)) continue;
    found.set(seeker, draft);
    taken.add(key);
  }
  return found;
}

/** 0 when nothing shows that the table is the same. */
function scoreOf({ written }: Seeker, now: ReadonlySet<string>, draft: ReportSheetDraft): number {
  const [before, after] = [written.origin, draft.origin];
  const fresh = pointedAt(draft.rows.map(row => row.map(contentOf)));
  const shared = [...fresh].filter(place => now.has(place)).length;
  const cells = shared / Math.max(1, Math.min(now.size, fresh.size));
  const kind = before.kind === after.kind;
  const sheet = after.sheet === before.sheet || [...now].some(place => isOn(after.sheet, place));
  const title = before.title === after.title;
  const isSame =
    cells >= ENOUGH_CELLS
      ? kind || (MONEY.has(before.kind) && MONEY.has(after.kind))
      : kind && ((title && sheet) || SINGLE.has(after.kind));
  const evidence = { kind, title: title && after.title !== null, year: before.year === after.year, sheet };
  const names = Object.keys(evidence) as (keyof typeof evidence)[];
  const weight = names.reduce((sum, name) => sum + (evidence[name] ? WEIGHT[name] : 0), 0);
  return isSame ? weight + WEIGHT.cells * cells : 0;
}

const isOn = (sheet: string | null, place: string): boolean =>
  sheet !== null && place.startsWith(`${sheet.toLowerCase()}!`);

/** The cells of other sheets that formulas point at: "ark 1!8 2". */
function pointedAt(grid: Grid): ReadonlySet<string> {
  const references = grid.flatMap(row => row.filter(isFormula).flatMap(referencesIn));
  return new Set(
    references.flatMap(({ sheet, from }) =>
      sheet === null ? [] : [`${sheet.toLowerCase()}!${from.row} ${from.column}`],
    ),
  );
}
