import { beforeEach, describe, expect, test } from '@jest/globals';
import { PORT_CASES } from '../../src/selftest/port-cases';
import type { WorkbookPort as CasePort } from '../../src/selftest/port';
import type { UpdateChoices } from '../../src/selftest/update';
import { edit, updateOf, updating } from '../../src/selftest/update';
import { insert } from '../file/draft';
import { charted, chartIn, FOLLOWED, shown } from './chart';

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
        names: ['Mål', 'Resultat'],
        legend: true,
        least: [],
        place: [0, 4, 3, 12],
      });
    });

    async function updated(choices: UpdateChoices, drawn = charted()) {
      await port.run(insert(drawn));
      const sheet = (await port.read()).sheets.at(-1);
      if (!sheet) throw new Error('no report');
      await port.run(updating(updateOf(sheet, choices)));
      return chartIn(await port.save());
    }

    test.each(FOLLOWED)('a chart follows its table: $name', async ({ shifts, cells, after, shows, rows }) => {
      const { series } = await updated({ shifts, cells, chart: { before: shown(), after } });
      const [first, last] = rows.split(':');
      const reference = (column: string) => [
        `'Ola''s diagram'!$${column}$${first}` + (first === last ? '' : `:$${column}$${last}`),
      ];
      expect(series).toEqual(
        shows.map(({ columns: [labels, values], cached }, index) => ({
          labels: reference(labels),
          values: reference(values),
          cached,
          color: [index === 0 ? '8A8D91' : '1F2A44'],
        })),
      );
    });

    test('a chart whose title and header are others has them, and keeps its place', async () => {
      const series = [
        { column: 1, name: 'Mål' },
        { column: 2, name: 'Ny & god' },
      ];
      const chart = { before: shown(), after: shown({ title: 'Nytt <ord>', series }) };
      const after = await updated({ cells: [edit(0, 2, 'Ny & god')], chart });
      expect({ title: after.title, names: after.names, place: after.place }).toEqual({
        title: ['Nytt <ord>'],
        names: ['Mål', 'Ny & god'],
        place: [0, 4, 3, 12],
      });
    });

    // A new last row moves it one row down; by the update it is two rows higher.
    const place = { top: 4, bottom: 11, left: 0, right: 2 };
    const grown = {
      shifts: [{ axis: 'row', at: 3, count: 1, kind: 'insert' }],
      cells: [edit(3, 0, 'fire'), edit(3, 1, 1), edit(3, 2, 2)],
      chart: {
        before: shown({ place }),
        after: shown({ lastRow: 3, place: { ...place, top: 5, bottom: 14 } }),
      },
    } as const;

    test.each([
      ['grows with its table', {}, [0, 5, 3, 15]],
      ['that somebody has made lower does not', { bottom: 9 }, [0, 5, 3, 11]],
      ['that somebody has moved does not', { top: 6, bottom: 13 }, [0, 7, 3, 15]],
    ])('a chart %s', async (_, change, expected) => {
      expect((await updated(grown, charted(change))).place).toEqual(expected);
    });

    test('a chart is lower when its table is shorter', async () => {
      const shifts = [
        { axis: 'row', at: 10, count: 2, kind: 'delete' },
        { axis: 'row', at: 2, count: 1, kind: 'delete' },
      ] as const;
      const after = shown({ lastRow: 1, place: { ...place, top: 3, bottom: 7 } });
      const { place: lies } = await updated({ shifts, chart: { before: shown({ place }), after } });
      expect(lies).toEqual([0, 3, 3, 8]);
    });

    test('a chart whose series somebody has renamed is left alone', async () => {
      const [target, result] = charted().chart?.series ?? [];
      if (!target || !result) throw new Error('no series');
      const drawn = charted({ series: [target, { ...result, name: 'Vårt navn' }] });
      const chart = { before: shown(), after: shown({ title: 'Nytt', lastRow: 3 }) };
      const cells = [edit(3, 0, 'fire'), edit(3, 1, 1), edit(3, 2, 2)];
      const { title, series } = await updated({ cells, chart }, drawn);
      expect({ title, values: series.map(({ values }) => values) }).toEqual({
        title: ['Mål & resultat'],
        values: ['B', 'C'].map(column => [`'Ola''s diagram'!$${column}$2:$${column}$3`]),
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
