import { rounded, sum } from '../../src/figure/decimal';
import type { Indicator } from './indicators';
import { type Cell, type Model, type Row, cellOf } from './model';
import { type Found, type Plant, type Planted, blame, modelsOf, withDeviation } from './plant';
import type { Random } from './random';
import type { Scenario, Wishes } from './scenario';

interface At {
  readonly model: Model;
  readonly row: number;
  readonly line: Row;
  readonly indicator: Indicator;
  /** Whether the letter's number is this receiver's, and not a count for all who get the letter together. */
  readonly bound: boolean;
}

/** An indicator row of the workbook; by default one that the letter has too. */
function someIndicator(
  scenario: Scenario,
  random: Random,
  suits: (at: At) => boolean,
  local = false,
): At | null {
  const rows = modelsOf(scenario, ['indicators']).flatMap(model =>
    model.rows.flatMap((line, row) => {
      const indicator = scenario.letter.indicators.find(one => one.key === line.key && (local || !one.local));
      const bound = indicator?.name.unit !== 'count' || !scenario.receiver.startsWith('Bydel');
      return indicator && unmarked(line) ? [{ model, row, line, indicator, bound }] : [];
    }),
  );
  const fit = rows.filter(suits);
  return fit.length === 0 ? null : random.pick(fit);
}

function unmarked(line: Row): boolean {
  return Object.values(line.cells).every(cell => cell.mark === null);
}

function cellAt({ model, row, line }: At, role: string): Found {
  return { model, row, role, cell: line.cells[role] as Cell };
}

/** A change of one cell of an indicator row; the deviation follows where a person would work it out anew. */
function change(
  kind: string,
  role: string,
  suits: (at: At) => boolean,
  act: (cell: Cell, at: At, random: Random) => void,
  wishes: Wishes = {},
): Plant {
  return {
    kind,
    wishes,
    plant: (scenario, random) => {
      const at = someIndicator(scenario, random, suits);
      if (!at) return null;
      const found = cellAt(at, role);
      const before = `${found.cell.comparator ?? ''}${found.cell.value}`;
      act(found.cell, at, random);
      if (role !== 'deviation') withDeviation(at.model, at.row);
      return blame(found, `${at.line.label}: ${before} → ${found.cell.comparator ?? ''}${found.cell.value}`);
    },
  };
}

const steps = ({ indicator }: At) =>
  indicator.name.unit === 'count' ? 7 : indicator.name.unit === 'percent' ? 6.5 : 0.4;

const lastYearsTarget = change(
  'last year’s target left standing',
  'target',
  ({ indicator, bound }) => bound && indicator.lastTarget !== indicator.target,
  (cell, { indicator }) => Object.assign(cell, { value: indicator.lastTarget }),
);

const otherTarget = change(
  'target differs from the letter',
  'target',
  ({ bound }) => bound,
  (cell, at) =>
    Object.assign(cell, {
      value: sum([
        at.indicator.target,
        at.indicator.name.better === 'higher' ? -2 * steps(at) : 2 * steps(at),
      ]),
    }),
);

const comparatorLost = change(
  'comparator lost',
  'target',
  ({ indicator, bound }) => bound && indicator.comparator !== null,
  cell => Object.assign(cell, { comparator: null }),
);

const comparatorTurned = change(
  'comparator turned',
  'target',
  ({ indicator, bound }) => bound && indicator.comparator !== null,
  cell => Object.assign(cell, { comparator: cell.comparator === '>' ? '<' : '>' }),
);

const percentLost = change(
  'percent sign of a target lost',
  'target',
  ({ indicator, model, line }) =>
    indicator.name.unit === 'percent' &&
    model.style.percents !== 'number' &&
    !/prosent|andel|del /i.test(line.label),
  cell => Object.assign(cell, { percent: false }),
);

const percentOnScore = change(
  'percent sign on a score or rate',
  'result',
  ({ indicator, model }) =>
    ['score', 'rate'].includes(indicator.name.unit) && model.style.percents !== 'number',
  (cell, { model }, random) => {
    // A number shows a percent sign only where percentages are fractions with a format.
    const ways = model.style.percents === 'fraction' ? (['text', 'number'] as const) : (['text'] as const);
    Object.assign(cell, { percent: true, written: random.pick(ways) });
  },
);

const decimalSlip = change(
  'decimal slip in a result',
  'result',
  () => true,
  (cell, { indicator }, random) => {
    const smaller =
      indicator.name.unit === 'percent' || (indicator.name.unit !== 'count' && random.chance(0.5));
    const value = smaller ? rounded((cell.value ?? 0) / 10, 2) : rounded((cell.value ?? 0) * 10, 1);
    Object.assign(cell, { value, decimals: smaller ? 2 : cell.decimals });
  },
);

const deviationOff = change(
  'deviation of an indicator off',
  'deviation',
  () => true,
  (cell, at) => Object.assign(cell, { value: sum([cell.value ?? 0, steps(at)]) }),
  { formulas: false },
);

