import type { CheckRun, Finding, IndicatorAssessment, Severity, WorkbookFigure } from '../../check/finding';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings of one rule and severity. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups findings by problem: the gravest first, then in the order of the rules' numbers. */
export function groupedFindings(findings: readonly Finding[], shown: readonly Severity[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    if (!shown.includes(severity)) continue;
    const key = `${severity} ${rule}`;
    const group = groups.get(key) ?? { rule, severity, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule.localeCompare(b.rule),
  );
}

export const CHECK_STATES = ['failed', 'notRun', 'passed'] as const;

export function checksIn(checks: readonly CheckRun[], state: CheckRun['state']): CheckRun[] {
  return checks.filter(check => check.state === state);
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
