import { type Model, type Row, frozen, shown } from './model';
import {
  type Found,
  GIVEN,
  LIVE,
  MONEY,
  PLAIN,
  type Plant,
  blame,
  modelsOf,
  someCell,
  sumsAbove,
} from './plant';
import type { Random } from './random';

const wrongScaleRow: Plant = {
  kind: 'row in kroner among 1000 kr',
  wishes: PLAIN,
  plant: (scenario, random) => {
    if (scenario.setting.scale.factor !== 1000) return null;
    const found = someCell(
      random,
      modelsOf(scenario, MONEY),
      ['revised'],
      'leaf',
      (_, value) => Math.abs(value) > 500,
    );
    if (!found) return null;
    const { model, row } = found;
    for (const cell of Object.values(model.rows[row]?.cells ?? {}))
      if (cell.value !== null) cell.value *= 1000;
    const totals = sumsAbove(model, row).map(at => ({ model, row: at }));
    return { what: 'row times 1000', right: [{ model, row }], totals };
  },
};

const hardCoded: Plant = {
  kind: 'hard-coded number among formulas',
  wishes: LIVE,
  plant: (scenario, random) => {
    const formulas = ({ cell, model, row, role }: Found) =>
      cell.working !== null &&
      (cell.working.way !== 'sum' || (model.rows[row]?.type === 'sum' && role !== 'causes'));
    const found = someCell(
      random,
      modelsOf(scenario, MONEY),
      [...GIVEN, 'deviation'],
      random.chance(0.5) ? 'sum' : 'leaf',
      formulas,
    );
    if (!found) return null;
    frozen(found.model, found.row, found.role);
    return blame(found, `formula made the number ${found.cell.value}`);
  },
};

const skippedRow: Plant = {
  kind: 'formula that skips a row',
  wishes: LIVE,
  plant: (scenario, random) => {
    const parts = ({ cell, model, role }: Found) =>
      cell.working?.way === 'sum' &&
      cell.working.rows.length > 2 &&
      cell.working.rows.every(row => Math.abs(shown(model, row, role) ?? 0) > 150 * model.style.step);
    const found = someCell(random, modelsOf(scenario, MONEY), GIVEN, 'sum', parts);
    if (!found || found.cell.working?.way !== 'sum') return null;
    const { rows } = found.cell.working;
    found.cell.working = { way: 'sum', rows: random.chance(0.5) ? rows.slice(1) : rows.slice(0, -1) };
    return blame(found, 'sum without its first or last row');
  },
};

const duplicateRow: Plant = {
  kind: 'duplicate row',
  wishes: { numbers: true },
  plant: (scenario, random) => {
    const found = someCell(
      random,
      modelsOf(scenario, ['function', 'unit']),
      ['revised'],
      'leaf',
      (_, value) => value !== 0,
    );
    if (!found) return null;
    const { model, row } = found;
    const sums = sumsAbove(model, row).map(at => (at > row ? at + 1 : at));
    insertCopy(model, row);
    const totals = sums.map(at => ({ model, row: at }));
    return {
      what: 'row twice',
      right: [
        { model, row },
        { model, row: row + 1 },
      ],
      totals,
    };
  },
};

/** In a table of formulas the ranges grow with the row put in, as Excel's do. */
function insertCopy(model: Model, row: number): void {
  const original = model.rows[row] as Row;
  const copy = {
    ...original,
    cells: Object.fromEntries(Object.entries(original.cells).map(([role, cell]) => [role, { ...cell }])),
  };
  model.rows.splice(row + 1, 0, copy);
  for (const line of model.rows) {
    for (const cell of Object.values(line.cells)) {
      if (cell.working?.way !== 'sum') continue;
      const rows = cell.working.rows.flatMap(part =>
        part === row ? [row, row + 1] : [part > row ? part + 1 : part],
      );
      cell.working = { way: 'sum', rows };
    }
  }
}

const shiftedColumn: Plant = {
  kind: 'shifted columns in a row',
  wishes: { ...PLAIN },
  plant: (scenario, random) => {
    const large = (found: Found, value: number) => Math.abs(value) > 1000 * found.model.style.step;
    const found = someCell(random, modelsOf(scenario, MONEY), ['original'], 'leaf', large);
    if (!found) return null;
    shiftLeft(found.model, found.row, random);
    return {
      what: 'figures one column to the left',
      right: [{ model: found.model, row: found.row }],
      totals: sumsAbove(found.model, found.row).map(row => ({ model: found.model, row })),
    };
  },
};

function shiftLeft(model: Model, row: number, random: Random): void {
  const cells = model.rows[row]?.cells ?? {};
  const roles = model.columns.map(column => column.role);
  const from = random.int(0, 1);
  roles.forEach((role, at) => {
    const cell = cells[role];
    const next = cells[roles[at + 1] ?? ''];
    if (cell && at >= from) cell.value = next?.value ?? null;
  });
}

const errorValue: Plant = {
  kind: 'error value',
  wishes: PLAIN,
  plant: (scenario, random) => {
    const found = someCell(
      random,
      modelsOf(scenario, MONEY),
      [...GIVEN, 'deviation'],
      random.pick(['leaf', 'sum']),
    );
    if (!found) return null;
    found.cell.word = random.pick(['#REF!', '#N/A', '#VALUE!', '#DIV/0!']);
    return blame(found, found.cell.word);
  },
};

const numberAsText: Plant = {
  kind: 'number as text',
  wishes: { numbers: true },
  plant: (scenario, random) => {
    const found = someCell(
      random,
      modelsOf(scenario, MONEY),
      ['previous', 'original'],
      'leaf',
      (_, value) => value !== 0,
    );
    if (!found) return null;
    found.cell.written = 'text';
    return blame(found, 'figure as text');
  },
};

const headerYear: Plant = {
  kind: 'wrong year in a header',
  wishes: {},
  plant: (scenario, random) => {
    const model = random.pick(modelsOf(scenario, MONEY));
    const column = random.pick(model.columns.filter(({ role }) => GIVEN.includes(role)));
    const before = column.year ?? 0;
    column.year = before + random.pick([-1, 1]);
    return {
      what: `${column.role} ${before} → ${column.year}`,
      right: [{ model, header: true }],
      totals: [],
    };
  },
};

const missingUnitLine: Plant = {
  kind: 'missing unit line',
  wishes: {},
  plant: (scenario, random) => {
    const model = random.pick(modelsOf(scenario, MONEY));
    model.unitLine = null;
    return { what: 'no unit line', right: [{ model }], totals: [] };
  },
};

/** Errors in how amounts are written: their unit, place, formula or header. */
export const WRITING_PLANTS: readonly Plant[] = [
  wrongScaleRow,
  hardCoded,
  skippedRow,
  duplicateRow,
  shiftedColumn,
  errorValue,
  numberAsText,
  headerYear,
  missingUnitLine,
];
