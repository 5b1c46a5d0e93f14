import type { CheckRun, JudgedFinding, Severity } from '../check/finding';
import { decimalsOf, rounded } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { figureStyle } from './figure-style';
import type { ReportColumn, ReportRow } from './layout';
import { constant, groupRow, layOut } from './layout';
import { textWidth } from './text-width';
import type { ReportWords } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
/** Widths of the columns, in characters. */
const WIDTH = { severity: 14, rule: 7, place: 19, figure: 12, explanation: 80, source: 14.5 };
const MOST_DECIMALS = 2;

/** All findings, the gravest first; below them those let stand, and what could not be checked. */
export function controlSheet(context: ReportContext): SheetDraft {
  const { words, names, check } = context;
  const { findings, checks, summary } = check;
  const standing = findings.filter(({ accepted }) => accepted === null);
  const ordered = SEVERITIES.flatMap(severity => standing.filter(each => each.severity === severity));
  const accepted = findings.filter(finding => finding.accepted !== null);
  const notRun = checks.filter(({ state }) => state === 'notRun');
  const columns = columnsOf(words);
  const rows = [
    ...(ordered.length === 0 ? [[constant(words.noFindings, 'label')]] : []),
    ...ordered.map(finding => findingRow(finding, words)),
    ...group(words.acceptedHeading, accepted, finding => findingRow(finding, words), columns),
    ...group(words.notRunHeading, notRun, run => notRunRow(run, words), columns),
  ];
  return layOut({
    name: names.take(words.sheetName('control', null)),
    title: words.title('control', null, context.letter?.letter.year ?? null),
    unitLine: words.summary(summary),
    columns,
    rows,
    notes: [words.controlLegend, ...provenanceOf(context, [])],
    footer: footerOf(context),
    fullTitle: words.fullTitle,
  });
}

function group<Item>(
  heading: string,
  items: readonly Item[],
  rowOf: (item: Item) => ReportRow,
  columns: readonly ReportColumn[],
): ReportRow[] {
  return items.length === 0 ? [] : [groupRow(heading, columns.length), ...items.map(rowOf)];
}

function columnsOf({ headers }: ReportWords): ReportColumn[] {
  const text = (header: string, width: number) => ({ header, align: 'text' as const, width });
  return [
    text(headers.severity, WIDTH.severity),
    text(headers.rule, WIDTH.rule),
    text(headers.place, WIDTH.place),
    { header: headers.expected, align: 'figure', width: WIDTH.figure },
    { header: headers.found, align: 'figure', width: WIDTH.figure },
    text(headers.explanation, WIDTH.explanation),
    text(headers.letterPlace, WIDTH.source),
  ];
}

function findingRow(finding: JudgedFinding, words: ReportWords): ReportRow {
  const { severity, rule, place, expected, found, source, accepted } = finding;
  const explanation = words.finding(finding);
  return [
    constant(words.severities[severity], severity),
    constant(rule, 'text'),
    constant(`${place.sheet} ${place.cell}`, 'text'),
    figureCell(expected),
    figureCell(found),
    constant(accepted ? `${explanation}\n${words.accepted(accepted.reason)}` : explanation, 'text'),
    constant(source ? words.letterPlace(source) : null, 'source'),
  ];
}

function notRunRow(run: CheckRun, words: ReportWords): ReportRow {
  const [place] = run.cells;
  return [
    constant(words.notRun, 'note'),
    constant(run.rule, 'text'),
    constant(place ? `${place.sheet} ${place.cell}` : null, 'text'),
    null,
    null,
    constant(words.checkNotRun(run), 'text'),
    null,
  ];
}

function figureCell(value: number | string | null): DraftCell {
  if (typeof value === 'string') {
    if (isFigureText(value)) return constant(value, 'figureText');
    return constant(fits(value) ? value : null, 'text');
  }
  if (value === null) return constant(null, 'figureText');
  const shown = rounded(value, MOST_DECIMALS);
  return constant(shown, figureStyle({ decimals: decimalsOf(shown) }));
}

/** A name with a word that would be broken stands in the explanation alone. */
function fits(text: string): boolean {
  return text.split(/\s/).every(word => textWidth(word) <= WIDTH.figure - 2);
}

/** "43,0 %" stands with the figures; a name reads better from the left. */
function isFigureText(value: string): boolean {
  return readFigure(value).kind !== 'text';
}
