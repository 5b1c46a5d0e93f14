import { difference, product, quotient, rounded } from '../../src/figure/decimal';
import { INDICATOR_NAMES, type IndicatorName, LOCAL_NAMES, PREMISES } from './indicator-names';
import { type Cell, type Column, type Model, type Row, cellOf } from './model';
import type { Setting } from './money';
import type { Random } from './random';

/** One indicator as it truly is: the receiver's own results, and the targets the letter sets. */
export interface Indicator {
  readonly name: IndicatorName;
  readonly key: string;
  readonly local: boolean;
  readonly decimals: number;
  readonly comparator: string | null;
  /** Results of the year before last, of last year and of the year. */
  readonly results: readonly [number, number, number];
  readonly lastTarget: number;
  readonly target: number;
}

function indicatorOf(random: Random, name: IndicatorName, local: boolean): Indicator {
  const decimals = name.unit === 'count' ? 0 : 1;
  const near = (base: number, least: number, most: number) =>
    rounded(product(base, quotient(random.int(least * 10, most * 10), 1000, 3)), decimals);
  const limit = name.unit === 'percent' ? 99 : name.unit === 'score' ? 4.9 : 1e9;
  const within = (value: number) => Math.min(limit, value);
  const base = name.level;
  const narrow = name.unit === 'score';
  const result = () => within(near(base, narrow ? 95 : 88, narrow ? 105 : 112));
  const step = name.unit === 'count' ? Math.max(2, Math.round(base / 12)) : name.unit === 'percent' ? 2 : 0.2;
  const goal = name.better === 'higher' ? 1 : -1;
  const target = within(rounded(base + goal * step * random.int(1, 2), decimals));
  const lastTarget = random.chance(0.25) ? target : rounded(target - goal * step, decimals);
  const comparator = !narrow && random.chance(0.4) ? (goal > 0 ? '>' : '<') : null;
  return {
    name,
    key: name.nb,
    local,
    decimals,
    comparator,
    results: [result(), result(), result()],
    lastTarget,
    target,
  };
}

export function indicatorsOf(random: Random, agency: boolean): Indicator[] {
  const all = agency
    ? INDICATOR_NAMES.filter(name => name.area !== 'FO2A' && name.area !== 'FO2B')
    : INDICATOR_NAMES;
  const some = random.shuffled(all).slice(0, random.int(12, 20));
  const mandatory = INDICATOR_NAMES.filter(name => some.includes(name));
  const local = random.shuffled(LOCAL_NAMES).slice(0, random.int(0, 3));
  return [
    ...mandatory.map(name => indicatorOf(random, name, false)),
    ...local.map(name => indicatorOf(random, name, true)),
  ];
}

/** The name as the workbook has it: now and then in other words for the same thing. */
function nameIn(setting: Setting, { name, local }: Indicator): string {
  const { random, form } = setting;
  const plain = form === 'nn' ? name.nn : name.nb;
  if (local || !random.chance(0.25)) return plain;
  const other = random.pick([
    (text: string) => text.replace('mottakere', 'mottagere').replace('deltakere', 'deltagere'),
    (text: string) => text.replace('mnd.', 'måneder').replace(' (i prosent)', ''),
    (text: string) => `${text} *`,
    (text: string) => `${text} 1)`,
    (text: string) => (/prosent/.test(text) || name.unit !== 'percent' ? text : `${text} (i prosent)`),
  ]);
  return other(plain);
}

function indicatorRow(setting: Setting, indicator: Indicator): Row {
  const { decimals, name } = indicator;
  const percent = name.unit === 'percent';
  const [before, last, now] = indicator.results;
  const cell = (value: number, more: Partial<Cell> = {}) => cellOf(value, decimals, { percent, ...more });
  const working = { way: 'minus' as const, roles: ['result', 'target'] as const };
  const comparator = indicator.comparator;
  const cells: Record<string, Cell> = {
    result2: cell(before),
    result1: cell(last),
    target: cell(indicator.target, { comparator }),
    result: cell(now),
    deviation: cell(difference(now, indicator.target), { working: comparator ? null : working }),
  };
  const { random } = setting;
  if (random.chance(0.04))
    Object.assign(cells['result2'] as Cell, {
      value: null,
      word: random.pick(['NA', 'N.A', 'xx', '-', '*', null]),
    });
  return { label: nameIn(setting, indicator), type: 'leaf', cells, key: indicator.key };
}

function section(label: string): Row {
  return { label, type: 'section', cells: {}, key: '' };
}

function resultColumns({ random, form, year }: Setting): Column[] {
  const target = form === 'nn' ? 'Måltal' : 'Måltall';
  const columns = [
    { role: 'result2', words: 'Resultat', year: year - 2 },
    { role: 'result1', words: 'Resultat', year: year - 1 },
    { role: 'target', words: target, year },
    { role: 'result', words: 'Resultat', year },
    { role: 'deviation', words: 'Avvik', year: random.chance(0.7) ? year : null },
  ];
  if (random.chance(0.15))
    columns.splice(2, 2, ...[columns[3], columns[2]].filter(column => column !== undefined));
  return random.chance(0.1) ? columns.filter(({ role }) => role !== 'result2') : columns;
}