const deviationTurned = change(
  'sign of an indicator’s deviation turned',
  'deviation',
  at => Math.abs(at.line.cells['deviation']?.value ?? 0) > steps(at) / 4,
  cell => Object.assign(cell, { value: -(cell.value ?? 0) }),
  { formulas: false },
);

const smallCount = change(
  'count of 1–4 persons',
  'result',
  ({ indicator }) =>
    indicator.name.unit === 'count' &&
    /barn|innbyggere|deltakere/.test(indicator.name.nb) &&
    !/klubb/.test(indicator.name.nb),
  (cell, { line }) => {
    for (const [role, value] of [
      ['result2', 7],
      ['result1', 6],
    ] as const)
      if (line.cells[role]) line.cells[role] = cellOf(value);
    Object.assign(cell, { value: 3 });
  },
);

const missingIndicator: Plant = {
  kind: 'indicator of the letter missing',
  wishes: {},
  plant: (scenario, random) => {
    const at = someIndicator(scenario, random, ({ model }) => model.rows.length > 3);
    if (!at) return null;
    at.model.rows.splice(at.row, 1);
    const name = scenario.setting.form === 'nn' ? at.indicator.name.nn : at.indicator.name.nb;
    return {
      what: `no row for ${name}`,
      right: [],
      totals: [],
      told: (result, fresh) =>
        result.missingFromWorkbook.some(missing => missing.name === name) &&
        fresh.some(({ values }) => Object.values(values).includes(name)),
    };
  },
};

const easierTarget: Plant = {
  kind: 'target easier than last year’s result',
  wishes: {},
  plant: (scenario, random) => {
    const at = someIndicator(scenario, random, ({ indicator, line, model }) => {
      const higher = indicator.name.better === 'higher';
      const [, last] = indicator.results;
      const harder = higher ? indicator.target >= last : indicator.target <= last;
      return (
        harder &&
        line.cells['result1']?.word === null &&
        indicator.comparator !== null &&
        model.rows.length > 0
      );
    });
    if (!at) return null;
    const [, last] = at.indicator.results;
    const easier = sum([last, at.indicator.name.better === 'higher' ? -steps(at) : steps(at)]);
    const indicators = scenario.letter.indicators;
    indicators[indicators.indexOf(at.indicator)] = { ...at.indicator, target: easier };
    const found = cellAt(at, 'target');
    found.cell.value = easier;
    withDeviation(at.model, at.row);
    return blame(found, `${at.line.label}: target ${easier} after a result of ${last}`, [
      cellAt(at, 'result1'),
    ]);
  },
};

const premiseTurned: Plant = {
  kind: 'deviation of a premise off',
  wishes: { formulas: false },
  plant: (scenario, random) => {
    const rows = modelsOf(scenario, ['premises']).flatMap(model =>
      model.rows.flatMap((line, row) =>
        unmarked(line) && line.cells['deviation']
          ? [{ model, row, role: 'deviation', cell: line.cells['deviation'] }]
          : [],
      ),
    );
    if (rows.length === 0) return null;
    const found = random.pick(rows);
    found.cell.value = sum([found.cell.value ?? 0, random.pick([4, -6, 17])]);
    return blame(found, 'deviation off');
  },
};

const keyFigure: Plant = {
  kind: 'key figure ≠ indicator',
  wishes: { titles: true },
  plant: (scenario, random) => {
    const [model] = modelsOf(scenario, ['keyFigures']);
    const rows =
      model?.rows.flatMap((line, row) =>
        unmarked(line) ? [{ model, row, role: random.pick(['y0', 'y1']), line }] : [],
      ) ?? [];
    if (!model || rows.length === 0) return null;
    const { row, role, line } = random.pick(rows);
    const cell = line.cells[role] as Cell;
    const before = cell.value ?? 0;
    cell.value = rounded(before * 1.17 + 0.3, cell.decimals);
    const same: Planted['right'] = modelsOf(scenario, ['indicators']).flatMap(other =>
      other.rows.flatMap((otherLine, at) =>
        otherLine.key === line.key
          ? [{ model: other, row: at, role: role === 'y0' ? 'result' : 'result1' }]
          : [],
      ),
    );
    return blame({ model, row, role, cell }, `${line.label} ${role}: ${before} → ${cell.value}`, same);
  },
};

const perUser: Plant = {
  kind: 'amount per user off',
  wishes: {},
  plant: (scenario, random) => {
    const [model] = modelsOf(scenario, ['timeSeries']);
    const role = `y${random.int(0, 4)}`;
    const cell = model?.rows[2]?.cells[role];
    if (!model || !cell || cell.mark !== null) return null;
    cell.value = sum([cell.value ?? 0, random.int(60, 190)]);
    const terms = [0, 1].map(row => ({ model, row, role }));
    return { ...blame({ model, row: 2, role, cell }, 'per user off'), totals: terms };
  },
};

export const INDICATOR_PLANTS: readonly Plant[] = [
  lastYearsTarget,
  otherTarget,
  comparatorLost,
  comparatorTurned,
  percentLost,
  percentOnScore,
  decimalSlip,
  deviationOff,
  deviationTurned,
  missingIndicator,
  easierTarget,
  smallCount,
  premiseTurned,
  keyFigure,
  perUser,
];
