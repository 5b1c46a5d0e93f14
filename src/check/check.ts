import { CATALOGUE } from './catalogue';
import { contextOf } from './context';
import type { CheckResult, CheckRun, Finding, Severity } from './finding';
import { judgementOf } from './judgement';
import type { CheckContext, CheckInput, Need, Rule, RuleRun } from './rule';
import { notRun } from './term';

export type { CheckInput } from './rule';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Checks the tables of a workbook by themselves, against each other and against the letter, with every rule of the
 * catalogue. Pure; findings come gravest first, and within a severity by rule.
 */
export function checkTables(input: CheckInput): CheckResult {
  const context = contextOf(input);
  const runs = CATALOGUE.map(rule => runOf(rule, context));
  const judgement = judgementOf(runs.flatMap(({ relations }) => relations ?? []));
  const findings = sorted([...judgement.findings, ...runs.flatMap(run => run.findings ?? [])]);
  const checks = [...judgement.checks, ...runs.flatMap(run => run.checks ?? [])];
  return {
    indicators: context.indicators.map(({ assessment }) => assessment),
    missingFromWorkbook: context.missing,
    findings,
    checks: checks.toSorted((one, other) => Number(one.rule > other.rule) - Number(one.rule < other.rule)),
    summary: summaryOf(findings, checks),
  };
}

function runOf(rule: Rule, context: CheckContext): RuleRun {
  const unmet = rule.needs.map(need => UNMET[need](context)).find(reason => reason !== null);
  return unmet ? { checks: [notRun(rule.id, unmet, [], {})] } : rule.run(context);
}

/** What is lacking, as a key of `language/`; null when it is there. */
const UNMET: Readonly<Record<Need, (context: CheckContext) => string | null>> = {
  letter: ({ letter }) => (letter ? null : 'noLetter'),
  receiver: ({ receiver }) => (receiver !== null ? null : 'noReceiver'),
  indicators: ({ indicators }) => (indicators.length > 0 ? null : 'noIndicators'),
};

function sorted(findings: readonly Finding[]): Finding[] {
  const gravity = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.toSorted(
    (one, other) =>
      gravity(one) - gravity(other) || Number(one.rule > other.rule) - Number(one.rule < other.rule),
  );
}

function summaryOf(findings: readonly Finding[], checks: readonly CheckRun[]): CheckResult['summary'] {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const notEvaluated = checks.filter(({ state }) => state === 'notRun').length;
  return {
    checksRun: checks.length - notEvaluated,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    notEvaluated,
  };
}
