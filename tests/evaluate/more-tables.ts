import { difference, product, quotient, rounded, sum } from '../../src/figure/decimal';
import { type Model, type Row, cellOf, shown } from './model';
import type { Setting } from './money';

/** What the letter has besides targets and frame. */
export interface MoreFacts {
  /** Expected participants of the programme; null where no premise is about them. */
  participants: number | null;
  /** The original budget by account group, in thousands; the last is the net. */
  groups: { label: string; thousands: number }[];
}

/** The accounts of the projects whose deviations another table splits by cause; null without that table. */
export function investmentTable(setting: Setting, causes: Model | undefined): Model | null {
  if (!causes) return null;
  const { random, form, year } = setting;
  const budgets = causes.rows.map(
    () => random.int(2, 60) * (causes.style.step === 1 ? 1000 : 1) + random.int(0, 9),
  );
  const leaves = causes.rows.flatMap(({ type }, at) => (type === 'leaf' ? [at] : []));
  const whole = sum(leaves.map(at => budgets[at] ?? 0));
  const rows = causes.rows.map(({ label, type, key }, at): Row => {
    const working = type === 'sum' ? { way: 'sum' as const, rows: leaves } : null;
    const revised = type === 'sum' ? whole : (budgets[at] ?? 0);
    const deviation = shown(causes, at, 'causes') ?? 0;
    const { decimals } = setting.scale;
    const cells = {
      original: cellOf(revised, decimals, { working }),
      revised: cellOf(revised, decimals, { working }),
      actual: cellOf(difference(revised, deviation), decimals, { working }),
      deviation: cellOf(deviation, decimals, { working: { way: 'minus', roles: ['revised', 'actual'] } }),
    };
    return { label, type, key, cells };
  });
  const words = {
    original: 'Dok. 3',
    revised: 'Regulert budsjett',
    actual: form === 'nn' ? 'Rekneskap' : 'Regnskap',
    deviation: 'Avvik',
  };
  const about = {
    kind: 'investment' as const,
    area: null,
    sheetName: 'Investeringsregnskap',
    title: form === 'nn' ? 'Investeringsrekneskap' : 'Investeringsregnskap',
    corner: 'Prosjekt',
  };
  const columns = Object.entries(words).map(([role, text]) => ({ role, words: text, year }));
  return { ...about, unitLine: causes.unitLine, columns, rows, notes: [], style: { ...causes.style } };
}

/** What is paid through the years, and how much more than the year before. */
export function changeSeries({ random, form, year, style }: Setting): Model {
  const backs = [4, 3, 2, 1, 0];
  const paid = backs.map(() => random.int(30_000, 90_000));
  const changes = paid.map((amount, at) => {
    const before = paid[at - 1];
    return before === undefined
      ? null
      : rounded(quotient(product(100, difference(amount, before)), before, 6), 1);
  });
  const nn = form === 'nn';
  const rows: Row[] = [
    {
      label: 'Utbetalt sosialhjelp',
      type: 'leaf',
      key: 'paid',
      cells: Object.fromEntries(backs.map((back, at) => [`y${back}`, cellOf(paid[at] ?? null)])),
    },
    {
      label: nn ? 'Endring frå året før' : 'Endring fra året før',
      type: 'leaf',
      key: 'change',
      cells: Object.fromEntries(
        backs.map((back, at) => [`y${back}`, cellOf(changes[at] ?? null, 1, { percent: true })]),
      ),
    },
  ];
  const columns = backs.map(back => ({ role: `y${back}`, words: '', year: year - back }));
  const about = { kind: 'timeSeries' as const, area: null, sheetName: 'Sosialhjelp', corner: '' };
  return {
    ...about,
    title: 'Utvikling sosialhjelp',
    unitLine: 'Tall i 1000 kr',
    columns,
    rows,
    notes: [],
    style: { ...style },
  };
}

/** The premise about participants, put into the table of premises. */
export function participantsRow({ random, form }: Setting): { row: Row; expected: number } {
  const near = () => random.int(90, 160);
  const [expected, result] = [near(), near()];
  const cells = {
    result2: cellOf(near()),
    result1: cellOf(near()),
    target: cellOf(expected),
    result: cellOf(result),
    deviation: cellOf(difference(expected, result), 0, {
      working: { way: 'minus', roles: ['target', 'result'] },
    }),
  };
  const label =
    form === 'nn'
      ? 'Gjennomsnittleg tal på deltakarar i kvalifiseringsprogrammet'
      : 'Gjennomsnittlig antall deltakere i kvalifiseringsprogrammet';
  return { row: { label, type: 'leaf', key: 'participants', cells }, expected };
}

/** The original budget of an agency's account groups, as the letter has it. */
export function groupsOf(groups: Model | undefined, factor: number): MoreFacts['groups'] {
  const rows = groups?.rows.filter(({ type }) => type === 'leaf' || type === 'sum') ?? [];
  return rows.map(({ label }) => {
    const at = groups?.rows.findIndex(row => row.label === label) ?? -1;
    const amount = groups ? (shown(groups, at, 'original') ?? 0) : 0;
    return { label, thousands: rounded(quotient(product(amount, factor), 1000, 3), 0) };
  });
}
