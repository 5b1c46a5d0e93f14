import type { Source } from '../target/target';
import type { Letter } from './letter';

/** Every place of the letter that something was read from, in no order. */
export function sourcesIn(letter: Letter): Source[] {
  return [
    ...letter.indicators.flatMap(({ cells }) => cells.map(({ source }) => source)),
    ...letter.tables.flatMap(({ rows }) => rows.map(({ source }) => source)),
    ...[letter.climate, letter.assignments, letter.measures, letter.decisions].flatMap(list =>
      list.map(({ source }) => source),
    ),
  ];
}
