import { plainWords } from '../../table/words';
import type { TableCell } from '../../table/table';
import type { Outcome } from '../../target/target';
import type { AssessedIndicator } from '../assess';
import { placeOf } from '../cells';
import type { Finding } from '../finding';
import type { IndicatorRow } from '../indicator-row';
import type { Rule } from '../rule';
import { checked, told } from '../tell';

const ID = 'A11';
/** The words of a cell, without the sign or the full stop beside them: "✓ oppnådd", "Ikke oppnådd." */
const WORDS = /[a-zæøå]+/g;
const MET = /^(?:ja|(?:mål(?:et|tallet|talet)? (?:er )?)?(?:oppnådd|nådd|innfridd|oppfylt))$/;
const NOT_MET = /^(?:nei|(?:mål(?:et|tallet|talet)? (?:er )?)?ikkj?e (?:oppnådd|nådd|innfridd|oppfylt))$/;

/** A word that says whether a target was met says what result and target give, the workbook's or the letter's. */
export const statedOutcome: Rule = {
  id: ID,
  severity: 'warning',
  needs: ['indicators'],
  tolerance: 'exact',
  run: ({ indicators }) => {
    const stated = indicators.flatMap(statedIn);
    return {
      findings: stated.filter(({ holds }) => !holds).map(findingOf),
      checks: stated.map(({ indicator: { row }, cell, holds }) =>
        checked(ID, holds, [placeOf(row.table, cell)], { label: row.row.label }),
      ),
    };
  },
};

interface Stated {
  readonly indicator: AssessedIndicator;
  readonly cell: TableCell;
  readonly holds: boolean;
}

/** The outcome in words of an indicator that can be assessed. */
function statedIn(indicator: AssessedIndicator): Stated[] {
  const { row, assessment } = indicator;
  const cell = outcomeCell(row);
  const says = cell && outcomeOfWords(cell.raw);
  if (!says || assessment.outcome === 'notAssessable') return [];
  const holds = says === assessment.outcome || says === assessment.againstLetter?.outcome;
  return [{ indicator, cell, holds }];
}

function outcomeCell({ table, row, year }: IndicatorRow): TableCell | null {
  const at = table.columns.findIndex(
    column => column.role === 'outcome' && (column.year === null || column.year === year),
  );
  return row.cells[at] ?? null;
}

function outcomeOfWords(raw: string): Outcome | null {
  const words = (plainWords(raw).match(WORDS) ?? []).join(' ');
  if (NOT_MET.test(words)) return 'notMet';
  return MET.test(words) ? 'met' : null;
}

function findingOf({ indicator: { row, assessment }, cell }: Stated): Finding {
  const { name, outcome, result, workbookTarget } = assessment;
  const values = {
    label: name,
    found: cell.raw,
    result: result?.raw ?? '',
    target: workbookTarget?.raw ?? '',
    variant: outcome,
  };
  const related = [row.target, row.result].flatMap(other => (other ? [placeOf(row.table, other)] : []));
  return told({
    rule: ID,
    severity: 'warning',
    place: placeOf(row.table, cell),
    related,
    found: cell.raw,
    values,
  });
}
