import type { Letter } from '../../src/letter/letter';

/** What a reading of another form says of one figure, against the reading of the text. */
export interface Difference {
  readonly what: string;
  readonly kind: 'wrong' | 'lost' | 'doubtfulWithoutRight';
  readonly expected: string;
  readonly found: string;
}

interface Figure {
  readonly value: number | null;
  readonly status: string;
  readonly readings: readonly number[];
  readonly comparator: string | null;
}

/**
 * Everything that another form of a letter gives otherwise than its text: a figure, measure or deadline that is wrong
 * without a flag, is not there, or is doubtful without the right reading. Indicators are paired by name, rows by label.
 */
export function differencesOf(text: Letter, other: Letter): Difference[] {
  return [
    ...indicatorsIn(text, other),
    ...amountsIn(text, other),
    ...climateIn(text, other),
    ...assignmentsIn(text, other),
  ];
}

/** How many figures of a letter are doubtful, of how many. */
export function doubtfulOf({ indicators, tables }: Letter): readonly [number, number] {
  const all = [
    ...indicators.flatMap(({ cells }) => cells.map(({ status }) => status)),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ status }) => status)),
  ].map(String);
  return [all.filter(status => status === 'doubtful').length, all.length];
}

function indicatorsIn(text: Letter, other: Letter): Difference[] {
  const left = [...other.indicators];
  return text.indicators.flatMap(({ name, cells }) => {
    const at = left.findIndex(indicator => plain(indicator.name) === plain(name));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return cells.flatMap(cell => {
      const own = found?.cells.find(({ kind, year }) => kind === cell.kind && year === cell.year);
      return differenceOf(`${name}: ${cell.column}`, cell, own);
    });
  });
}

function amountsIn(text: Letter, other: Letter): Difference[] {
  const left = other.tables.flatMap(table => table.rows);
  return text.tables.flatMap(({ title, rows, columns }) =>
    rows.flatMap(row => {
      const at = left.findIndex(
        ({ label, values }) => plain(label) === plain(row.label) && values.length === row.values.length,
      );
      const [found] = at < 0 ? [] : left.splice(at, 1);
      return row.values.flatMap((_value, i) =>
        differenceOf(
          `${title} / ${row.label}: ${columns.at(i - row.values.length)}`,
          amountAt(row, i),
          found && amountAt(found, i),
        ),
      );
    }),
  );
}

function amountAt({ values, status, readings }: Letter['tables'][number]['rows'][number], i: number): Figure {
  return { value: values[i] ?? null, status: status[i] ?? '', readings: readings[i] ?? [], comparator: null };
}

function climateIn(text: Letter, other: Letter): Difference[] {
  const left = [...other.climate];
  return text.climate.flatMap(item => {
    const at = left.findIndex(({ indicator }) => plain(indicator) === plain(item.indicator));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return differenceOf(
      `climate ${item.indicator}`,
      { ...item, comparator: null },
      found && { ...found, comparator: null },
    );
  });
}

function assignmentsIn(text: Letter, other: Letter): Difference[] {
  return text.assignments.flatMap(({ number, deadline, deadlineDate, subject }, i) => {
    const found = other.assignments[i];
    const [expected, own] = [
      [number, deadlineDate ?? deadline],
      [found?.number, found?.deadlineDate ?? found?.deadline],
    ].map(facts => facts.join(' '));
    if (expected === own || found?.status === 'doubtful') return [];
    return [
      {
        what: `assignment ${subject.slice(0, 40)}`,
        kind: found ? 'wrong' : 'lost',
        expected: expected ?? '',
        found: own ?? '',
      },
    ];
  });
}

function differenceOf(what: string, expected: Figure, found: Figure | undefined): Difference[] {
  const kind = kindOf(expected, found);
  return kind ? [{ what, kind, expected: inWords(expected), found: found ? inWords(found) : '' }] : [];
}

function kindOf(expected: Figure, found: Figure | undefined): Difference['kind'] | null {
  const readings = expected.value === null ? expected.readings : [expected.value];
  if (!found) return 'lost';
  if (found.status === 'doubtful') {
    return readings.length === 0 || readings.some(reading => found.readings.includes(reading))
      ? null
      : 'doubtfulWithoutRight';
  }
  if (expected.status === 'doubtful' && found.value !== null && readings.includes(found.value)) return null;
  const same =
    found.value === expected.value &&
    found.status === expected.status &&
    found.comparator === expected.comparator;
  return same ? null : 'wrong';
}

function inWords({ value, comparator, status, readings }: Figure): string {
  return [comparator, value, status, ...readings].join(' ');
}

/** A name without the spaces and hyphens that another form may set otherwise. */
function plain(name: string): string {
  return name.replace(/[\s\u00A0-]+/g, '').toLowerCase();
}
