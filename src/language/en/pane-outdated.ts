const are = (n: number) => (n === 1 ? 'is' : 'are');

/** What the pane says about findings after a change in the workbook. */
export const outdated = {
  unknown: 'Findings and indicators may be out of date.',
  count: (n: number, of: number) => `${n} of ${of} findings ${are(n)} out of date.`,
  added: (n: number) => (n === 1 ? 'There is 1 new finding.' : `There are ${n} new findings.`),
  indicators: (n: number, of: number) => `${n} of ${of} indicators ${are(n)} out of date.`,
  none: 'The change affects neither findings nor indicators.',
  item: 'Out of date',
  inGroup: (n: number) => `${n} out of date`,
  inSheet: (n: number) => `${n} of the findings in the sheet ${are(n)} out of date.`,
};
