import type { Thresholds } from '../../report/options';
import type { ReportKindWords } from '../../report/kind-words';
import { counted, withPart } from '../words';
import { figure } from './figures';

type Kinds = Omit<ReportKindWords, 'headers'>;

/** Headers of the columns that some kinds have, and that a user asks for. */
export const headers: ReportKindWords['headers'] = {
  deviationPercent: 'Deviation in per cent',
  material: 'Material deviation',
  comment: 'Comment',
  number: 'No.',
  subject: 'Assignment',
  deadline: 'Deadline',
  status: 'Status',
  measure: 'Measure',
  target: year => withPart('Target', year),
  result: year => withPart('Result', year),
  table: 'Table',
  sheet: 'Sheet',
};

/** What each kind of report table is called and made from, what stands under it, and the drafts about deviations. */
export const kinds: Kinds = {
  sheetName: (kind, area) =>
    ({
      contents: 'Contents',
      indicators: 'Outcomes',
      gross: 'Main table gross',
      net: 'Main table net',
      function: withPart('Main table', area),
      earmarked: withPart('Earmarked funds', area),
      unit: withPart('Results by unit', area),
      accountGroup: withPart('Account groups', area),
      money: withPart('Amounts', area),
      investment: 'Investment accounts',
      investmentCause: 'Investment deviations',
      premises: withPart('Budget premises', area),
      keyFigures: withPart('Key figures', area),
      timeSeries: withPart('Time series', area),
      climate: 'Climate budget',
      assignments: 'Assignments',
      letterTable: 'From the letter',
      chart: withPart('Chart', area),
      control: 'Check report',
    })[kind],
  title: (kind, area, year) =>
    ({
      contents: withPart('Contents of the annex', year),
      indicators: withPart(withPart('Performance indicators', area), year),
      gross: withPart('Gross operating expenditure', year),
      net: withPart('Net operating expenditure', year),
      function: withPart(withPart('Main financial table', area), year),
      earmarked: withPart(withPart('Deviation of earmarked funds', area), year),
      unit: withPart(withPart('Results by result unit', area), year),
      accountGroup: withPart(withPart('Budget by account group', area), year),
      money: withPart(withPart('Amounts', area), year),
      investment: withPart('Investment accounts', year),
      investmentCause: withPart('Investment deviations by cause', year),
      premises: withPart(withPart('Budget premises', area), year),
      keyFigures: withPart(withPart('Key figures', area), year),
      timeSeries: withPart(withPart('Time series', area), year),
      climate: withPart('Climate budget', year),
      assignments: withPart('Assignments in the letter', year),
      letterTable: withPart(withPart('Table in the letter, chapter', area), year),
      chart: withPart('Chart', year),
      control: withPart('Check report', year),
    })[kind],
  kindNames: {
    contents: 'Contents',
    indicators: 'Performance indicators',
    gross: 'Main table gross',
    net: 'Main table net',
    function: 'Main table by functional area',
    earmarked: 'Earmarked funds',
    unit: 'Results by result unit',
    accountGroup: 'Account groups',
    money: 'Other tables of amounts',
    investment: 'Investment accounts',
    investmentCause: 'Investment deviations',
    premises: 'Budget premises',
    keyFigures: 'Key figures',
    timeSeries: 'Time series',
    climate: 'Climate budget',
    assignments: 'Assignments',
    letterTable: 'Tables from the letter',
    chart: 'Charts',
    control: 'Check report',
  },
  lacks: {
    contents: 'There are no tables to list.',
    indicators: 'Found no table with indicators, results and targets in the workbook.',
    gross: 'Found no table of gross budget and accounts by functional area in the workbook.',
    net: 'Found no table of net budget and accounts by functional area in the workbook.',
    function: 'Found no table of budget and accounts by KOSTRA function in the workbook.',
    earmarked: 'Found no table that splits the deviation into earmarked funds and ordinary operations.',
    unit: 'Found no table of budget and accounts by result unit or division in the workbook.',
    accountGroup: 'Found no table by account group (10 Lønn, 11 …) in the workbook.',
    money: 'Found no other tables of amounts in the workbook.',
    investment: 'Found no table of investment projects with budget and accounts in the workbook.',
    investmentCause: 'Found no table that splits the deviations of projects by cause.',
    premises: 'Found no table of budget premises (quantity and price with targets) in the workbook.',
    keyFigures: 'Found no table of key figures over several years in the workbook.',
    timeSeries: 'Found no table of figures by year or month in the workbook.',
    climate: 'Found no climate measures, neither in the workbook nor in a letter for the same year.',
    assignments: 'Needs an allocation letter with assignments for the same year as the workbook.',
    letterTable: 'Needs an allocation letter with tables of figures for the same year as the workbook.',
    chart: 'Found no main table with deviations, and no indicators with target and result in the same unit.',
    control: 'The check has not been run.',
  },
  deviationText: ({ label, year, millions, percent, direction }) => {
    const when = year === null ? '' : ` in ${year}`;
    if (direction === 'none') return `${label} has no deviation from the budget${when}.`;
    const share =
      percent === null ? '' : `, ${figure(percent, { decimals: 1, percent: true })} of the budget`;
    const word = direction === 'underspending' ? 'an underspending' : 'an overspending';
    const amount = millions === 0 ? 'less than NOK 0.1' : `NOK ${figure(millions, { decimals: 1 })}`;
    return `${label} has ${word} of ${amount} million${when}${share}. The cause is [fill in].`;
  },
  moneySigns: ({ budget, adjusted }) =>
    `Deviation = ${budget === 'revisedBudget' ? 'revised' : 'original'} budget − accounts: plus is underspending, minus is overspending.${
      adjusted ? ' Adjusted deviation = deviation − project money carried over.' : ''
    }`,
  deviationAsSource:
    'The deviations stand as in the source: they are something else than budget − accounts in this table.',
  deviationPercentNote:
    'Deviation in per cent = deviation divided by the absolute value of the budget; – where the budget is 0.',
  material: { underspending: '▲ underspending', overspending: '▼ overspending' },
  materialNote,
  premiseSigns: 'Deviation = target − result: plus is below the premise, minus is above it.',
  resultSigns: 'Deviation = result − target.',
  measuredUnitLine: deviates =>
    `Each row in its own unit.${deviates ? ' Deviations between two percentages are in percentage points.' : ''}`,
  assignmentLine: count => `${counted(count, 'assignment', 'assignments')} in the letter`,
  assignmentNote:
    'Assignments and deadlines are from the letter. The column Status is blank, to be filled in.',
  assignmentStatusNote: 'Assignments and deadlines are from the letter, and Status from the workbook.',
  ownAssignment: 'not in the letter',
  climateNote:
    'Measures and targets are from the letter. The column Result is blank, to be filled in; the deviation then follows.',
  letterScale: scale =>
    scale === null
      ? 'The unit of the figures is not given in the letter'
      : ({
          '1000 kr': 'Figures in NOK 1000',
          kr: 'Figures in NOK',
          'mill. kr': 'Figures in NOK million',
          percent: 'Figures in per cent',
          count: 'Counts',
        }[scale] ?? `Figures in ${scale}`),
  letterTableNote: chapter =>
    `The figures are from the letter${chapter === null ? '' : `, chapter ${chapter}`}. Totals that add up in the letter are calculated from the rows above.`,
  contentsLine: count => counted(count, 'table', 'tables'),
};

/** "deviations of at least NOK 1 000 000 and 5 % of the budget". */
function materialNote({ kroner, percent }: Thresholds): string {
  const limits = [
    ...(kroner === null ? [] : [`NOK ${figure(kroner)}`]),
    ...(percent === null ? [] : [`${figure(percent, { percent: true })} of the budget`]),
  ];
  const limit = limits.length === 0 ? 'all deviations' : `deviations of at least ${limits.join(' and ')}`;
  return `Material deviation: ${limit}.`;
}
