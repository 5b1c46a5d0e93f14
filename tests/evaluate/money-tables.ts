import type { Model, Row } from './model';
import {
  type Amounts,
  added,
  amountsOf,
  type Line,
  moneyModel,
  moneyRow,
  type Setting,
  split,
  sumRow,
} from './money';
import { ACCOUNT_GROUPS, AREAS } from './words';

export function overview(
  setting: Setting,
  kind: 'gross' | 'net',
  areas: ReadonlyMap<string, Amounts>,
): Model {
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

export function functionTable(setting: Setting, code: string, lines: readonly Line[]): Model {
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

export function unitTable(
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

export function accountGroupTable(setting: Setting, whole: Amounts): Model {
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
