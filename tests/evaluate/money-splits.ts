import { difference, rounded, sum } from '../../src/figure/decimal';
import { type Model, type Row, cellOf } from './model';
import type { Line, Setting } from './money';
import { PROJECTS } from './words';

export function earmarkedTable(setting: Setting, code: string, lines: readonly Line[]): Model {
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

export function investmentCauses(setting: Setting): Model {
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
