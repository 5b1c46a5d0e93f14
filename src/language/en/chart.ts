import type { ChartWords } from '../../report/chart-words';
import { counted, withPart } from '../words';

/** What charts are called, and what they show in words. */
export const chart: ChartWords = {
  sheetNames: {
    gross: 'Chart gross',
    net: 'Chart net',
    function: 'Chart',
    percent: 'Chart targets in per cent',
    number: 'Chart targets',
  },
  deviationTitle: title => `Deviations: ${title}`,
  deviationText: ({ unit, overspent, underspent }) => {
    const inUnit =
      unit === null || unit === 'percent' || unit === 'count'
        ? ''
        : ` in ${unit === 'kr' ? 'NOK' : unit === '1000 kr' ? 'NOK 1000' : 'NOK million'}`;
    return [
      `The bars show deviations${inUnit}: to the right is underspending, to the left is overspending.`,
      overspent
        ? ` Largest overspending when the chart was made: ${overspent.label}, ${overspent.amount}.`
        : '',
      underspent
        ? ` Largest underspending when the chart was made: ${underspent.label}, ${underspent.amount}.`
        : '',
    ].join('');
  },
  targetTitle: ({ axis, number, of }, year) => {
    const what = withPart(
      axis === 'percent'
        ? 'Targets and results in per cent'
        : 'Targets and results, scores and other figures',
      year,
    );
    return of === 1 ? what : `${what} (${number} of ${of})`;
  },
  targetText: (axis, count) =>
    `The bars show target and result for ${counted(count, 'indicator', 'indicators')}${axis === 'percent' ? ' in per cent' : ''}, in the order of the table above. Whether high or low is better differs between indicators.`,
};
