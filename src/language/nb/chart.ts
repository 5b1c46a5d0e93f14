import type { ChartWords } from '../../report/chart-words';
import { counted, withPart } from '../words';

/** What charts are called, and what they show in words. */
export const chart: ChartWords = {
  sheetNames: {
    gross: 'Diagram brutto',
    net: 'Diagram netto',
    function: 'Diagram',
    percent: 'Diagram måltall i prosent',
    number: 'Diagram måltall',
  },
  deviationTitle: title => `Avvik: ${title}`,
  deviationText: ({ unit, overspent, underspent }) => {
    const inUnit = unit === null || unit === 'percent' || unit === 'count' ? '' : ` i ${unit}`;
    return [
      `Stolpene viser avvik${inUnit}: mot høyre er mindreforbruk, mot venstre er merforbruk.`,
      overspent ? ` Størst merforbruk da diagrammet ble laget: ${overspent.label}, ${overspent.amount}.` : '',
      underspent
        ? ` Størst mindreforbruk da diagrammet ble laget: ${underspent.label}, ${underspent.amount}.`
        : '',
    ].join('');
  },
  targetTitle: ({ axis, number, of }, year) => {
    const what = withPart(
      axis === 'percent' ? 'Måltall mot resultat i prosent' : 'Måltall mot resultat, skår og andre tall',
      year,
    );
    return of === 1 ? what : `${what} (${number} av ${of})`;
  },
  targetText: (axis, count) =>
    `Stolpene viser måltall og resultat for ${counted(count, 'indikator', 'indikatorer')}${axis === 'percent' ? ' i prosent' : ''}, i samme rekkefølge som tabellen over. Hva som er best, høyt eller lavt, skiller seg fra indikator til indikator.`,
};
