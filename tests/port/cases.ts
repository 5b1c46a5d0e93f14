import { beforeEach, describe, expect, test } from '@jest/globals';
import { PORT_CASES } from '../../src/selftest/port-cases';
import type { WorkbookPort as CasePort } from '../../src/selftest/port';
import { insert } from '../file/draft';
import { charted, chartIn } from './chart';

/** What the cases need, and for tests of more than that the workbook as a file. */
export interface WorkbookPort extends CasePort {
  save(): Promise<Uint8Array>;
}

/** The cases that every way into a workbook must do, each as a test; a real Excel runs them on the self-test page. */
export function describePort(name: string, makePort: () => WorkbookPort): void {
  describe(name, () => {
    let port: WorkbookPort;
    beforeEach(async () => {
      port = makePort();
      await port.open();
    });

    test('there are cases', () => expect(PORT_CASES.length).toBeGreaterThan(20));

    test.each(PORT_CASES.map(one => [one.name, one] as const))('%s', (_, one) => one.run(port));

    test('a chart of its own rows, over the cells it is given', async () => {
      await port.run(insert(charted()));
      const reference = (column: string) => [`'Ola''s diagram'!$${column}$2:$${column}$3`];
      const labels = { labels: reference('A') };
      expect(chartIn(await port.save())).toEqual({
        title: ['Mål & resultat'],
        series: [
          {
            ...labels,
            values: reference('B'),
            cached: ['en & to', 'tre', '0.5', '0.742'],
            color: ['8A8D91'],
          },
          {
            ...labels,
            values: reference('C'),
            cached: ['en & to', 'tre', '-0.25', '0.75'],
            color: ['1F2A44'],
          },
        ],
        legend: true,
        least: [],
        place: [0, 4, 3, 12],
      });
    });

    test('a chart of one series from 0, without a legend', async () => {
      const [target] = charted().chart?.series ?? [];
      await port.run(insert(charted({ fromZero: true, series: target ? [target] : [] })));
      const { legend, least, series } = chartIn(await port.save());
      expect({ legend, least, series: series.length }).toEqual({ legend: false, least: ['0'], series: 1 });
    });
  });
}
