import type { ChartDraft, ShownChart } from '../report/command';
import { constant, draft, insert } from './draft';
import type { PortCase, WorkbookPort } from './port';
import { same } from './same';
import { edit, updateOf, updating } from './update';

const ROWS = [
  [constant('Navn'), constant('Avvik')],
  [constant('en'), constant(-2)],
  [constant('to'), constant(3)],
];
const CHART: ChartDraft = {
  ...{ title: 'Avvik', description: 'Avvik', firstRow: 1, lastRow: 2, top: 4, bottom: 9, fromZero: false },
  series: [{ column: 1, name: 'Avvik', color: '#1F2A44' }],
};
const SHOWN: ShownChart = { ...CHART, labelColumn: 0 };

/** Native bars; how they look is for a person to see. */
export const chartCases: readonly PortCase[] = [
  {
    name: 'inserts a chart with the rows it is drawn from',
    async run(port) {
      await inserted(port);
      same(
        (await port.read()).sheets.at(-1)?.values,
        ROWS.map(row => row.map(({ value }) => value)),
      );
    },
  },
  {
    name: 'updates a chart with a new last row of its table, and words of its own',
    async run(port) {
      await inserted(port);
      const sheet = (await port.read()).sheets.at(-1);
      if (!sheet) throw new Error('no report');
      const shifts = [{ axis: 'row', at: 3, count: 1, kind: 'insert' }] as const;
      const after = { ...SHOWN, title: 'Nytt', lastRow: 3, series: [{ column: 1, name: 'Nytt' }] };
      const chart = { before: SHOWN, after };
      const cells = [edit(3, 0, 'tre'), edit(3, 1, 4)];
      await port.run(updating(updateOf(sheet, { shifts, cells, chart })));
      same((await port.read()).sheets.at(-1)?.values.at(-1), ['tre', 4]);
    },
  },
];

async function inserted(port: WorkbookPort): Promise<void> {
  const room = Array.from({ length: 8 }, () => []);
  await port.run(insert(draft({ rows: [...ROWS, ...room], headerRow: 0, chart: CHART })));
}
