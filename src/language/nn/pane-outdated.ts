import { counted } from '../words';

const are = (n: number) => (n === 1 ? 'utdatert' : 'utdaterte');

/** What the pane says about findings after a change in the workbook. */
export const outdated = {
  unknown: 'Funna og måltala kan vere utdaterte.',
  count: (n: number, of: number) => `${n} av ${of} funn er ${are(n)}.`,
  added: (n: number) => `Det er ${counted(n, 'nytt', 'nye')} funn.`,
  indicators: (n: number, of: number) => `${n} av ${of} måltal er ${are(n)}.`,
  none: 'Endringa rører verken funn eller måltal.',
  item: 'Utdatert',
  inGroup: (n: number) => `${n} ${are(n)}`,
  inSheet: (n: number) => `${n} av funna i arket er ${are(n)}.`,
};
