import type { Letter } from '../../src/letter/letter';
import type { WorkbookData } from '../../src/table/sheet';
import {
  type Indicator,
  indicatorTables,
  indicatorsOf,
  keyFigureTable,
  premiseTable,
  timeSeries,
} from './indicators';
import { letterFor } from './letter';
import { changeSeries, groupsOf, investmentTable, type MoreFacts, participantsRow } from './more-tables';
import type { Model, Style } from './model';
import type { Setting } from './money';
import { pricedTable } from './priced';
import { type Random, randomFrom } from './random';
import { agencyMoney, districtMoney, type Money, scaleOf } from './receiver-money';
import { Draft, type Placed, writeTable } from './render';
import { RECEIVERS } from './words';

/** A workbook and its letter before they are written: the thing an error is planted in. */
export interface Scenario {
  readonly seed: number;
  readonly setting: Setting;
  readonly receiver: string;
  readonly receivers: readonly string[];
  models: Model[];
  /** What the letter is made of; a plant may change it. */
  letter: { indicators: Indicator[]; money: Pick<Money, 'frame' | 'assistance'>; more: MoreFacts };
}

export interface Wishes {
  /** Live formulas, or none; chance decides otherwise. */
  readonly formulas?: boolean;
  /** Figures as numbers throughout. */
  readonly numbers?: boolean;
  /** Titles above all tables. */
  readonly titles?: boolean;
  readonly agency?: boolean;
}

function styleOf(random: Random, wishes: Wishes): Style {
  const text = !wishes.numbers && !wishes.formulas && random.chance(0.2);
  const formulas = !text && (wishes.formulas ?? random.chance(0.4));
  return {
    formulas,
    figures: text ? 'text' : 'number',
    percents: random.pick(['fraction', 'number', 'text']),
    group: random.pick([' ', '\u00a0', '\u202f', '\u2009', '']),
    minus: random.pick(['-', '\u2212', '\u2013', '- ']),
    decimalMark: random.chance(0.08) ? '.' : ',',
    headerRows: random.pick([1, 1, 2, 2, 3, 4]),
    yearsAsNumbers: random.chance(0.5),
    codeColumn: false,
    spacerAfterLabel: random.chance(0.06),
    comments: random.chance(0.15),
    gapBelowTitle: random.pick([0, 0, 0, 1]),
    step: 1,
  };
}

/** The workbook of a seed, without any error. */
export function scenarioOf(seed: number, wishes: Wishes = {}): Scenario {
  const random = randomFrom(seed);
  const agency = wishes.agency ?? random.chance(0.25);
  const scale = scaleOf(random);
  const style = styleOf(random, wishes);
  const step = 1 / 10 ** scale.decimals;
  const form = random.chance(0.25) ? ('nn' as const) : ('nb' as const);
  const year = random.int(2021, 2031);
  const setting: Setting = {
    random,
    form,
    year,
    scale,
    style: { ...style, step },
    carried: random.chance(0.75),
  };
  const receivers = agency ? RECEIVERS.agency : RECEIVERS.district;
  const receiver = random.pick(receivers);
  const money = agency ? agencyMoney(setting) : districtMoney(setting);
  const indicators = indicatorsOf(random, agency);
  const models = [...money.models, ...indicatorTables(setting, indicators)];
  if (random.chance(0.4)) models.push(premiseTable(setting));
  if (random.chance(0.5)) models.push(keyFigureTable(setting, indicators));
  if (random.chance(0.3)) models.push(timeSeries(setting));
  vary(setting, models, wishes);
  const more = withMore({ ...setting, random: randomFrom(seed + 555_555) }, models);
  const last = { ...setting, random: randomFrom(seed + 333_333) };
  if (last.random.chance(0.3)) models.push(pricedTable(last));
  return { seed, setting, receiver, receivers, models, letter: { indicators, money, more } };
}

/** Puts in the tables that fewer workbooks have, by chances of their own so that the others stay as they are. */
function withMore(setting: Setting, models: Model[]): MoreFacts {
  const of = (kind: Model['kind']) => models.find(model => model.kind === kind);
  const { random } = setting;
  const investment = random.chance(0.6) ? investmentTable(setting, of('investmentCause')) : null;
  if (investment)
    models.splice(
      models.findIndex(({ kind }) => kind === 'investmentCause'),
      0,
      investment,
    );
  if (random.chance(0.3)) models.push(changeSeries(setting));
  const groups = groupsOf(of('accountGroup'), setting.scale.factor);
  const premises = of('premises');
  if (!premises || random.chance(0.3)) return { participants: null, groups };
  const { row, expected } = participantsRow(setting);
  premises.rows.push(row);
  return { participants: expected, groups };
}

