import { constant, draft, insert } from './draft';
import type { PortCase } from './port';
import { same } from './same';

/** Native bars; how they look is for a person to see. */
export const chartCase: PortCase = {
  name: 'inserts a chart with the rows it is drawn from',
  async run(port) {
    const rows = [
      [constant('Navn'), constant('Avvik')],
      [constant('en'), constant(-2)],
      [constant('to'), constant(3)],
    ];
    await port.run(
      insert(
        draft({
          rows: [...rows, ...Array.from({ length: 8 }, () => [])],
          headerRow: 0,
          chart: {
            ...{
              title: 'Avvik',
              description: 'Avvik',
              firstRow: 1,
              lastRow: 2,
              top: 4,
              bottom: 9,
              fromZero: false,
            },
            series: [{ column: 1, name: 'Avvik', color: '#1F2A44' }],
          },
        }),
      ),
    );
    same(
      (await port.read()).sheets.at(-1)?.values,
      rows.map(row => row.map(({ value }) => value)),
    );
  },
};
