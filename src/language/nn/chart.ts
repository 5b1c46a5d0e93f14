import type { ChartWords } from '../../report/chart-words';
import { counted, withPart } from '../words';

/** What charts are called, and what they show in words. */
export const chart: ChartWords = {
  sheetNames: {
    gross: 'Diagram brutto',
    net: 'Diagram netto',
    function: 'Diagram',
    percent: 'Diagram måltal i prosent',
    number: 'Diagram måltal',
  },
  deviationTitle: title => `Avvik: ${title}`,
  deviationText: ({ unit, overspent, underspent }) => {
    const inUnit = unit === null || unit === 'percent' || unit === 'count' ? '' : ` i ${unit}`;
    return [
      `Stolpane viser avvik${inUnit}: mot høgre er mindreforbruk, mot venstre er meirforbruk.`,
      overspent
        ? ` Størst meirforbruk då diagrammet vart laga: ${overspent.label}, ${overspent.amount}.`
        : '',
      underspent
        ? ` Størst mindreforbruk då diagrammet vart laga: ${underspent.label}, ${underspent.amount}.`
        : '',
    ].join('');
  },
  targetTitle: ({ axis, number, of }, year) => {
    const what = withPart(
      axis === 'percent' ? 'Måltal mot resultat i prosent' : 'Måltal mot resultat, skår og andre tal',
      year,
    );
    return of === 1 ? what : `${what} (${number} av ${of})`;
  },
  targetText: (axis, count) =>
    `Stolpane viser måltal og resultat for ${counted(count, 'indikator', 'indikatorar')}${axis === 'percent' ? ' i prosent' : ''}, i same rekkjefølgje som tabellen over. Kva som er best, høgt eller lågt, skil seg frå indikator til indikator.`,
};
