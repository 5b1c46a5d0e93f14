import type { RecognisedTable } from '../table/table';
import { oncePerTable } from './once-per-table';
import type { Rule, RuleRun } from './rule';

/** The run of a rule that looks inside one table at a time, and so is run again only for tables that have become others. */
export function eachTable(of: (table: RecognisedTable) => RuleRun): Rule['run'] {
  const ofTable = oncePerTable(of);
  return ({ tables }) => {
    const runs = tables.map(ofTable);
    return {
      judged: runs.flatMap(({ judged = [] }) => judged),
      claimsIn: table => ofTable(table).claimsIn?.(table) ?? [],
      findings: runs.flatMap(({ findings = [] }) => findings),
      suspicions: runs.flatMap(({ suspicions = [] }) => suspicions),
      checks: runs.flatMap(({ checks = [] }) => checks),
    };
  };
}
