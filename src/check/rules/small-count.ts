import type { RecognisedTable, TableCell, TableKind } from '../../table/table';
import { nameWords } from '../../target/name-words';
import { unitOf } from '../../target/unit';
import { figureOf } from '../cells';
import { eachTable } from '../each-table';
import { cellsFinding } from '../hygiene';
import type { Rule } from '../rule';

const ID = 'P01';
const KINDS: readonly TableKind[] = ['indicators', 'premises', 'keyFigures', 'timeSeries'];
const [LEAST, MOST] = [1, 4];
/** In bokmål and nynorsk, within a longer word too. */
const PERSONS =
  /^(?:.{0,20}(?:bruk[ea]r|deltak[ea]r|mottak[ea]r|bebo[ea]r|bebuar|innbygg[ea]r|innbyggjar|pasient|klient|elev|søk[ea]r|søkjar|ungdom|person|flyktning|student|lærling)(?:e|er|ar|ene|ane|ne)?|utviklingshemm(?:ede|a)|enslige|einslege|barn|barna|born|borna|ansatte|tilsette|kvinner|menn|jenter|gutter|gutar|familier|familiar|født|fødte|fødde|voksne|vaksne|eldre)$/;
/** Averages and amounts say nothing about single persons. */
const NO_COUNT =
  /^(?:per|pris|gjennomsnittlig|snitt|andel|del|kostnad|utgift|timer|timar|årsverk|plasser|plassar|sats|grad)$/;

/** Numbers of persons from 1 to 4 in a small unit may point to somebody. One finding a table. */
export const smallCount: Rule = {
  id: ID,
  severity: 'warning',
  needs: [],
  tolerance: 'exact',
  run: eachTable(table =>
    KINDS.includes(table.kind) ? cellsFinding(ID, 'warning', table, smallCounts(table)) : {},
  ),
};

function smallCounts(table: RecognisedTable): TableCell[] {
  const rows = table.rows.filter(({ kind, label }) => kind !== 'section' && countsPersons(label));
  return rows.flatMap(({ cells, label }) => {
    if (
      unitOf(
        cells.map(({ figure }) => figure),
        label,
      ) !== 'count'
    )
      return [];
    return cells.filter((cell, column) => isCount(table, column) && isSmall(cell));
  });
}

function countsPersons(label: string): boolean {
  const words = nameWords(label);
  return words.some(word => PERSONS.test(word)) && !words.some(word => NO_COUNT.test(word));
}

function isCount({ columns }: RecognisedTable, column: number): boolean {
  const { role = 'comment', year = null } = columns[column] ?? {};
  return role === 'result' || role === 'actual' || (role === 'other' && year !== null);
}

function isSmall(cell: TableCell): boolean {
  const figure = figureOf(cell);
  return figure !== null && Number.isInteger(figure.value) && figure.value >= LEAST && figure.value <= MOST;
}
