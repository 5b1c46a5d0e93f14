import { LANGUAGES } from '../codes';
import type { Language } from '../language';
import { counted } from '../words';
import { choices } from './pane-choices';
import { fault } from './pane-fault';
import { fix } from './pane-fix';
import { letter } from './pane-letter';
import { log } from './pane-log';
import { marker } from './pane-marker';
import { outdated } from './pane-outdated';
import { insert } from './pane-insert';
import { recognised } from './pane-recognised';
import { remarks } from './pane-remarks';
import { settle } from './pane-settle';
import { trace } from './pane-trace';
import { unchecked } from './pane-unchecked';

/** What the pane says. */
export const pane: Language['pane'] = {
  name: 'Måltall',
  ownName: LANGUAGES.en,
  language: 'Language',
  notInExcel: 'Måltall must be opened in Excel. Choose Open pane on the Måltall tab.',
  officeMissing:
    'Excel does not answer, since Office.js could not be fetched. See to the network, and reload the pane.',

  steps: { letter: 'The letter', tables: 'The tables', findings: 'The findings', insert: 'Insert' },
  stepsLabel: 'Steps',
  stepName: (number, name, done) => `${number} ${name}${done ? ', done' : ''}`,
  openSampleWorkbook: 'Open the sample workbook',
  close: 'Close',
  stop: 'Stop',
  stopped: 'Stopped.',
  work: {
    readingLetter: 'Reading the letter …',
    readingWorkbook: 'Reading the workbook …',
    readingLastSet: 'Reading the workbook you chose …',
    checking: 'Checking …',
    inserting: 'Inserting the tables …',
    updating: 'Updating the tables …',
    fixing: 'Correcting …',
    undoing: 'Undoing …',
  },
  stale: 'The workbook has been changed since it was checked.',
  checkAgain: 'Check again',
  place: (sheet, address) => `${sheet}, ${address}`,

  letter,

  tables: {
    title: 'The tables in the workbook',
    found: (tables, sheets) =>
      `Found ${counted(tables, 'table', 'tables')} on ${counted(sheets, 'sheet', 'sheets')}. Choose a table to see it in the sheet, and how it is read.`,
    none: 'Found no tables that Måltall recognises.',
    noneHint:
      'A table needs a header row with years. Select the table in the sheet and choose “Use the selection”, or try the sample workbook.',
    useSelection: 'Use the selection',
    missing: 'Is a table missing?',
    useSelectionHint:
      'Select the table in the sheet, with its header row. It is checked with the rest, and the choice is remembered in the workbook.',
    onlySelection: 'Check only the selection',
    limited: (sheet, address) => `Only ${address} in the sheet ${sheet} is included.`,
    wholeWorkbook: 'Use the whole workbook',
    refresh: 'Search again',
    kindIn: (kind, area) => (area === null ? kind : `${kind}, ${area}`),
    yardstick: (title, year) => `Held against the letter for ${year}: ${title}.`,
    noYardstick: year =>
      year === null
        ? 'Did not find the year in the tables, so the targets are not held against any letter.'
        : `No letter for ${year} has been read, so the targets are not held against any letter.`,
    receiver: name => `The workbook is from ${name}.`,
    next: 'See the findings',
  },

  recognised,

  findings: {
    title: 'The findings',
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    show: (name, n) => `${name}: ${n}`,
    filterLabel: 'Show severity',
    nothingRun: 'No checks could be run, so the workbook has not been checked.',
    errors: n => `${counted(n, 'error', 'errors')} to correct.`,
    warnings: n => `No errors, but ${counted(n, 'warning', 'warnings')} to look at.`,
    clean: 'No errors and no warnings.',
    checkedAt: (time, letter) =>
      letter === null ? `Checked ${time} without a letter.` : `Checked ${time} against ${letter}.`,
    run: run => `${counted(run, 'check has been run', 'checks have been run')}.`,
    notRun: n => `${counted(n, 'check could not be run', 'checks could not be run')}.`,
    tabs: { findings: 'Findings', indicators: 'Indicators', checks: 'Checks' },
    tabsLabel: 'Show',
    noneShown: 'No findings with this choice.',
    group: (title, n) => `${title} (${n})`,
    search: 'Search the findings',
    copy: n => `Copy ${counted(n, 'finding', 'findings')}`,
    copied: n =>
      `${counted(n, 'finding has been copied', 'findings have been copied')}. Paste into an e-mail or a sheet.`,
    copyHead: ['Severity', 'Check', 'Sheet', 'Cell', 'Finding', 'In the letter'],
    letterSays: source => `See what the letter says (${source})`,
    next: 'Insert tables',
  },

  indicators: {
    questions: n => counted(n, 'question for you', 'questions for you'),
    questionsHint: 'The answer is remembered in the workbook.',
    whichWay: 'Which is better?',
    higher: 'Higher figures',
    lower: 'Lower figures',
    sameName: letterName => `The letter calls it “${letterName}”. Is it the same indicator?`,
    same: 'Yes, the same',
    notSame: 'No',
    filter: 'Show',
    filters: {
      all: 'All indicators',
      differs: 'Differs from the letter',
      notMet: 'Not met',
      open: 'Cannot be assessed',
    },
    none: 'No indicators with this choice.',
    noTable: 'Found no table of indicators in the workbook.',
    summary: (all, met, notMet, open) =>
      `${counted(all, 'indicator', 'indicators')}: ${met} met, ${notMet} not met, ${open} cannot be assessed.`,
    differ: n => `${counted(n, 'differs', 'differ')} from the letter.`,
    workbook: 'Workbook',
    letter: 'Letter',
    result: 'Result',
    deviation: 'Deviation',
    blank: 'Not given',
    comparison: {
      equal: 'As in the letter',
      comparatorDiffers: 'The sign in front of the figure is not the one in the letter',
      different: 'Another figure than in the letter',
      notComparable: 'Cannot be held against the letter',
      notInLetter: 'Not in the letter',
      missingInWorkbook: 'The target is missing in the workbook',
    },
    lastYear: year => `The figure is the target in the letter for ${year}.`,
    outcome: { met: 'Met', notMet: 'Not met', notAssessable: 'Cannot be assessed' },
    againstLetter: outcome => `Against the figure in the letter: ${outcome}.`,
    deviationUnit: { percentagePoint: 'percentage points', count: '', number: '' },
    missing: n => `In the letter, but not in the workbook (${n})`,
    letterTarget: target => `Target in the letter: ${target}`,
  },

  checks: {
    states: { failed: 'Not in order', notRun: 'Could not be run', passed: 'In order' },
    group: (state, n) => `${state} (${n})`,
  },

  ...settle,

  fault,

  fix,

  log,

  marker,

  outdated,

  trace,

  unchecked,

  choices,

  remarks,

  insert,

  problem: {
    unexpected: 'Something went wrong. Nothing has been changed. Try again.',
    workerGone:
      'The work stopped by itself, probably for lack of memory. Close other windows, and try again.',
    offline: 'The sample could not be fetched. Reload the pane.',
    notRemembered:
      'The letter and the answers could not be saved in the workbook. They are remembered until the pane is closed.',
    answeredOtherwise:
      'Someone else has answered the same meanwhile. What you said last holds now: settle it with them.',
    emptyText: 'There is no text to read.',
    notCopied: 'The browser does not let the pane copy. Select the text and copy it yourself.',
    noTablesInSelection:
      'Found no table in the selection. Include the header row, and select the whole table.',
  },
};
