import type { Assumption } from '../../src/selftest/assumption';
import { ASSUMPTIONS } from '../../src/selftest/assumptions';

/** `docs/assumptions.md`: what the local Excel guesses, made from the cases of the self-test page. */
export function assumptionsPage(): string {
  return (
    [
      '# Answers of a real Excel that are guessed here',
      'The local Excel answers from the protocol of the client, Microsoft’s documentation and reports. What follows is none of these for certain. `src/excel/` must not depend on it where it can be helped.',
      `The self-test page (\`selftest.html\`, see [sideload.md](sideload.md)) asks a real Excel: it runs the cases that every way into a workbook must do, and puts the questions marked “yes” below. What a real Excel answers otherwise is put right in \`src/host/\`, and its line goes. Made by \`npx tsx tests/selftest/make.ts\`; a test holds that the page is current, and that the local Excel answers as it says.`,
      [
        '| what | the local Excel answers | does `src/excel/` depend on it? | asked by the page |',
        '| --- | --- | --- | --- |',
        ...ASSUMPTIONS.map(row),
      ].join('\n'),
      'Not answered, and so refused as `NotImplemented` and counted: everything that is not in `src/host/model/classes.ts`, among it tables, names, charts, comments, conditional formats, merging, inserting and deleting cells, sorting, copying of sheets, protecting, `retrieve`, `update`, and local formulas and number formats.',
    ].join('\n\n') + '\n'
  );
}

function row({ what, answers, depends, question }: Assumption): string {
  return `| ${what} | ${answers} | ${depends} | ${question ? 'yes' : 'no'} |`;
}
