import { counted } from '../words';

const are = (n: number) => (n === 1 ? 'utdatert' : 'utdaterte');

/** What the pane says about findings after a change in the workbook. */
export const outdated = {
  unknown: 'Funnene og måltallene kan være utdaterte.',
  count: (n: number, of: number) => `${n} av ${of} funn er ${are(n)}.`,
  added: (n: number) => `Det er ${counted(n, 'nytt', 'nye')} funn.`,
  indicators: (n: number, of: number) => `${n} av ${of} måltall er ${are(n)}.`,
  none: 'Endringen berører verken funn eller måltall.',
  item: 'Utdatert',
  inGroup: (n: number) => `${n} ${are(n)}`,
  inSheet: (n: number) => `${n} av funnene i arket er ${are(n)}.`,
};
