import { columnName } from '../../table/address';
import type { Reason } from '../../table/table';
import type { Language } from '../language';
import type { KindSigns, Scales } from '../recognition-texts';
import { columnWith, inSentence, nameOf, rowsWith } from '../recognition-texts';
import { listed } from '../words';
import { report } from './report';

const roles: Language['recognition']['roles'] = {
  originalBudget: 'Original budget',
  revisedBudget: 'Revised budget',
  actual: 'Accounts',
  deviation: 'Deviation',
  carriedOver: 'Carried over',
  adjustedDeviation: 'Adjusted deviation',
  result: 'Result',
  target: 'Target',
  outcome: 'Outcome',
  number: 'Number',
  deadline: 'Deadline',
  comment: 'Comment',
  other: 'Something else',
};

const signs: KindSigns = {
  causeColumns: 'the columns are causes of investment deviations',
  columns: 'its columns are of that kind',
  resultColumns: 'the columns are results for several years',
  targetColumn: 'there is a column of targets',
  yearColumns: 'the columns are years or months',
  title: 'the title or the heading over the row names says so',
  labelHeader: 'the heading over the row names says so',
  sections: 'a sub-heading says so',
  quantityAndPrice: 'the rows are quantity and price in turn',
  pricedColumns: 'the columns are quantity, price and amount, and the rows multiply them',
  addsUp: 'there is a unit line, and rows or columns add up',
  deadlineColumn: 'there is a column of deadlines, and the word “oppdrag”',
  projectCodes: 'the rows begin with project numbers',
  kostraLabels: 'the rows are KOSTRA functions',
  areaLabels: 'the rows are functional areas',
  accountGroupLabels: 'the rows are account groups',
  unitLabels: 'the rows are units',
};

const scales: Scales = {
  '1000 kr': 'NOK 1000',
  kr: 'NOK',
  'mill. kr': 'NOK million',
  percent: 'per cent',
  count: 'counts',
};

/** How a table is read, and what in it is not certain. */
export const recognition: Language['recognition'] = {
  roles,
  reasons: {
    header: ({ value }) =>
      `${rowsWith('Row', 'Rows', value)} holds the headings: words for budget, result or year stand there over figures.`,
    title: ({ words, cells }) => `The title is “${words}” in ${listed(cells)}.`,
    titleMissing: () => 'No title was found above or beside the table.',
    scale: ({ value, words, cells }) =>
      `The figures are in ${nameOf(scales, value)}, since ${listed(cells)} says “${words}”.`,
    scaleMissing: () =>
      'No line says what the figures are in. Write for example “Tall i 1000 kr” above the table.',
    kind: ({ value, words }) =>
      `Read as ${inSentence(nameOf(report.tableKinds, value))}, since ${nameOf(signs, words)}.`,
    role: about => `${columnOf(about)} holds ${roleOf(about)}, by the words of its heading.`,
    roleByNeighbours: about => `${columnOf(about)} holds ${roleOf(about)}, by the columns beside it.`,
    roleByFigures: about =>
      about.value === 'other'
        ? `${columnOf(about)} is left out, since the deviation is worked out from another column.`
        : `${columnOf(about)} holds ${roleOf(about)}, since the deviation in the rows is right then.`,
    roleUnknown: about =>
      about.words === ''
        ? `${columnOf(about)} has no heading. Choose what it is; otherwise it is not checked.`
        : `${columnOf(about)} does not say what it is. Choose it; otherwise it is not checked.`,
    roleTwice: about =>
      `${columnOf(about)} holds ${roleOf(about)}, and so does another column of the same year. Choose the one that counts.`,
    yearInferred: about => `${columnOf(about)} is for ${about.value}, by the title or the columns beside it.`,
    yearMissing: about => `${columnOf(about)} has no year. Choose the year, or write it in the heading.`,
    sumByFigures: ({ words, cells }) =>
      `The row “${words}” (${listed(cells)}) is a sum, since its figures are those of rows beside it added up.`,
    sumUnproved: ({ words, cells }) =>
      `The row “${words}” (${listed(cells)}) is called a sum, and its figures do not add up in any column.`,
    rowsLeft: ({ cells }) =>
      `The rows from ${listed(cells)} look like the table’s and are left out. Remove the blank rows above, or select the whole table.`,
    columnLeft: ({ column }) =>
      `Column ${columnName(column ?? 0)} has figures without a heading and is left out. Write a heading over it.`,
    corrected: about =>
      about.column === null
        ? `You have chosen ${inSentence(nameOf(report.tableKinds, about.value))}.`
        : `You have chosen that ${inSentence(columnOf(about))} holds ${roleOf(about)}.`,
  },
};

function roleOf({ value }: Reason): string {
  const name = inSentence(nameOf(roles, value));
  return value === 'other' ? name : `the ${name}`;
}

function columnOf(about: Reason): string {
  return columnWith('Column', words => `“${words}”`, about);
}
