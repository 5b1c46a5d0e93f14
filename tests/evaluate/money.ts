import { difference, rounded, sum } from '../../src/figure/decimal';
import { type Cell, type Column, type Kind, type Model, type Row, type Style, cellOf } from './model';
import type { Random } from './random';
import {
  ACCOUNT_GROUPS,
  AREAS,
  DIVISIONS,
  type Form,
  PROJECTS,
  SECTIONS,
  SCALES,
  type Scale,
  budgetWords,
} from './words';

/** What a money table is made with: who writes, when, and in which words. */
export interface Setting {
  readonly random: Random;
  readonly form: Form;
  readonly year: number;
  readonly scale: Scale;
  readonly style: Style;
  readonly carried: boolean;
}

/** Amounts of one row in whole kroner, by role. */
export type Amounts = Readonly<Record<string, number>>;

export interface Line {
  readonly label: string;
  readonly amounts: Amounts;
}

const GIVEN = ['previous', 'original', 'revised', 'actual', 'carried'] as const;
const SHORT = ['previous', 'original', 'revised', 'actual', 'deviation'];
const LONG = [...SHORT, 'carried', 'adjusted'];

export function amountsOf(random: Random, size: number): Amounts {
  const about = (value: number, least: number, most: number) =>
    Math.round((value * random.int(least, most)) / 100) + random.int(-499, 499);
  const revised = about(size, 80, 120);
  const original = random.chance(0.06) ? 0 : about(revised, 75, 115);
  const carried = random.chance(0.4) ? 0 : about(revised, -3, 8);
  return { previous: about(revised, 75, 120), original, revised, actual: about(revised, 85, 115), carried };
}

export function added(lines: readonly Amounts[]): Amounts {
  return Object.fromEntries(GIVEN.map(role => [role, sum(lines.map(line => line[role] ?? 0))]));
}

/** Splits amounts into parts that add up to the krone. */
export function split(random: Random, whole: Amounts, parts: number): Amounts[] {
  const weights = Array.from({ length: parts }, () => random.int(20, 200));
  const total = sum(weights);
  const shares = weights
    .slice(1)
    .map(weight =>
      Object.fromEntries(
        GIVEN.map(role => [
          role,
          Math.round(((whole[role] ?? 0) * weight * random.int(97, 103)) / total / 100),
        ]),
      ),
    );
  const first = GIVEN.map(role => [
    role,
    difference(whole[role] ?? 0, sum(shares.map(share => share[role] ?? 0))),
  ]);
  return [Object.fromEntries(first) as Amounts, ...shares];
}

/** Amounts of all functions, by area. */
export function areaLines(random: Random): Map<string, Line[]> {
  return new Map(
    AREAS.map(area => [
      area.code,
      area.functions
        .filter((_, index) => index < 2 || random.chance(0.85))
        .map(label => ({
          label,
          amounts: amountsOf(random, random.pick([2, 5, 14, 40, 90, 300]) * 1_000_000),
        })),
    ]),
  );
}

/** One row of given amounts with its deviations, in the printed unit. */
export function moneyRow(setting: Setting, label: string, amounts: Amounts, key = label): Row {
  const { factor, decimals } = setting.scale;
  const printed = (value: number) => rounded(value / factor, decimals);
  const cells: Record<string, Cell> = {};
  for (const role of GIVEN) cells[role] = cellOf(printed(amounts[role] ?? 0), decimals);
  if (amounts['carried'] === 0) cells['carried'] = cellOf(null, decimals);
  const deviation = difference(amounts['revised'] ?? 0, amounts['actual'] ?? 0);
  const adjusted = difference(deviation, amounts['carried'] ?? 0);
  const minus = (roles: readonly [string, string]) => ({ working: { way: 'minus' as const, roles } });
  cells['deviation'] = cellOf(printed(deviation), decimals, minus(['revised', 'actual']));
  cells['adjusted'] = cellOf(printed(adjusted), decimals, minus(['deviation', 'carried']));
  return { label, type: 'leaf', cells, key };
}

/** A sum row over rows of the table; its deviations are worked out along the row. */
export function sumRow(
  setting: Setting,
  label: string,
  amounts: Amounts,
  rows: readonly number[],
  key = label,
): Row {
  const row = moneyRow(setting, label, amounts, key);
  for (const role of GIVEN) {
    const cell = row.cells[role];
    if (cell) Object.assign(cell, { value: cell.value ?? 0, working: { way: 'sum', rows } });
  }
  return { ...row, type: 'sum' };
}