/** What differs from table to table of one workbook. */
function vary({ random, style }: Setting, models: readonly Model[], wishes: Wishes) {
  for (const model of models) {
    if (random.chance(0.2)) model.style.headerRows = random.int(1, 3);
    if (model.kind === 'function' && random.chance(0.1)) model.style.codeColumn = true;
    if (!wishes.titles && random.chance(0.12)) model.title = null;
    if (model.unitLine !== null && random.chance(0.1)) model.style.gapBelowTitle = 2;
    if (style.figures === 'number' && style.percents === 'text' && random.chance(0.3))
      model.style.percents = 'fraction';
    // A footnote mark makes a text of the figure, which no sum formula would then count.
    if (!model.style.formulas) for (const row of model.rows) markSome(random, row.cells);
  }
}

function markSome(random: Random, cells: Model['rows'][number]['cells']) {
  for (const cell of Object.values(cells)) {
    if (cell.value !== null && cell.comparator === null && random.chance(0.004))
      cell.mark = random.pick(['*)', '*', '(se note)']);
  }
}

export interface Written {
  readonly workbook: WorkbookData;
  readonly letter: Letter;
  readonly placed: readonly Placed[];
}

/** Puts the tables on sheets. The same scenario is laid out the same way, whatever its figures. */
export function written(scenario: Scenario): Written {
  const random = randomFrom(scenario.seed + 7_777_777);
  const { setting, receiver, letter } = scenario;
  const mode = random.pick(['each', 'each', 'money', 'area', 'one'] as const);
  const drafts = new Map<string, { draft: Draft; row: number; left: number }>();
  const placed: Placed[] = [];
  const heading = `${receiver} – årsberetning ${setting.year}`;
  const headed = random.chance(0.7);
  let beside = null as Placed | null;
  for (const model of scenario.models) {
    const name = sheetFor(mode, model);
    const place = drafts.get(name) ?? newSheet(random, name, headed && drafts.size === 0 ? heading : null);
    drafts.set(name, place);
    const sideways: boolean = beside?.sheet === name && random.chance(0.2);
    const at: Placed =
      sideways && beside
        ? writeTable(place.draft, model, beside.top, beside.right + random.int(1, 2))
        : writeTable(place.draft, model, place.row, place.left);
    place.row = Math.max(place.row, at.bottom + random.int(1, 3));
    beside = sideways ? null : at;
    placed.push(at);
  }
  const sheets = [...drafts.values()].map(({ draft }) => draft.sheet());
  if (random.chance(0.4)) sheets.push(loose(random));
  const workbook = { name: `${receiver} ${setting.year}.xlsx`, sheets };
  return { workbook, placed, letter: letterFor(setting, receiver, scenario.receivers, letter) };
}

function sheetFor(mode: 'each' | 'money' | 'area' | 'one', model: Model): string {
  const ofMoney = !['indicators', 'premises', 'keyFigures'].includes(model.kind);
  if (mode === 'each') return model.sheetName;
  if (mode === 'money') return ofMoney ? 'Økonomi' : 'Måltall';
  if (mode === 'area') return model.area ?? (ofMoney ? 'Hovedtabeller' : 'Indikatorer');
  return 'Ark1';
}

function newSheet(random: Random, name: string, heading: string | null) {
  const left = random.pick([0, 0, 0, 1, 2]);
  const draft = new Draft(name);
  if (heading !== null) draft.put(0, left, heading);
  return { draft, row: heading === null ? random.int(0, 2) : random.int(2, 3), left };
}

/** A sheet of a person's own notes: figures that belong to no table. */
function loose(random: Random) {
  const draft = new Draft('Notater', random.chance(0.3));
  draft.put(0, 0, 'Huskeliste til møtet');
  draft.put(2, 0, 'Ring regnskap om periodisering');
  draft.put(3, 0, 'Møte');
  draft.put(3, 1, 45620, null, 'dd.mm.yyyy');
  draft.put(5, 3, random.int(100, 99_999));
  return draft.sheet();
}
