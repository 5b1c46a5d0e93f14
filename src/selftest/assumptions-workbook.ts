import { codeOf, type Assumption } from './assumption';
import { EVENT_ASSUMPTIONS } from './assumptions-events';

/** Sheets, refusals, events and what is kept in the workbook. */
export const WORKBOOK_ASSUMPTIONS: readonly Assumption[] = [
  {
    what: 'a null object used further in the same message',
    answers: 'everything below it is null too; setting a property is `InvalidOperation`',
    depends: 'no: sheets are looked up one message earlier',
    question: {
      expected: [true, 'InvalidOperation'],
      async ask(context) {
        const nowhere = context.workbook.worksheets.getItemOrNullObject('Finnes ikke');
        const cell = nowhere.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        const { isNullObject } = cell;
        context.workbook.worksheets.getItemOrNullObject('Finnes ikke').name = 'Ny';
        return [isNullObject, await codeOf(context)];
      },
    },
  },
  {
    what: 'a sheet that is deleted between two messages',
    answers: '`ItemNotFound`',
    depends: 'any of `ItemNotFound`, `InvalidReference`, `InvalidObjectPath` is taken for it',
    question: {
      expected: 'ItemNotFound',
      async ask(context, sheet) {
        const gone = context.workbook.worksheets.add('Forsvinner');
        await context.sync();
        context.workbook.worksheets.getItem('Forsvinner').delete();
        await context.sync();
        gone.getRange('A1').values = [[1]];
        sheet.load('name');
        return codeOf(context);
      },
    },
  },
  {
    what: 'code of a write to a protected sheet, of a workbook open for reading, of a locked structure',
    answers: '`AccessDenied`, at `Range…` for a sheet',
    depends: 'yes, for the sentence shown: `protectedSheet` against `readOnly`',
    question: {
      expected: ['AccessDenied', 'Range'],
      async ask(context) {
        context.workbook.worksheets.getItem('Låst').getRange('A1').values = [[1]];
        try {
          await context.sync();
          return 'done';
        } catch (error) {
          const { code, debugInfo } = error as OfficeExtension.Error;
          return [code, debugInfo.errorLocation?.split('.')[0]];
        }
      },
    },
  },
  {
    what: 'several areas that are selected together (`RangeAreas.select`, ExcelApi 1.18)',
    answers:
      'the first cell of the first area is the active one; `getSelectedRange` is then `InvalidSelection`',
    depends: 'only for which finding of the marked ones stands out',
    question: null,
  },
  {
    what: 'a workbook that has no room for more custom XML',
    answers: '`GeneralException`',
    depends: 'no: whatever it is, the user is told that nothing is remembered',
    question: null,
  },
  {
    what: 'activating or selecting on a hidden sheet',
    answers: '`InvalidReference`',
    depends: 'no: after a refusal the sheet is asked whether it is hidden',
    question: {
      expected: 'InvalidReference',
      ask(context) {
        context.workbook.worksheets.getItem('Skjult').activate();
        return codeOf(context);
      },
    },
  },
  {
    what: 'deleting the last visible sheet',
    answers: '`InvalidOperation`',
    depends: 'no',
    question: null,
  },
  {
    what: 'a sheet moved behind the last place',
    answers: '`InvalidArgument`; hidden sheets count',
    depends: 'no',
    question: {
      expected: 'InvalidArgument',
      ask(context, sheet) {
        sheet.position = 99;
        return codeOf(context);
      },
    },
  },
  {
    what: 'where `worksheets.add` puts a sheet',
    answers: 'behind the last',
    depends: 'no',
    question: {
      expected: 'last',
      async ask(context, sheet) {
        const { worksheets } = context.workbook;
        worksheets.load('items/id');
        sheet.load('id');
        await context.sync();
        const place = worksheets.items.findIndex(({ id }) => id === sheet.id);
        return place === worksheets.items.length - 1 ? 'last' : place;
      },
    },
  },
  {
    what: 'an answer over 5 MB',
    answers: 'refused, but what the message wrote stays written',
    depends: 'yes: an insertion that ends so is taken back',
    question: null,
  },
  {
    what: '5 MB',
    answers: '5,000,000 bytes of the message’s body in UTF-8',
    depends: 'no: 4,000,000 is asked for',
    question: null,
  },
  ...EVENT_ASSUMPTIONS,
  {
    what: 'XML read back from a custom XML part',
    answers: 'as written',
    depends: 'no',
    question: {
      expected: '<prøve xmlns="urn:maltall:selvtest">1 &lt; 2</prøve>',
      async ask(context) {
        const part = context.workbook.customXmlParts.add(
          '<prøve xmlns="urn:maltall:selvtest">1 &lt; 2</prøve>',
        );
        const xml = part.getXml();
        await context.sync();
        part.delete();
        await context.sync();
        return xml.value;
      },
    },
  },
  {
    what: 'numbers of refusals over the frame',
    answers:
      '5004 cell editing, 5012 session, 5016 dialog, 5102 limit, 5103 and 5104 size, 7000 rights: from the client’s own list',
    depends: 'no',
    question: null,
  },
  {
    what: 'worksheet functions',
    answers:
      'an empty cell and an argument that is left out are null; a cell shows `#GETTING_DATA` until it is answered (a real Excel: `#BUSY!`); a saved file has the name as written',
    depends: 'no: null, undefined and `""` are all taken for empty',
    question: null,
  },
];
