import { readFigure } from '../figure/read';
import { amountsOf } from './amounts';
import { assignmentsOf } from './assignments';
import { withBridgeChecks } from './bridge';
import { climateOf } from './climate';
import { decisionsOf } from './decisions';
import { goalsOf } from './goals';
import { gridsOf } from './grid';
import { headOf } from './head';
import { indicatorsOf } from './indicators';
import { type KnownGrid, knownGrid } from './kind';
import type { Letter } from './letter';
import type { DocumentLine, LetterDocument } from './line';
import { measuresOf } from './measures';
import { type Outline, outlineOf } from './outline';
import { withPlainRows } from './plain-rows';
import { repairedFigure } from './readings';
import { reportingOf } from './reporting';
import { sentencesOf } from './sentences';
import { suggestionsOf } from './suggestions';
import { leftoversOf } from './unclaimed';

/** Every stage of the reading, for the person who asks where a value was lost. */
export interface LetterStages {
  /** The lines, with rows found in text that has no tabs. */
  readonly lines: readonly DocumentLine[];
  readonly outline: Outline;
  /** The tables with what they were taken for. */
  readonly tables: readonly KnownGrid[];
  readonly letter: Letter;
}

/** Reads a tildelingsbrev: lines → headings and tables → what each table is → structures. Never throws. */
export function readLetter(document: LetterDocument): Letter {
  return stagesOf(document).letter;
}

/** The same, with the stages in between. */
export function stagesOf(document: LetterDocument): LetterStages {
  const rows = withPlainRows(document.lines);
  const lines = document.form === 'ocr' ? rows.map(asUncertain) : rows;
  const outline = outlineOf(lines);
  const tables = gridsOf(lines).map(grid => knownGrid(grid, outline));
  return { lines, outline, tables, letter: letterOf({ ...document, lines }, outline, tables) };
}

/** Figures that a machine read off a picture are taken only when a sum or a person bears them out. */
function asUncertain(line: DocumentLine): DocumentLine {
  const isFigure = (cell: string) =>
    cell !== '' && (readFigure(cell).kind !== 'text' || repairedFigure(cell) !== null);
  const found = line.cells?.flatMap((cell, column) => (isFigure(cell) ? [column] : [])) ?? [];
  return { ...line, doubtfulCells: [...new Set([...line.doubtfulCells, ...found])] };
}

function letterOf(document: LetterDocument, outline: Outline, tables: readonly KnownGrid[]): Letter {
  const { lines } = document;
  const sentences = sentencesOf(lines);
  const of = (kind: KnownGrid['kind']) => tables.filter(table => table.kind === kind);
  const goals = goalsOf(of('indicators'), outline);
  const indicators = of('indicators').flatMap((table, i) => {
    const area = outline.places[table.grid.first]?.area ?? null;
    return indicatorsOf(table, { area, goal: goals[i] ?? null }, lines);
  });
  const assigned = of('assignments').map(({ grid }) => assignmentsOf(grid));
  const climate = of('climate').flatMap(table => climateOf(table, lines));
  const amounts = withBridgeChecks(
    of('amounts')
      .map(({ grid }) => amountsOf(grid, lines, outline))
      .filter(({ rows }) => rows.length > 0),
  );
  return {
    letter: headOf(
      document,
      outline,
      tables.map(({ grid }) => grid),
      indicators,
    ),
    indicators,
    climate,
    tables: amounts,
    assignments: assigned.flatMap(({ assignments }) => assignments),
    measures: measuresOf(lines, outline, tables),
    decisions: decisionsOf(lines, outline),
    reporting: reportingOf(lines, sentences, outline),
    suggestions: suggestionsOf(sentences),
    unclaimed: [
      ...assigned.flatMap(({ unclaimed }) => unclaimed),
      ...leftoversOf(lines, tables, { indicators, climate, tables: amounts }),
    ],
    ...(document.picturePages?.length ? { picturePages: [...document.picturePages] } : {}),
  };
}
