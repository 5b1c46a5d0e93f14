import { codeOf, type Assumption } from './assumption';

/** What a cell does with what is put into it. */
export const CELL_ASSUMPTIONS: readonly Assumption[] = [
  {
    what: 'quoting in `address`',
    answers: "quoted unless letters, digits, `_` and `.` only and not like a cell (`'AB12'!A1`)",
    depends: 'no: places come as row and column numbers',
    question: {
      expected: ["'AB12'!A1", 'Prøve_1!A1', "'To ord'!A1"],
      async ask(context, sheet) {
        const found: string[] = [];
        for (const name of ['AB12', 'Prøve_1', 'To ord'])
          found.push(await addressUnder(name, context, sheet));
        return found;
      },
    },
  },
  {
    what: 'values of whole rows and columns, and of more than 5,000,000 cells',
    answers: 'null',
    depends: 'no: used ranges only, with a limit of its own',
    question: {
      expected: null,
      async ask(context, sheet) {
        const column = sheet.getRange('A:A').load('values');
        await context.sync();
        return column.values;
      },
    },
  },
  {
    what: 'text set as a value',
    answers:
      "`'` in front: text; `=`, `+`, `-`, `@`: formula; en-US numbers, then nb-NO numbers, dates, percentages as numbers with their format",
    depends: 'no: all text that could be more than words gets an apostrophe',
    question: {
      expected: [
        ["'=1+1", '=1+1', '=1+1'],
        ['=1+1', '=1+1', 2],
        ['-1+2', '=-1+2', 1],
        ['1.5', 1.5, 1.5],
        ['1,5', 1.5, 1.5],
        ['12 %', 0.12, 0.12],
        ['31.12.2031', 48213, 48213],
      ],
      async ask(context, sheet) {
        const texts = ["'=1+1", '=1+1', '-1+2', '1.5', '1,5', '12 %', '31.12.2031'];
        const cells = texts.map((text, row) => {
          const cell = sheet.getCell(row, 0);
          cell.values = [[text]];
          return cell.load('formulas,values');
        });
        await context.sync();
        return cells.map((cell, row) => [texts[row], cell.formulas[0]?.[0], cell.values[0]?.[0]]);
      },
    },
  },
  {
    what: 'text in a cell of format `@`',
    answers: 'stays text, also with `=` in front',
    depends: 'no',
    question: {
      expected: '=1+1',
      async ask(context, sheet) {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [['=1+1']];
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
  },
  {
    what: 'an array of one cell set on a larger range, or a single value',
    answers: '`InvalidArgument` (a real Excel may fill the range)',
    depends: 'no: arrays have the range’s size',
    question: {
      expected: 'InvalidArgument',
      ask(context, sheet) {
        sheet.getRange('A1:B2').values = [[1]];
        return codeOf(context);
      },
    },
  },
  {
    what: 'formulas as they are read back',
    answers: 'as written; a real Excel may drop quotes round sheet names, change case, add `@`',
    depends: 'no: compared only with what Excel itself gave back when they were written',
    question: {
      expected: ["='Tomt'!A1", '=sum(A1:A2)', '=A1:A3*2'],
      async ask(context, sheet) {
        const formulas = ["='Tomt'!A1", '=sum(A1:A2)', '=A1:A3*2'];
        const range = sheet.getRange('B1:B3');
        range.formulas = formulas.map(formula => [formula]);
        range.load('formulas');
        await context.sync();
        return range.formulas.map(([formula]) => formula as unknown);
      },
    },
  },
  {
    what: 'a formula that cannot be read',
    answers: '`InvalidArgument`, nothing of the block is written',
    depends: 'no',
    question: {
      expected: ['InvalidArgument', ''],
      async ask(context, sheet) {
        const range = sheet.getRange('A1:A2');
        range.formulas = [[7], ['=1+']];
        const code = await codeOf(context);
        const first = sheet.getRange('A1').load('values');
        await context.sync();
        return [code, first.values[0]?.[0]];
      },
    },
  },
  {
    what: 'a formula with a function that nobody knows, as `SUMMER(A1)`',
    answers: 'taken, gives `#NAME?`; local separators (`;`, `1,5`) are `InvalidArgument`',
    depends: 'no',
    question: {
      expected: ['#NAME?', 'InvalidArgument'],
      async ask(context, sheet) {
        const cell = sheet.getRange('B1');
        cell.formulas = [['=SUMMER(A1)']];
        cell.load('values');
        await context.sync();
        sheet.getRange('C1').formulas = [['=SUM(1;2)']];
        return [cell.values[0]?.[0], await codeOf(context)];
      },
    },
  },
  {
    what: 'text over 32 767 characters, a formula over 8 192, a footer over 255, an indent over 250',
    answers: '`InvalidArgument`, nothing of the block is written',
    depends: 'no: each is kept shorter',
    question: {
      expected: 'InvalidArgument',
      ask(context, sheet) {
        sheet.getRange('A1').values = [['a'.repeat(32_768)]];
        return codeOf(context);
      },
    },
  },
  {
    what: 'a block written over merged cells',
    answers: 'the first cell of a merged range takes its value, the others are passed over',
    depends: 'no: new sheets have no merged cells',
    question: null,
  },
];

async function addressUnder(
  name: string,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string> {
  sheet.name = name;
  const cell = sheet.getRange('A1').load('address');
  await context.sync();
  return cell.address;
}
