import { difference } from '../../src/figure/decimal';
import type { Model } from './model';
import { added, amountsOf, areaLines, type Setting } from './money';
import { earmarkedTable, investmentCauses } from './money-splits';
import { accountGroupTable, functionTable, overview, unitTable } from './money-tables';
import type { Random } from './random';
import { DIVISIONS, SECTIONS, SCALES, type Scale } from './words';

/** The money tables of one receiver, and what the letter has to say of them. */
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
