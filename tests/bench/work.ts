import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/file/read';
import { writeSheets } from '../../src/file/write';
import { checkJob } from '../../src/job';
import { nb } from '../../src/language/nb';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { draftReport } from '../../src/report/report';
import { type Measured, medianOf, ratio } from './measure';

const sample = join(import.meta.dirname, '..', '..', 'assets', 'sample');

/** The steps of the job on the sample, each against the time it takes just to open the workbook. */
export async function steps(): Promise<Measured[]> {
  const bytes = new Uint8Array(readFileSync(join(sample, 'budsjett-og-maltall-2023.xlsx')));
  const text = readFileSync(join(sample, 'tildelingsbrev-2023.txt'), 'utf8');
  const workbook = readWorkbook(bytes, 'bok');
  const letter = readLetter({ file: 'brev', form: 'text', lines: linesOfText(text) });
  const job = checkJob({ workbook, letters: [letter] });
  const input = { ...job, kinds: null, madeAt: '2026-01-01T12:00:00Z', program: 'Måltall' };
  const { sheets } = draftReport(input, nb.report);
  const commands = sheets.map(sheet => ({ kind: 'insertSheet', sheet }) as const);

  const floor = await medianOf(15, () => readWorkbook(bytes, 'bok'));
  const against = async (what: string, work: () => unknown) => ({
    what: `${what}, mot å åpne arbeidsboken`,
    figure: ratio(await medianOf(15, work), floor),
  });
  return [
    await against('Lese brevet som tekst', () =>
      readLetter({ file: 'brev', form: 'text', lines: linesOfText(text) }),
    ),
    await against('Finne tabeller og kontrollere', () => checkJob({ workbook, letters: [letter] })),
    await against('Lage rapporttabellene', () => draftReport(input, nb.report)),
    await against('Skrive dem i pakken', () => writeSheets(bytes, commands)),
  ];
}
