import type { Comparator } from '../../src/figure/figure';
import type { Letter, LetterCell, LetterIndicator, LetterTable } from '../../src/letter/letter';
import { rounded, sum } from '../../src/figure/decimal';
import type { Indicator } from './indicators';
import type { Setting } from './money';
import type { MoreFacts } from './more-tables';
import type { Money } from './receiver-money';

/** What the letter says of one receiver; amounts in whole kroner. */
export interface LetterFacts {
  indicators: readonly Indicator[];
  money: Pick<Money, 'frame' | 'assistance'>;
  more: MoreFacts;
}

/** The letter that goes with a workbook: the same targets, the same frame, the city's own results. */
export function letterFor(
  setting: Setting,
  receiver: string,
  receivers: readonly string[],
  facts: LetterFacts,
): Letter {
  const { year, form } = setting;
  const agency = !receiver.startsWith('Bydel');
  return {
    letter: {
      title:
        form === 'nn'
          ? `Tildelingsbrev ${year}`
          : `Tildelingsbrev ${year} – ${agency ? receiver : 'bydelene'}`,
      recipient: agency ? receiver : 'Bydelene',
      year,
      caseNumber: null,
      date: null,
      file: `tildelingsbrev-${year}.pdf`,
    },
    indicators: facts.indicators
      .filter(one => !one.local)
      .map((one, index) => letterIndicator(setting, one, index, agency)),
    climate: [],
    tables: agency
      ? groupTables(setting, facts.more)
      : [
          allocation(setting, receiver, receivers, facts.money),
          ...counts(setting, receiver, receivers, facts.more),
        ],
    assignments: [],
    measures: [],
    decisions: [],
    reporting: [],
    suggestions: [],
    unclaimed: [],
  };
}

/** In a letter to all districts a count is for them all, targets too. */
function letterIndicator(setting: Setting, one: Indicator, index: number, agency: boolean): LetterIndicator {
  const { year, form } = setting;
  const name = form === 'nn' ? one.name.nn : one.name.nb;
  const percent = one.name.unit === 'percent';
  const source = { page: 5 + Math.floor(index / 8), line: 100 + index, text: name };
  const targetWord = form === 'nn' ? 'Måltal' : 'Måltall';
  const cell = (kind: 'result' | 'target', back: number, value: number): LetterCell => {
    const comparator = kind === 'target' ? (one.comparator as Comparator | null) : null;
    const digits = value.toFixed(one.decimals).replace('.', ',');
    const raw = `${comparator ?? ''}${digits}${percent ? ' %' : ''}`;
    const column = `${kind === 'target' ? targetWord : 'Resultat'} ${year - back}`;
    const rest = { status: 'ok' as const, relativeTo: null, readings: [], oddity: null, source };
    return { column, kind, year: year - back, raw, value, comparator, ...rest };
  };
  const city = (value: number) => rounded(one.name.unit === 'count' ? value * 9 : value, one.decimals);
  return {
    area: one.name.area,
    goal: null,
    name,
    unit: percent ? 'percent' : one.name.unit === 'count' ? 'count' : 'number',
    cells: [
      cell('result', 3, city(one.results[1])),
      cell('result', 2, city(one.results[0])),
      cell('target', 1, agency ? one.lastTarget : city(one.lastTarget)),
      cell('target', 0, agency ? one.target : city(one.target)),
    ],
    footnotes: [],
    reporting: null,
  };
}

function asRow(label: string, values: number[], isTotal: boolean, line: number) {
  return {
    label,
    values,
    raw: values.map(String),
    status: values.map(() => 'ok' as const),
    readings: values.map(() => []),
    isTotal,
    source: { page: 20, line, text: label },
  };
}

/** The budget of an agency by account group, this year and the next. */
function groupTables({ year }: Setting, { groups }: MoreFacts): LetterTable[] {
  if (groups.length === 0) return [];
  const rows = groups.map(({ label, thousands }, at) =>
    asRow(label, [thousands, thousands + 100], at === groups.length - 1, 700 + at),
  );
  const columns = ['', String(year), String(year + 1)];
  return [{ title: 'Kap. 740', chapter: '4.3', scale: '1000 kr', columns, rows, checks: [] }];
}

/** Participants expected of each district. */
function counts(
  { form }: Setting,
  receiver: string,
  receivers: readonly string[],
  { participants }: MoreFacts,
): LetterTable[] {
  if (participants === null) return [];
  const rows = receivers.map((name, at) =>
    asRow(name.replace('Bydel ', ''), [name === receiver ? participants : 60 + at], false, 800 + at),
  );
  const nn = form === 'nn';
  const title = nn
    ? 'Venta tal på deltakarar i kvalifiseringsprogrammet'
    : 'Forventet antall deltakere i kvalifiseringsprogrammet';
  const column = nn
    ? 'Gjennomsnittleg tal på deltakarar per månad'
    : 'Gjennomsnittlig antall deltakere per måned';
  return [{ title, chapter: '4.3.1', scale: 'count', columns: ['Bydel', column], rows, checks: [] }];
}

function allocation(
  setting: Setting,
  receiver: string,
  receivers: readonly string[],
  money: LetterFacts['money'],
): LetterTable {
  const thousands = (kroner: number) => rounded(kroner / 1000, 0);
  const rows = receivers.map(name => {
    const own = name === receiver;
    const frame = thousands(own ? money.frame : money.frame * 1.3 + 7_000_000);
    const assistance = thousands(own ? money.assistance : money.assistance * 0.8 + 3_000_000);
    return {
      name,
      values: [
        frame,
        assistance,
        own ? thousands(sum([money.frame, money.assistance])) : sum([frame, assistance]),
      ],
    };
  });
  const total = [0, 1, 2].map(at => sum(rows.map(({ values }) => values[at] ?? 0)));
  const numbered = rows.map(({ name, values }, at) =>
    asRow(`${at + 1} ${name.replace('Bydel ', '')}`, values, false, 900 + at),
  );
  return {
    title: `Bydelsfordelt ramme ${setting.year}`,
    chapter: '4.3',
    scale: '1000 kr',
    columns: ['Bydel', 'Driftsramme', 'Økonomisk sosialhjelp', 'Sum'],
    rows: [...numbered, asRow('Sum', total, true, 960)],
    checks: [],
  };
}