export function moneyModel(
  setting: Setting,
  about: { kind: Kind; area: string | null; sheetName: string; title: string; corner: string },
  rows: Row[],
): Model {
  const { random, form, year } = setting;
  const roles = setting.carried && about.kind !== 'gross' && about.kind !== 'accountGroup' ? LONG : SHORT;
  const yearOf: Record<string, number> = { previous: year - 1, carried: year + 1 };
  const columns: Column[] = roles.map(role => ({
    role,
    words: budgetWords(form, role, random),
    year: role === 'adjusted' ? null : (yearOf[role] ?? year),
  }));
  const unitLine = random.pick(setting.scale.lines);
  return {
    ...about,
    unitLine,
    columns: reordered(random, columns),
    rows,
    notes: [],
    style: { ...setting.style },
  };
}

/** Now and then a person puts last year's accounts last of the given columns, or this year's accounts first. */
function reordered(random: Random, columns: Column[]): Column[] {
  if (!random.chance(0.2)) return columns;
  const at = (role: string) => columns.filter(column => column.role === role);
  const rest = columns.filter(({ role }) => !['previous', 'original', 'revised', 'actual'].includes(role));
  const order = random.pick([
    ['original', 'revised', 'actual', 'previous'],
    ['actual', 'previous', 'original', 'revised'],
    ['actual', 'revised', 'original', 'previous'],
  ]);
  return [...order.flatMap(at), ...rest];
}

function overview(setting: Setting, kind: 'gross' | 'net', areas: ReadonlyMap<string, Amounts>): Model {
  const { form } = setting;
  const gross = kind === 'gross';
  const what = gross ? 'Brutto' : 'Netto';
  const numbered = `Tabell 0.1${gross ? '' : 'B'} ${what} driftsutgifter`;
  const title = setting.random.pick([
    numbered,
    `${what} driftsutgifter ${form === 'nn' ? 'etter' : 'per'} funksjonsområde`,
  ]);
  const drift = ['FO1', 'FO2A', 'FO2B', 'FO2C', 'FO3'];
  const amounts = (code: string) => areas.get(code) ?? {};
  const long = setting.random.chance(0.5);
  const name = (code: string) => (long ? code.replace('FO', 'Funksjonsområde ') : code);
  const rows = drift.map(code => moneyRow(setting, name(code), amounts(code), code));
  const fourth = added(['FO4A', 'FO4B', 'FO4C'].map(amounts));
  const driftSum = added(drift.map(amounts));
  rows.push(sumRow(setting, `Sum ${what.toLowerCase()} utgifter, drift`, driftSum, [0, 1, 2, 3, 4], 'drift'));
  rows.push(moneyRow(setting, `${name('FO4')} Sosiale tjenester og ytelser`, fourth, 'FO4'));
  const total = added([driftSum, fourth]);
  rows.push(sumRow(setting, `Sum ${what.toLowerCase()} utgift + sosialhjelp`, total, [5, 6], 'total'));
  const corner = `${what} driftsutgifter`;
  return moneyModel(setting, { kind, area: null, sheetName: `${what} drift`, title, corner }, rows);
}

function functionTable(setting: Setting, code: string, lines: readonly Line[]): Model {
  const { random } = setting;
  const name = AREAS.find(area => area.code === code)?.name ?? '';
  const title = random.pick([
    `Hovedoversikt økonomi ${code} – netto driftsutgifter`,
    `${code} ${name} – netto driftsutgifter per KOSTRA-funksjon`,
    `3.${random.int(2, 9)}.4 Hovedoversikt ${code} ${name}`,
  ]);
  const rows = lines.map(({ label, amounts }) => moneyRow(setting, label, amounts));
  if (random.chance(0.1)) rows.push({ label: '', type: 'gap', cells: {}, key: '' });
  const label = random.pick(['Sum netto utgifter *)', 'Sum', `Sum ${code}`, 'Totalt', 'SUM NETTO']);
  rows.push(
    sumRow(
      setting,
      label,
      added(lines.map(line => line.amounts)),
      lines.map((_, index) => index),
      'sum',
    ),
  );
  const corner = random.pick(['Netto driftsutgifter pr. KOSTRA-funksjon', 'KOSTRA-funksjon', 'Funksjon', '']);
  const model = moneyModel(setting, { kind: 'function', area: code, sheetName: code, title, corner }, rows);
  if (label.includes('*')) model.notes.push('*) Tall overføres hovedoversikten, tabell 0.1B');
  return model;
}

