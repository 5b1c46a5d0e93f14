import type { Assumption } from './assumption';

/** How cells and pages look. */
export const LOOK_ASSUMPTIONS: readonly Assumption[] = [
  {
    what: 'width of a column in points',
    answers: '(7 pixels a character + 5) × 0.75, as for Calibri 11 at 100 %: 48 points for 8.43 characters',
    depends: 'yes: widths come out a little off under other default fonts',
    question: {
      expected: 48,
      async ask(context, sheet) {
        const { format } = sheet.getRange('A1');
        format.load('columnWidth');
        await context.sync();
        return format.columnWidth;
      },
    },
  },
  {
    what: 'fill and font of cells that differ',
    answers: '`""` for a colour of fill, null for all else',
    depends: 'no',
    question: {
      expected: ['', null],
      async ask(context, sheet) {
        const { format } = sheet.getRange('A1');
        format.fill.color = '#FF0000';
        format.font.bold = true;
        const both = sheet.getRange('A1:B1').format;
        both.fill.load('color');
        both.font.load('bold');
        await context.sync();
        return [both.fill.color, both.font.bold];
      },
    },
  },
  {
    what: 'a line between two cells',
    answers: 'belongs to the cell it was set on; a neighbour does not report it',
    depends: 'no',
    question: {
      expected: 'None',
      async ask(context, sheet) {
        sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
        const below = sheet.getRange('A2').format.borders.getItem('EdgeTop');
        below.load('style');
        await context.sync();
        return below.style;
      },
    },
  },
  {
    what: 'zoom that is not set',
    answers: 'null for the direction that takes as many pages as needed',
    depends: 'no',
    question: {
      expected: { horizontalFitToPages: 1, verticalFitToPages: null },
      async ask(context, sheet) {
        const { pageLayout } = sheet;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load('zoom');
        await context.sync();
        return pageLayout.zoom;
      },
    },
  },
];
