import type { Letter } from '../../src/letter/letter';
import type { Truth } from '../letter/shared';

/** What people read in a letter, in the order of its pages, whatever form it is set in. */
export interface Expected {
  readonly indicators: readonly { readonly name: string | null; readonly cells: readonly Cell[] }[];
  readonly climate: readonly { readonly number: string | null; readonly value: number | null }[];
  readonly rows: readonly { readonly label: string | null; readonly values: readonly (number | null)[] }[];
  readonly assignments: readonly { readonly number: string | null; readonly deadline: string | null }[];
  readonly measures: readonly string[];
}

interface Cell {
  readonly year: number;
  readonly kind: string;
  /** Values that a person would accept; none where no figure is given. */
  readonly acceptable: readonly number[];
  readonly comparator: string | null;
}

/** What differs from the truth without a flag, and how much is flagged as doubtful with the right reading. */
export interface Comparison {
  readonly wrong: readonly string[];
  readonly doubtful: readonly string[];
}

interface Read {
  readonly value: number | null;
  readonly status: string;
  readonly readings: readonly number[];
}

/** Truth files of the reference folder. */
export function expectedOf(truth: Truth): Expected {
  return {
    indicators: truth.indicators.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ year, kind, value, operator }) => ({
        year,
        kind: kind === 'måltall' ? 'target' : 'result',
        acceptable: value === null ? [] : [value],
        comparator: operator,
      })),
    })),
    climate: truth.climate.map(({ nr, value }) => ({ number: nr, value })),
    rows: truth.tables.flatMap(({ rows }) => rows.map(({ label, values }) => ({ label, values }))),
    assignments: truth.assignments.map(({ nr, deadline, deadlineISO }) => ({
      number: nr,
      deadline: deadlineISO ?? deadline,
    })),
    measures: truth.measures.map(({ number }) => number),
  };
}

/** The fixture for the letter that a machine read: its names are damaged, so only places and figures are known. */
export interface OcrTruth extends Pick<Expected, 'climate' | 'assignments' | 'measures'> {
  readonly indicators: readonly { readonly cells: readonly Cell[] }[];
  readonly tables: readonly { readonly rows: readonly { readonly values: readonly (number | null)[] }[] }[];
}

export function expectedOfOcr({ indicators, tables, ...others }: OcrTruth): Expected {
  return {
    ...others,
    indicators: indicators.map(({ cells }) => ({ name: null, cells })),
    rows: tables.flatMap(({ rows }) => rows.map(({ values }) => ({ label: null, values }))),
  };
}

/** Holds a reading against the truth, fact by fact. */
export function compared(letter: Letter, expected: Expected): Comparison {
  const facts = [
    ...paired(letter.indicators, expected.indicators).flatMap(([found, right]) => [
      fact(`name of ${right.name}`, right.name === null || found.name === right.name),
      ...paired(found.cells, right.cells).map(([cell, { year, kind, ...rest }]) => {
        const isPlaced = cell.year === year && cell.kind === kind;
        const isSigned = rest.comparator === null || cell.comparator === rest.comparator;
        return figure(`${found.name} ${kind} ${year}`, cell, rest.acceptable, isPlaced && isSigned);
      }),
    ]),
    ...paired(letter.climate, expected.climate).map(([found, { number, value }]) =>
      figure(`climate ${found.indicator}`, found, value === null ? [] : [value], found.number === number),
    ),
    ...paired(rowsOf(letter), expected.rows).flatMap(([found, { label, values }]) => [
      fact(`label ${label}, not ${found.label}`, label === null || found.label === label),
      ...paired(found.cells, values).map(([cell, value], i) =>
        figure(`${found.label} ${i}`, cell, value === null ? [] : [value], true),
      ),
    ]),
    ...paired(letter.assignments, expected.assignments).map(([found, { number, deadline }]) => {
      const own = found.deadlineDate ?? found.deadline?.replace('Hosten', 'Høsten') ?? null;
      const isRight = found.number === number && own === deadline;
      return { what: `assignment ${number}`, isRight, isDoubtful: isRight && found.status === 'doubtful' };
    }),
    ...paired(letter.measures, expected.measures).map(([{ number }, right], i) =>
      fact(`measure ${i}: ${right}, not ${number}`, number === right),
    ),
  ];
  return {
    wrong: [
      ...counted('indicators', letter.indicators, expected.indicators),
      ...counted('climate measures', letter.climate, expected.climate),
      ...counted('rows', rowsOf(letter), expected.rows),
      ...counted('assignments', letter.assignments, expected.assignments),
      ...counted('measures', letter.measures, expected.measures),
      ...facts.filter(({ isRight }) => !isRight).map(({ what }) => what),
    ],
    doubtful: facts.filter(({ isDoubtful }) => isDoubtful).map(({ what }) => what),
  };
}

function rowsOf({ tables }: Letter) {
  return tables.flatMap(({ rows }) =>
    rows.map(({ label, values, status, readings }) => ({
      label,
      cells: values.map((value, i) => ({
        value,
        status: status[i] ?? 'ok',
        readings: readings[i] ?? [],
      })),
    })),
  );
}

/** Facts side by side; what one of the two has more is told by its count. */
function paired<A, B>(found: readonly A[], right: readonly B[]): [A, B][] {
  return found.flatMap((each, i): [A, B][] => (i < right.length ? [[each, right[i] as B]] : []));
}

function counted(what: string, found: readonly unknown[], right: readonly unknown[]): string[] {
  return found.length === right.length ? [] : [`${found.length} ${what}, not ${right.length}`];
}

const fact = (what: string, isRight: boolean) => ({ what, isRight, isDoubtful: false });

/** Right is the one acceptable value, or a doubt with all acceptable values among its readings. */
function figure(
  what: string,
  { value, status, readings }: Read,
  acceptable: readonly number[],
  isPlaced: boolean,
) {
  const isDoubtful = status === 'doubtful';
  const isKnown = isDoubtful
    ? acceptable.every(each => each === value || readings.includes(each))
    : acceptable.length === 0
      ? value === null
      : acceptable.length === 1 && value === acceptable[0];
  return { what: `${what}: ${value} ${status}`, isRight: isPlaced && isKnown, isDoubtful };
}
