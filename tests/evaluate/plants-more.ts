import { difference, sum } from '../../src/figure/decimal';
import { type Plant, type Spot, blame, changedThroughout, jump, modelsOf, someCell, totalsOf } from './plant';
import { amountOff } from './priced';

const investmentAgainstCauses: Plant = {
  kind: 'investment ≠ causes',
  wishes: { titles: true },
  plant: (scenario, random) => {
    const [causes] = modelsOf(scenario, ['investmentCause']);
    const found = someCell(random, modelsOf(scenario, ['investment']), ['actual'], 'leaf');
    if (!causes || !found) return null;
    const delta = jump(random, found.model);
    changedThroughout(found.model, found.row, 'actual', delta);
    const at = causes.rows.findIndex(({ key }) => key === found.model.rows[found.row]?.key);
    const spots: Spot[] = [
      { ...found, role: 'deviation' },
      { model: causes, row: at, role: 'causes' },
    ];
    const planted = blame(found, `accounts of a project by ${delta}`, spots);
    return {
      ...planted,
      totals: [...planted.totals, ...totalsOf({ model: causes, row: at, role: 'causes' })],
    };
  },
};

const changeOff: Plant = {
  kind: 'change in per cent off',
  wishes: { formulas: false },
  plant: (scenario, random) => {
    const model = scenario.models.find(({ rows }) => rows.some(({ key }) => key === 'change'));
    const role = `y${random.int(0, 3)}`;
    const row = model?.rows.findIndex(({ key }) => key === 'change') ?? -1;
    const cell = model?.rows[row]?.cells[role];
    if (!model || !cell) return null;
    const before = cell.value;
    cell.value = sum([before ?? 0, random.pick([-7.5, -2.1, 3.4, 11.2])]);
    const terms = Object.keys(model.rows[0]?.cells ?? {}).map(other => ({ model, row: 0, role: other }));
    return { ...blame({ model, row, role, cell }, `change ${before} → ${cell.value}`), totals: terms };
  },
};

const accountGroupsOfLetter: Plant = {
  kind: 'account group ≠ the letter',
  wishes: { titles: true, agency: true },
  plant: (scenario, random) => {
    const [model] = modelsOf(scenario, ['accountGroup']);
    const at = random.int(0, scenario.letter.more.groups.length - 2);
    const asked = scenario.letter.more.groups[at];
    if (!model || !asked) return null;
    asked.thousands = sum([asked.thousands, random.pick([-1, 1]) * random.int(2000, 9000)]);
    const row = model.rows.findIndex(({ label }) => label === asked.label);
    return {
      what: `${asked.label} in the letter changed`,
      right: [{ model, row, role: 'original' }],
      totals: [],
    };
  },
};

const participants: Plant = {
  kind: 'participants ≠ the letter',
  wishes: { titles: true, agency: false },
  plant: (scenario, random) => {
    const model = scenario.models.find(({ rows }) => rows.some(({ key }) => key === 'participants'));
    const row = model?.rows.findIndex(({ key }) => key === 'participants') ?? -1;
    const cells = model?.rows[row]?.cells;
    const [target, deviation, result] = [cells?.['target'], cells?.['deviation'], cells?.['result']];
    if (!model || !target || !deviation || !result) return null;
    target.value = sum([target.value ?? 0, random.pick([-12, 9, 30])]);
    deviation.value = difference(target.value, result.value ?? 0);
    return blame({ model, row, role: 'target', cell: target }, `target ${target.value}`);
  },
};

/** Errors in tables that fewer workbooks have. */
export const MORE_PLANTS: readonly Plant[] = [
  investmentAgainstCauses,
  changeOff,
  accountGroupsOfLetter,
  participants,
  amountOff,
];
