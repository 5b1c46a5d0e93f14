import type { CheckRun, Finding, Severity } from '../check/finding';
import { decimalsOf, rounded } from '../figure/decimal';
import { readFigure } from '../figure/read';
import type { DraftCell, SheetDraft } from './command';
import type { ReportContext } from './context';
import { footerOf, provenanceOf } from './context';
import { figureStyle } from './figure-style';
import type { ReportColumn, ReportRow } from './layout';
import { constant, layOut } from './layout';
import type { ReportWords } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
/** Widths of the columns, in characters. */
const WIDTH = { severity: 19, rule: 8, place: 24, figure: 15, explanation: 72, source: 17 };
const MOST_DECIMALS = 2;

/** All findings, the gravest first, and below them what could not be checked. */
export function controlSheet(context: ReportContext): SheetDraft {
  const { words, names, check } = context;
  const { findings, checks, summary } = check;
  const notRun = checks.filter(({ state }) => state === 'notRun');
  const ordered = SEVERITIES.flatMap(severity => findings.filter(each => each.severity === severity));
  const columns = columnsOf(words);
  const rows = [
    ...(ordered.length === 0 ? [[constant(words.noFindings, 'label')]] : []),
    ...ordered.map(finding => findingRow(finding, words)),
    ...(notRun.length === 0
      ? []
      : [columns.map((_, column) => constant(column === 0 ? words.notRunHeading : null, 'group'))]),
    ...notRun.map(run => notRunRow(run, words)),
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

function findingRow(finding: Finding, words: ReportWords): ReportRow {
  const { severity, rule, place, expected, found, source } = finding;
  return [
    constant(words.severities[severity], severity),
    constant(rule, 'text'),
    constant(`${place.sheet} ${place.cell}`, 'text'),
    figureCell(expected),
    figureCell(found),
    constant(words.finding(finding), 'text'),
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
  if (typeof value !== 'number') return constant(value, isFigureText(value) ? 'figureText' : 'text');
  const shown = rounded(value, MOST_DECIMALS);
  return constant(shown, figureStyle({ decimals: decimalsOf(shown) }));
}

/** "43,0 %" stands with the figures; a name reads better from the left. */
function isFigureText(value: string | null): boolean {
  return value === null || readFigure(value).kind !== 'text';
}
