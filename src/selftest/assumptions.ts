import type { Assumption, Question } from './assumption';
import { CELL_ASSUMPTIONS } from './assumptions-cells';
import { CHART_ASSUMPTIONS } from './assumptions-charts';
import { LOOK_ASSUMPTIONS } from './assumptions-look';
import { WORKBOOK_ASSUMPTIONS } from './assumptions-workbook';

/** Everything that the local Excel guesses; `docs/assumptions.md` is made from it. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...WORKBOOK_ASSUMPTIONS,
  ...CELL_ASSUMPTIONS,
  ...LOOK_ASSUMPTIONS,
  ...CHART_ASSUMPTIONS,
];

/** What this Excel answers to a question; asked on a sheet of its own behind the others, which goes again. */
export async function answerOf({ ask }: Question): Promise<unknown> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('id');
    await context.sync();
    const { id } = sheet;
    try {
      return await ask(context, sheet);
    } finally {
      await Excel.run(async after => {
        after.workbook.worksheets.getItem(id).delete();
        await after.sync();
      });
    }
  });
}