function unitTable(
  setting: Setting,
  whole: Amounts,
  places: readonly (readonly [string, readonly string[]])[],
): Model {
  const { random, form } = setting;
  const rows: Row[] = [];
  const sums: number[] = [];
  const sumAbove = random.chance(0.5);
  const divisions = split(random, whole, places.length);
  places.forEach(([division, units], index) => {
    const amounts = divisions[index] ?? {};
    const parts = split(random, amounts, units.length);
    const first = rows.length + 1;
    const numbers = units.map((_, at) => first + at);
    const under = units.map((unit, at) => moneyRow(setting, `  ${unit}`, parts[at] ?? {}));
    const own = sumRow(setting, sumAbove ? division : `Sum ${division}`, amounts, numbers, division);
    sums.push(sumAbove ? rows.length : first + units.length);
    rows.push(
      ...(sumAbove ? [own] : [{ label: division, type: 'section' as const, cells: {}, key: '' }]),
      ...under,
    );
    if (!sumAbove) rows.push(own);
  });
  const label = random.pick([
    'Totalt',
    form === 'nn' ? 'Sum verksemda' : 'Sum bydel',
    `Totalt drift ${setting.year}`,
  ]);
  rows.push(sumRow(setting, label, whole, sums, 'total'));
  const title = random.pick([
    'Resultat per resultatenhet',
    'Regnskap per resultatenhet / avdeling',
    `Resultatenheter ${setting.year}`,
  ]);
  const corner = random.pick(['Resultatenhet', 'Avdeling / enhet', '']);
  return moneyModel(setting, { kind: 'unit', area: null, sheetName: 'Enheter', title, corner }, rows);
}

function earmarkedTable(setting: Setting, code: string, lines: readonly Line[]): Model {
  const { random, scale, style, year } = setting;
  const printed = (value: number) => rounded(value / scale.factor, scale.decimals);
  const deviations = lines.map(({ amounts }) => difference(amounts['revised'] ?? 0, amounts['actual'] ?? 0));
  const earmarked = deviations.map(value => Math.round((value * random.int(0, 60)) / 100));
  const rowOf = (label: string, whole: number, part: number, rows: number[] | null, key: string): Row => {
    const working = rows && { way: 'sum' as const, rows };
    const cell = (value: number) => cellOf(printed(value), scale.decimals, { working });
    const ordinary = cell(difference(whole, part));
    if (!rows) ordinary.working = { way: 'minus', roles: ['deviation', 'earmarked'] };
    const cells = { deviation: cell(whole), earmarked: cell(part), ordinary };
    return { label, type: rows ? 'sum' : 'leaf', cells, key };
  };
  const rows = lines.map(({ label }, at) =>
    rowOf(label, deviations[at] ?? 0, earmarked[at] ?? 0, null, label),
  );
  rows.push(
    rowOf(
      'Sum',
      sum(deviations),
      sum(earmarked),
      lines.map((_, at) => at),
      'sum',
    ),
  );
  const words = { deviation: 'Avvik', earmarked: 'Avvik øremerkede midler', ordinary: 'Avvik ordinær drift' };
  const columns = Object.entries(words).map(([role, text]) => ({ role, words: text, year }));
  const title = `${code} Avvik fordelt på øremerkede midler og ordinær drift`;
  const about = {
    kind: 'earmarked' as const,
    area: code,
    sheetName: `${code} øremerket`,
    title,
    corner: 'Funksjon',
  };
  return { ...about, unitLine: random.pick(scale.lines), columns, rows, notes: [], style: { ...style } };
}

function accountGroupTable(setting: Setting, whole: Amounts): Model {
  const { random } = setting;
  const income = [5, 6, 7].map(() => {
    const amounts = amountsOf(random, 3_000_000);
    return Object.fromEntries(
      Object.entries(amounts).map(([role, value]) => [role, role === 'carried' ? 0 : -Math.abs(value)]),
    );
  });
  const costs = split(random, added([whole, ...income.map(part => negative(part))]), 5);
  const all = [...costs, ...income];
  const rows = ACCOUNT_GROUPS.map((label, at) => moneyRow(setting, label, all[at] ?? {}));
  rows.push(
    sumRow(
      setting,
      random.pick(['Netto', 'Netto driftsutgifter', 'Sum netto']),
      whole,
      rows.map((_, at) => at),
      'net',
    ),
  );
  const about = {
    kind: 'accountGroup' as const,
    area: null,
    sheetName: 'Artsgrupper',
    title: 'Regnskap fordelt på artsgrupper',
  };
  return moneyModel(setting, { ...about, corner: 'Artsgruppe' }, rows);
}

