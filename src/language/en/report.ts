import { assessmentTexts } from '../assessment-texts';
import type { Language } from '../language';
import { counted, listed, wallTime, withPart } from '../words';
import { english, quoted } from './figures';
import { chart } from './chart';
import { finding } from './finding';
import { headers, kinds } from './report-kind';

const assessments = assessmentTexts({
  noTarget: 'Target missing',
  noResult: 'Result missing',
  required: {
    '>': 'The result is to be above the target',
    '>=': 'The result is to be at least the target',
    '<': 'The result is to be below the target',
    '<=': 'The result is to be at most the target',
  },
  alike: 'Equal to the target',
  directionUnknown: 'Not known whether higher or lower is better',
  better: { higher: 'Higher is better', lower: 'Lower is better' },
  directionReasons: {
    comparator: 'the sign in the letter',
    history: 'the sign in targets for other years',
    knownList: 'known indicator',
    chosen: 'chosen by the user',
  },
  comparisons: {
    equal: 'As in the letter',
    comparatorDiffers: 'Same figure, another sign in front',
    different: 'Differs from the letter',
    notComparable: 'Cannot be compared',
    notInLetter: 'Not in the letter',
    missingInWorkbook: 'The target is missing in the workbook',
  },
  comparisonNotes: {
    relativeTarget: 'the target in the letter is an earlier result',
    cityTotal: 'the letter gives one figure for all',
    letterTargetMissing: 'the letter has no target',
    letterTargetDoubtful: 'the target in the letter can be read in several ways',
    matchDoubtful: 'uncertain whether it is the same indicator',
    unitDiffers: 'another unit',
    workbookTargetUnread: 'the target cannot be read',
  },
  targetOf: year => `the target in the letter for ${year}`,
  signLost: sign => `Same figure, but the sign ${sign} has been lost`,
  signAdded: sign => `Same figure, but the sign ${sign} has been added`,
  againstLetter: {
    met: 'Against the target in the letter: met',
    notMet: 'Against the target in the letter: not met',
  },
  reason: finding.reason,
});

/** What the report tables say. */
export const report: Language['report'] = {
  ...assessments,
  ...kinds,
  unitLine: scale =>
    scale === null
      ? 'The unit of the figures is not given in the source'
      : {
          '1000 kr': 'Figures in NOK 1000',
          kr: 'Figures in NOK',
          'mill. kr': 'Figures in NOK million',
          percent: 'Figures in per cent',
          count: 'Counts',
        }[scale],
  chart,
  indicatorUnitLine:
    'Each indicator in its own unit. Deviations between two percentages are in percentage points.',

  headers: {
    ...headers,
    row: 'Row',
    indicator: 'Performance indicator',
    deviation: year => withPart('Deviation', year),
    outcome: 'Outcome',
    outcomeReason: 'Reason',
    letterTarget: year => withPart('Target in the letter', year),
    comparison: 'Target against the letter',
    source: 'Source',
    severity: 'Severity',
    rule: 'Rule',
    place: 'Place',
    expected: 'Expected',
    found: 'Found',
    explanation: 'Explanation',
    letterPlace: 'Place in the letter',
  },

  outcomes: { met: '✓ met', notMet: '✗ not met', notAssessable: '– cannot be assessed' },
  missingFromWorkbook: 'Targets in the letter that are not in the workbook',
  missingFromWorkbookRow: 'Missing in the workbook',

  severities: { error: '✗ Error', warning: '! Warning', note: '○ Note' },
  notRun: '– Not checked',
  notRunHeading: 'What could not be checked',
  noFindings: 'No findings',
  acceptedHeading: 'What has been accepted',
  accepted: reason => `Accepted: ${reason}`,
  controlLegend:
    'Error: the figure cannot stand. Warning: look at it. Note: good to know. The report shows how things stood when it was made, and does not follow later changes.',
  finding: finding.message,
  checkNotRun: ({ rule, values, reason }) =>
    `${finding.check(rule, values)}. ${reason === null ? '' : finding.reason(reason)}`.trim(),
  summary: ({ checksRun, errors, warnings, notes, notEvaluated, accepted }) =>
    [
      `${counted(checksRun, 'check run', 'checks run')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} and ${counted(notes, 'note', 'notes')}.`,
      ...(accepted > 0 ? [`${counted(accepted, 'finding', 'findings')} accepted.`] : []),
      `${notEvaluated} could not be run.`,
    ].join(' '),

  indicatorSigns:
    'Deviation = result − target. Whether a deviation is good follows from which way the indicator should go, not from its sign.',
  outcomeLegend:
    '✓ met, ✗ not met, – cannot be assessed. A target without a sign in front is met when the result is at least as good.',
  liveNote: time =>
    `Figures, deviations and outcomes follow the source cells. Colour, reason and the comparison with the letter are from ${time}.`,
  liveNoteWithoutOutcome: time =>
    `Figures and deviations follow the source cells. The comparison with the letter is from ${time}.`,
  sums: 'Totals and deviations are calculated from the rows of this table.',
  blank: 'Blank cell: the source has no value there.',
  notCounted: cells =>
    `Stored as text in the source and not part of the calculations: ${quoted(listed(cells))}.`,
  printedNotes: cells => `Marked in the source: ${quoted(listed(cells))}.`,
  differences: differences =>
    `Calculated here, and another figure in the source: ${differences
      .map(
        ({ place, computed, printed }) =>
          `${quoted(place)}\u00A0${english(computed)} (source\u00A0${english(printed)})`,
      )
      .join('; ')}.`,
  fullTitle: title => `The full title: ${title}`,

  source: (workbook, ranges) =>
    ranges.length === 0 ? `Source: ${workbook}.` : `Source: ${workbook}, ${quoted(listed(ranges))}.`,
  letter: (title, year, file) => {
    const name = title ?? 'without a title';
    return `Letter: ${name.includes(String(year)) ? name : withPart(name, year)} (${file}).`;
  },
  noLetter: 'No letter: the targets have not been compared with an allocation letter.',
  letterPlace: ({ page, line }) =>
    page === null ? `letter line ${line}` : `letter p. ${page}, line ${line}`,
  provenance: (time, program) => `made ${time} by ${program}.`,
  footerCenter: (time, program) => `Made ${time} by ${program}`,
  footerPages: 'Page &P of &N',
  time,

  tableKinds: {
    gross: 'Main table gross',
    net: 'Main table net',
    function: 'Main table by functional area',
    unit: 'Results by result unit',
    earmarked: 'Earmarked funds',
    accountGroup: 'Account groups',
    investment: 'Investment accounts',
    investmentCause: 'Investment deviations',
    indicators: 'Performance indicators',
    premises: 'Budget premises',
    keyFigures: 'Key figures',
    timeSeries: 'Time series',
    climate: 'Climate budget',
    allocation: 'Allocated frame',
    assignments: 'Assignments',
    money: 'Table of amounts',
  },
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2026-11-25T14:30:00+01:00" → "25 Nov 2026 14:30": a month in letters is read alike on both sides of the Atlantic. */
function time(iso: string): string {
  const parts = wallTime(iso);
  if (!parts) return iso;
  const { day, month, year, hour, minute, zone } = parts;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year} ${hour}:${minute} ${zone}`.trim();
}
