import { codeOf, type Assumption } from './assumption';

/** Charts, where they lie and what they show. */
export const CHART_ASSUMPTIONS: readonly Assumption[] = [
  {
    what: 'a chart whose rows are all deleted',
    answers: 'it is found by the name it was given, and its one series, without cells, takes others',
    depends: 'yes: a table may get other rows for all it had, and its chart follows',
    question: {
      expected: [1, 'done'],
      async ask(context, sheet) {
        sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
        sheet.charts.add('BarClustered', sheet.getRange('A1:A2'), 'Columns').name = 'Prøve';
        await context.sync();
        sheet.getRange('1:2').delete('Up');
        const series = sheet.charts.getItemOrNullObject('Prøve').series.load('count');
        await context.sync();
        series.getItemAt(0).setValues(sheet.getRange('A1:A2'));
        return [series.count, await codeOf(context)];
      },
    },
  },
  {
    what: 'a chart that is put over cells',
    answers: 'lies where they do, to within two points, also when a row has come in above it',
    depends: 'yes: one that lies elsewhere is taken for moved by a person, and does not grow with its table',
    question: {
      expected: true,
      async ask(context, sheet) {
        const drawn = sheet.charts.add('BarClustered', sheet.getRange('A1:A2'), 'Columns');
        drawn.name = 'Prøve';
        drawn.setPosition(sheet.getRange('A5'), sheet.getRange('C10'));
        await context.sync();
        sheet.getRange('2:2').insert('Down');
        const chart = sheet.charts.getItemOrNullObject('Prøve');
        const cells = sheet.getRange('A6:C11');
        const sides = ['top', 'left', 'width', 'height'] as const;
        for (const one of [chart, cells]) one.load([...sides]);
        await context.sync();
        return sides.every(side => Math.abs(chart[side] - cells[side]) <= 2);
      },
    },
  },
];