function negative(amounts: Amounts): Amounts {
  return Object.fromEntries(Object.entries(amounts).map(([role, value]) => [role, -value]));
}

function investmentCauses(setting: Setting): Model {
  const { random, scale, style } = setting;
  const causes = ['cause1', 'cause2', 'cause3', 'cause4'];
  const words = [
    '1 Periodiseringsavvik',
    '2 Reelle netto besparelser',
    '3 Reelle forsinkelser',
    '4 Uforutsigbare avsetninger',
  ];
  const printed = (value: number) => rounded(value / scale.factor, scale.decimals);
  const across = { way: 'across' as const, roles: causes };
  const projects = random.shuffled(PROJECTS).slice(0, random.int(3, 7));
  const amounts = projects.map(() =>
    causes.map(() => (random.chance(0.45) ? 0 : random.int(-4_000_000, 9_000_000))),
  );
  const rowOf = (label: string, values: number[], rows: number[] | null, key: string): Row => {
    const working = rows && { way: 'sum' as const, rows };
    const given = values.map((value, at) => [
      causes[at],
      cellOf(value === 0 && !rows ? null : printed(value), scale.decimals, { working }),
    ]);
    const total = cellOf(printed(sum(values)), scale.decimals, { working: across });
    return {
      label,
      type: rows ? 'sum' : 'leaf',
      cells: { ...Object.fromEntries(given), causes: total },
      key,
    };
  };
  const rows = projects.map((label, at) => rowOf(label, amounts[at] ?? [], null, label));
  const totals = causes.map((_, at) => sum(amounts.map(values => values[at] ?? 0)));
  rows.push(
    rowOf(
      'Sum',
      totals,
      projects.map((_, at) => at),
      'sum',
    ),
  );
  const columns = [
    ...causes.map((role, at) => ({ role, words: words[at] ?? '', year: null })),
    { role: 'causes', words: 'Sum prosjekt', year: null },
  ];
  const about = {
    kind: 'investmentCause' as const,
    area: null,
    sheetName: 'Investeringer',
    title: 'Investeringsavvik etter årsak',
    corner: 'Prosjekt',
  };
  return { ...about, unitLine: random.pick(scale.lines), columns, rows, notes: [], style: { ...style } };
}

export interface Money {
  readonly models: Model[];
  /** Original budget in kroner: the frame without social assistance, and social assistance. */
  readonly frame: number;
  readonly assistance: number;
}

export function districtMoney(setting: Setting): Money {
  const { random } = setting;
  const lines = areaLines(random);
  const net = new Map([...lines].map(([code, all]) => [code, added(all.map(line => line.amounts))]));
  const income = 100 + random.int(2, 40);
  const gross = new Map(
    [...net].map(([code, amounts]) => [
      code,
      Object.fromEntries(
        Object.entries(amounts).map(([role, value]) => [role, Math.round((value * income) / 100)]),
      ),
    ]),
  );
  const models = [overview(setting, 'gross', gross), overview(setting, 'net', net)];
  for (const [code, all] of lines) {
    models.push(functionTable(setting, code, all));
    if (random.chance(0.35)) models.push(earmarkedTable(setting, code, all));
  }
  const whole = added([...net.values()]);
  models.push(unitTable(setting, whole, DIVISIONS));
  if (random.chance(0.6)) models.push(investmentCauses(setting));
  const assistance = net.get('FO4C')?.['original'] ?? 0;
  return { models, frame: difference(whole['original'] ?? 0, assistance), assistance };
}

export function agencyMoney(setting: Setting): Money {
  const { random } = setting;
  const whole = amountsOf(random, 600_000_000);
  const groups = accountGroupTable(setting, whole);
  const models = [
    unitTable(setting, whole, SECTIONS),
    groups,
    ...(random.chance(0.6) ? [investmentCauses(setting)] : []),
  ];
  return { models, frame: whole['original'] ?? 0, assistance: 0 };
}

export function scaleOf(random: Random): Scale {
  const [thousand, whole, million] = SCALES;
  return random.pick([thousand, thousand, thousand, thousand, whole, million]);
}
