import type { Assumption } from './assumption';

/** What Excel tells of the add-in's own writes. */
export const EVENT_ASSUMPTIONS: readonly Assumption[] = [
  {
    what: 'order of events and answers',
    answers: 'the answer first, then the events',
    depends: 'no',
    question: { expected: ['answer', 'event'], ask: async (...desk) => (await ownWrite(...desk)).order },
  },
  {
    what: 'events of one’s own writes',
    answers: 'told, with `triggerSource` `ThisLocalAddin`; added and deleted sheets without',
    depends: 'yes, for which changes make the pane say that it is out of date',
    question: {
      expected: 'ThisLocalAddin',
      ask: async (...desk) => (await ownWrite(...desk)).event?.triggerSource,
    },
  },
  {
    what: 'details of a changed cell (value before and after)',
    answers: 'left out',
    depends: 'no',
    question: {
      expected: false,
      ask: async (...desk) => Boolean((await ownWrite(...desk)).event?.details),
    },
  },
];

/** Long enough for an event that comes after its answer. */
const MILLISECONDS_TO_HEAR = 1000;

/** What is told of a cell that this page writes itself, and when. */
async function ownWrite(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<{ order: string[]; event: Excel.WorksheetChangedEventArgs | null }> {
  const order: string[] = [];
  let event: Excel.WorksheetChangedEventArgs | null = null;
  const listening = sheet.onChanged.add(async told => {
    order.push('event');
    event = told;
  });
  await context.sync();
  sheet.getRange('A1').values = [[1]];
  await context.sync();
  order.push('answer');
  await new Promise(resolve => setTimeout(resolve, MILLISECONDS_TO_HEAR));
  listening.remove();
  await context.sync();
  return { order, event };
}