function indicatorTable(setting: Setting, area: string | null, indicators: readonly Indicator[]): Model {
  const { random, form, style } = setting;
  const rows: Row[] = [];
  const groups = [
    [
      random.pick(['Obligatoriske måltall', 'Obligatoriske sentralt fastsatte måltall', 'Sentrale måltall']),
      indicators.filter(one => !one.local),
    ],
    [random.pick(['Lokale måltall:', 'Bydelens lokale måltall']), indicators.filter(one => one.local)],
  ] as const;
  const headed = random.chance(0.7);
  for (const [heading, group] of groups) {
    if (headed && group.length > 0)
      rows.push(section(form === 'nn' ? heading.replace('måltall', 'måltal') : heading));
    rows.push(...group.map(one => indicatorRow(setting, one)));
  }
  const title = area
    ? `${area} Resultatindikatorer`
    : random.pick(['Resultatindikatorer', 'Resultatindikatorer og måltall']);
  const about = { kind: 'indicators' as const, area, sheetName: area ? `${area} måltall` : 'Måltall', title };
  const corner = random.pick(['Resultatindikator', 'Indikator', '']);
  return {
    ...about,
    corner,
    unitLine: null,
    columns: resultColumns(setting),
    rows,
    notes: [],
    style: { ...style },
  };
}

export function indicatorTables(setting: Setting, indicators: readonly Indicator[]): Model[] {
  if (setting.random.chance(0.5)) return [indicatorTable(setting, null, indicators)];
  const areas = [...new Set(indicators.map(one => one.name.area))];
  return areas.map(area =>
    indicatorTable(
      setting,
      area,
      indicators.filter(one => one.name.area === area),
    ),
  );
}

export function premiseTable(setting: Setting): Model {
  const { random, form, style } = setting;
  const working = { way: 'minus' as const, roles: ['target', 'result'] as const };
  const rows = random
    .shuffled(PREMISES)
    .slice(0, random.int(2, 5))
    .map(([nb, nn, level, decimals]): Row => {
      const near = () => rounded(product(level, quotient(random.int(900, 1100), 1000, 3)), decimals);
      const [target, result] = [near(), near()];
      const cells = {
        result2: cellOf(near(), decimals),
        result1: cellOf(near(), decimals),
        target: cellOf(target, decimals),
        result: cellOf(result, decimals),
        deviation: cellOf(difference(target, result), decimals, { working }),
      };
      return { label: form === 'nn' ? nn : nb, type: 'leaf', cells, key: nb };
    });
  const about = {
    kind: 'premises' as const,
    area: 'FO3',
    sheetName: 'Premisser',
    title: 'FO3 Budsjettpremisser',
    corner: 'Budsjettpremiss',
  };
  return { ...about, unitLine: null, columns: resultColumns(setting), rows, notes: [], style: { ...style } };
}

export function keyFigureTable(setting: Setting, indicators: readonly Indicator[]): Model {
  const { random, form, year, style } = setting;
  const rows = random
    .shuffled(indicators.filter(one => !one.local))
    .slice(0, random.int(2, 4))
    .map((one): Row => {
      const percent = one.name.unit === 'percent';
      const older = [4, 3].map(back => [`y${back}`, cellOf(one.results[0], one.decimals, { percent })]);
      const own = [2, 1, 0].map((back, at) => [
        `y${back}`,
        cellOf(one.results[at] ?? null, one.decimals, { percent }),
      ]);
      return {
        label: form === 'nn' ? one.name.nn : one.name.nb,
        type: 'leaf',
        cells: Object.fromEntries([...older, ...own]) as Record<string, Cell>,
        key: one.key,
      };
    });
  const columns = [4, 3, 2, 1, 0].map(back => ({ role: `y${back}`, words: 'Resultat', year: year - back }));
  const about = { kind: 'keyFigures' as const, area: null, sheetName: 'Nøkkeltall', corner: 'Nøkkeltall' };
  const title = form === 'nn' ? 'Obligatoriske nøkkeltal' : 'Obligatoriske nøkkeltall';
  return { ...about, title, unitLine: null, columns, rows, notes: [], style: { ...style } };
}

/** Amount, users and amount per user through the years; always in 1000 kr. */
export function timeSeries(setting: Setting): Model {
  const { random, form, year, style } = setting;
  const backs = [4, 3, 2, 1, 0];
  const users = backs.map(() => random.int(30, 60));
  const amounts = users.map(count => count * random.int(900, 1200) + random.int(0, count));
  const each = amounts.map((amount, at) => quotient(amount, users[at] ?? 1, 0));
  const row = (label: string, values: readonly number[], key: string): Row => {
    const cells = Object.fromEntries(backs.map((back, at) => [`y${back}`, cellOf(values[at] ?? null)]));
    return { label, type: 'leaf', cells, key };
  };
  const user = form === 'nn' ? 'brukarar' : 'brukere';
  const rows = [
    row(form === 'nn' ? 'Rekneskap' : 'Regnskap', amounts, 'amount'),
    row(form === 'nn' ? `Tal på ${user}` : `Antall ${user}`, users, 'users'),
    row(form === 'nn' ? 'Kostnad per brukar' : 'Kostnad per bruker', each, 'each'),
  ];
  const columns = backs.map(back => ({ role: `y${back}`, words: '', year: year - back }));
  const about = {
    kind: 'timeSeries' as const,
    area: null,
    sheetName: 'Heldøgns',
    title: 'Utvikling heldøgns omsorg',
    corner: '',
  };
  return { ...about, unitLine: 'Tall i 1000 kr', columns, rows, notes: [], style: { ...style } };
}
