import { sum } from '../../src/figure/decimal';
import type { Model } from './model';
import {
  GIVEN,
  PLAIN,
  type Plant,
  type Spot,
  blame,
  changedThroughout,
  jump,
  modelsOf,
  someCell,
  totalsOf,
} from './plant';
import type { Scenario } from './scenario';

const wrongScaleTable: Plant = {
  kind: 'table in kroner under "1000 kr"',
  wishes: { ...PLAIN, titles: true, agency: false },
  plant: (scenario, random) => {
    if (scenario.setting.scale.factor !== 1000) return null;
    const model = random.pick(modelsOf(scenario, ['function']));
    for (const row of model.rows)
      for (const cell of Object.values(row.cells)) if (cell.value !== null) cell.value *= 1000;
    return { what: 'table times 1000', right: [{ model }], totals: overviewSpots(scenario, model) };
  },
};

/** The rows of the overview that a function table's sum goes into. */
function overviewSpots(scenario: Scenario, model: Model): Spot[] {
  return modelsOf(scenario, ['net']).flatMap(net =>
    net.rows.flatMap((row, at) =>
      row.key !== '' && model.area?.startsWith(row.key) ? [{ model: net, row: at }] : [],
    ),
  );
}

function sumSpots(model: Model | undefined, role: string, key: string): Spot[] {
  const row = model?.rows.findIndex(line => line.key === key) ?? -1;
  return model && row >= 0 ? [{ model, row, role }] : [];
}

const overviewAgainstFunctions: Plant = {
  kind: 'overview ≠ function table',
  wishes: { titles: true, agency: false },
  plant: (scenario, random) => {
    const [net] = modelsOf(scenario, ['net']);
    const found = net && someCell(random, [net], GIVEN, 'leaf', ({ row }) => net.rows[row]?.key !== 'FO4');
    if (!found) return null;
    const delta = jump(random, found.model);
    changedThroughout(found.model, found.row, found.role, delta);
    const other = scenario.models.find(
      model => model.kind === 'function' && model.area === found.model.rows[found.row]?.key,
    );
    const unit = scenario.models.find(model => model.kind === 'unit');
    const planted = blame(found, `overview by ${delta}`, sumSpots(other, found.role, 'sum'));
    return { ...planted, totals: [...planted.totals, ...sumSpots(unit, found.role, 'total')] };
  },
};

const unitsAgainstTotal: Plant = {
  kind: 'units ≠ total of functional areas or account groups',
  wishes: { titles: true },
  plant: (scenario, random) => {
    const found = someCell(random, modelsOf(scenario, ['unit']), GIVEN, 'leaf');
    if (!found) return null;
    const delta = jump(random, found.model);
    changedThroughout(found.model, found.row, found.role, delta);
    const [net] = modelsOf(scenario, ['net']);
    const [groups] = modelsOf(scenario, ['accountGroup']);
    const right = [
      ...sumSpots(found.model, found.role, 'total'),
      ...sumSpots(net, found.role, 'total'),
      ...sumSpots(groups, found.role, 'net'),
    ];
    return { what: `a unit by ${delta}, and its totals`, right, totals: [found, ...totalsOf(found)] };
  },
};

const earmarkedAgainstFunctions: Plant = {
  kind: 'earmarked table ≠ budget table',
  wishes: { titles: true, agency: false },
  plant: (scenario, random) => {
    const found = someCell(random, modelsOf(scenario, ['earmarked']), ['deviation'], 'leaf');
    if (!found) return null;
    const delta = jump(random, found.model);
    changedThroughout(found.model, found.row, 'deviation', delta);
    const label = found.model.rows[found.row]?.label;
    const budget = scenario.models.find(
      model => model.kind === 'function' && model.area === found.model.area,
    );
    const row = budget?.rows.findIndex(line => line.label === label) ?? -1;
    const more =
      budget && row >= 0
        ? [{ model: budget, row, role: 'deviation' }, ...sumSpots(budget, 'deviation', 'sum')]
        : [];
    return blame(found, `earmarked deviation by ${delta}`, more);
  },
};

const letterFrame: Plant = {
  kind: 'original budget ≠ frame of the letter',
  wishes: { titles: true, agency: false },
  plant: (scenario, random) => {
    const { frame, assistance } = scenario.letter.money;
    scenario.letter.money = { frame: sum([frame, random.int(5, 40) * 1_000_000]), assistance };
    const [net, unit] = [modelsOf(scenario, ['net'])[0], modelsOf(scenario, ['unit'])[0]];
    return {
      what: 'frame in the letter raised',
      right: [...sumSpots(net, 'original', 'total'), ...sumSpots(unit, 'original', 'total')],
      totals: [],
    };
  },
};

/** Errors that show only when two tables, or a table and the letter, are held together. */
export const BETWEEN_PLANTS: readonly Plant[] = [
  wrongScaleTable,
  overviewAgainstFunctions,
  unitsAgainstTotal,
  earmarkedAgainstFunctions,
  letterFrame,
];
