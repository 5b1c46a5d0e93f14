import { CATALOGUE } from './catalogue';
import type { RecognisedTable } from '../table/table';
import { parseCellAddress } from '../table/address';
import { isAccepted, withAcceptances } from './accept';
import { contextOf } from './context';
import { suspicionsIn, withExplained } from './explained';
import type { CheckResult, CheckRun, Finding, JudgedFinding, Severity } from './finding';
import { judgementOf } from './judgement';
import { writingIn } from './mend';
import type { CheckContext, CheckInput, Need, Rule, RuleRun } from './rule';
import { notRun } from './term';

export type { CheckInput } from './rule';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Checks the tables of a workbook by themselves, against each other and against the letter, with every rule of the
 * catalogue. Pure; findings come gravest first, within a severity by rule, and then in reading order.
 */
export function checkTables(input: CheckInput): CheckResult {
  const context = contextOf(input);
  const rules = CATALOGUE.filter(({ id }) => !input.off.includes(id));
  const runs = rules.map(rule => runOf(rule, context));
  const judged = runs.flatMap(run => run.judged ?? []);
  const claimsIn = (table: RecognisedTable) => runs.flatMap(run => run.claimsIn?.(table) ?? []);
  const writing = writingIn(context.tables);
  const own = runs.flatMap(run => run.findings ?? []);
  const suspicions = [...suspicionsIn(own), ...runs.flatMap(run => run.suspicions ?? [])];
  const standing = suspicions.filter(({ finding }) => !isAccepted(finding, input.accepted));
  const explained = withExplained(own, standing, judged, writing);
  const told = judgementOf(explained.rest, { tables: context.tables, claimsIn }, writing);
  const all = [...told, ...explained.findings];
  const findings = withAcceptances(sorted(all, context), input.accepted);
  const checks = byRule(rules, runs);
  return {
    indicators: context.indicators.map(({ assessment }) => assessment),
    missingFromWorkbook: context.missing,
    findings,
    checks,
    summary: summaryOf(findings, checks),
  };
}

function byRule(rules: readonly Rule[], runs: readonly RuleRun[]): CheckRun[] {
  const ofRules = new Map(rules.map(({ id }, at) => [id, runs[at]?.checks ?? []]));
  return [...ofRules.keys()].toSorted().flatMap(id => ofRules.get(id) ?? []);
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

/** Gravest first, then by rule, then in reading order. */
function sorted(findings: readonly Finding[], { tables }: CheckContext): Finding[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const orderOf = ({ severity, rule, place }: Finding) => {
    const cell = parseCellAddress(place.cell);
    return [
      SEVERITIES.indexOf(severity),
      CATALOGUE.findIndex(({ id }) => id === rule),
      sheets.indexOf(place.sheet),
      cell?.row ?? 0,
      cell?.column ?? 0,
    ];
  };
  const ordered = findings.map(finding => ({ finding, order: orderOf(finding) }));
  const compare = (one: readonly number[], other: readonly number[]) =>
    one.map((value, index) => value - (other[index] ?? 0)).find(difference => difference !== 0) ?? 0;
  return ordered.toSorted((one, other) => compare(one.order, other.order)).map(({ finding }) => finding);
}

function summaryOf(findings: readonly JudgedFinding[], checks: readonly CheckRun[]): CheckResult['summary'] {
  const standing = findings.filter(({ accepted }) => accepted === null);
  const count = (wanted: Severity) => standing.filter(({ severity }) => severity === wanted).length;
  const notEvaluated = checks.filter(({ state }) => state === 'notRun').length;
  return {
    checksRun: checks.length - notEvaluated,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    notEvaluated,
    accepted: findings.length - standing.length,
  };
}
