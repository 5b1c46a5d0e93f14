import type {
  CheckResult,
  CheckRun,
  Finding,
  IndicatorAssessment,
  JudgedFinding,
  Severity,
  WorkbookFigure,
} from '../../check/finding';
import type { Language } from '../../language/language';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one rule and severity. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly JudgedFinding[];
}

/** Groups findings by problem: the gravest first, then in the order of the rules' numbers. */
export function groupedFindings(findings: readonly JudgedFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: JudgedFinding[] }>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const key = `${severity} ${rule}`;
    const group = groups.get(key) ?? { rule, severity, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule.localeCompare(b.rule),
  );
}

/** The findings that hold all the words looked for, in their title, their message or their place. */
export function withWords<Any extends Finding>(
  findings: readonly Any[],
  words: string,
  texts: Language['finding'],
): readonly Any[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return findings;
  return findings.filter(finding => {
    const { sheet, cell } = finding.place;
    const all = `${texts.title(finding.rule)} ${texts.message(finding)} ${sheet} ${cell}`.toLowerCase();
    return wanted.every(word => all.includes(word));
  });
}

/** Findings as text for the clipboard: a heading, then a line each, with tabs between. */
export function asLines(findings: readonly Finding[], { finding: words, pane }: Language): string {
  const lines = findings.map(finding => [
    pane.findings.severity[finding.severity],
    words.title(finding.rule),
    finding.place.sheet,
    finding.place.cell,
    words.message(finding),
    finding.source ? pane.letter.source(finding.source.page, finding.source.line) : '',
  ]);
  return [pane.findings.copyHead, ...lines].map(cells => cells.map(oneCell).join('\t')).join('\n');
}

/** Without what would begin a new cell, and never a formula where it is pasted into a sheet. */
function oneCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}

export const CHECK_STATES = ['failed', 'notRun', 'passed'] as const;

export function checksIn(checks: readonly CheckRun[], state: CheckRun['state']): CheckRun[] {
  return checks.filter(check => check.state === state);
}

/** The numbers of the rules that have looked at the workbook, and of those that are switched off. */
export function rulesIn({ checks, findings }: CheckResult, off: readonly string[]): string[] {
  return [...new Set([...checks, ...findings].map(({ rule }) => rule).concat(off))].toSorted();
}

/** Which indicators the list shows. */
export type IndicatorFilter = 'all' | 'differs' | 'notMet' | 'open';

export const INDICATOR_FILTERS: Readonly<Record<IndicatorFilter, (one: IndicatorAssessment) => boolean>> = {
  all: () => true,
  differs: ({ comparison }) =>
    comparison === 'different' || comparison === 'comparatorDiffers' || comparison === 'missingInWorkbook',
  notMet: ({ outcome }) => outcome === 'notMet',
  open: ({ outcome }) => outcome === 'notAssessable',
};

/** What only the user can settle about an indicator. */
export function hasQuestion(one: IndicatorAssessment): boolean {
  return asksDirection(one) || asksMatch(one);
}

/** Nothing tells which way is good, and there are two figures to compare. */
export function asksDirection({ direction, workbookTarget, result }: IndicatorAssessment): boolean {
  return direction === 'unknown' && hasValue(workbookTarget) && hasValue(result);
}

/** The letter's name is another, and nobody has said that it is the same indicator. */
export function asksMatch({ match }: IndicatorAssessment): boolean {
  return match !== null && match.nameChanged && !match.confirmed;
}

function hasValue(figure: WorkbookFigure | null): boolean {
  return figure !== null && figure.value !== null;
}
