import type { choices as bokmål } from '../nb/pane-choices';

/** What the pane says about the choices for the report tables. */
export const choices: typeof bokmål = {
  summary: changed =>
    changed === 0 ? 'Choices for the tables' : `Choices for the tables (${changed} changed)`,
  columns: 'Columns',
  column: {
    withoutEarlierYears: 'Earlier years',
    withoutCarriedOver: 'Carried-over funds and adjusted deviation',
    withoutOutcome: 'Outcome with its reason',
    deviationPercent: 'Deviation in per cent of the budget',
    commentColumn: 'Comment, to be filled in',
  },
  material: 'Material deviations',
  materialHint:
    'A deviation that reaches both limits – in kroner and in per cent of the budget – is marked in the table, and you get a draft of a text. A blank field is no limit.',
  kroner: 'At least (NOK)',
  percent: 'At least (%)',
  notALimit: 'Write a number, for example 500 000 or 2,5.',
  colours: 'Colour profile',
  house: { neutral: 'Neutral', oslo: 'City of Oslo' },
  kept: 'The choices are remembered in the workbook. They apply to tables that you insert from now on.',
};
