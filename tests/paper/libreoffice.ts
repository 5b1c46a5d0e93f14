import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe } from '@jest/globals';

/** A second opinion on what we write: recalculates a workbook and prints it, as a Norwegian user's program does. */
const PROGRAM = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0) ?? null;

const POPPLER = spawnSync('pdftotext', ['-v']).status === 0;

/** `describe` where LibreOffice and poppler are installed; elsewhere the suite counts as skipped and says why. */
export function describeOnPaper(name: string, suite: () => void): void {
  if (PROGRAM && POPPLER) describe(name, suite);
  else describe.skip(`${name} (${PROGRAM ? 'pdftotext' : 'LibreOffice'} is not installed)`, suite);
}

/** Norwegian numbers, and every formula calculated anew on loading: otherwise it would show the values we wrote. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const XLSX = 'Calc MS Excel 2007 XML';

/** The workbook as LibreOffice saves it after calculating every formula. */
export async function recalculated(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, `xlsx:${XLSX}`, 'xlsx');
}

/** The workbook in print. */
async function printed(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, 'pdf:calc_pdf_Export', 'pdf');
}

/** The words on each page of the workbook in print, as they stand beside each other. Needs poppler's pdftotext. */
export async function pagesOf(workbook: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, await printed(workbook));
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
    return stdout.split('\f').filter(page => page.trim() !== '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What somebody does to a sheet in LibreOffice: blank rows at these zero-based places, and another name. */
export interface SheetEdit {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly name: string;
}

/** The workbook as LibreOffice saves it after somebody has worked in it there. */
export function editedByHand(workbook: Uint8Array, edits: readonly SheetEdit[]): Promise<Uint8Array> {
  return inProfile(workbook, async ({ folder, run }) => {
    // The first start puts LibreOffice's own macros in the place of any that lie there.
    await run('--terminate_after_init');
    const library = join(folder, 'profile', 'user', 'basic', 'Standard');
    const [from, to] = ['book.xlsx', 'edited.xlsx'].map(name => pathToFileURL(join(folder, name)).href);
    await writeFile(join(library, 'script.xlb'), MACRO_LIBRARY);
    await writeFile(join(library, 'Edit.xba'), macro(from ?? '', to ?? '', edits));
    await run('macro:///Standard.Edit.Main');
    return readFile(join(folder, 'edited.xlsx'));
  });
}

const MACRO_LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Edit"/>
</library:library>`;

/** Names are given as numbers of their characters, so that nothing in them is read as Basic. */
function macro(from: string, to: string, edits: readonly SheetEdit[]): string {
  const text = (words: string) => [...words].map(sign => `Chr(${sign.codePointAt(0)})`).join('+');
  const steps = edits.flatMap(({ sheet, rows, name }) => [
    `sheet = doc.Sheets.getByName(${text(sheet)})`,
    ...rows.map(row => `sheet.Rows.insertByIndex(${row}, 1)`),
    `sheet.Name = ${text(name)}`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">Sub Main
On Error GoTo Done
Dim how(0) As New com.sun.star.beans.PropertyValue
how(0).Name = "Hidden"
how(0).Value = True
doc = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, how())
${steps.join('\n')}
Dim kind(0) As New com.sun.star.beans.PropertyValue
kind(0).Name = "FilterName"
kind(0).Value = "${XLSX}"
doc.storeToURL("${to}", kind())
doc.close(True)
Done:
StarDesktop.terminate()
End Sub
</script:module>`;
}

function convert(workbook: Uint8Array, filter: string, ending: string): Promise<Uint8Array> {
  return inProfile(workbook, async ({ folder, run }) => {
    const out = join(folder, 'out');
    await run('--convert-to', filter, '--outdir', out, join(folder, 'book.xlsx'));
    return readFile(join(out, `book.${ending}`));
  });
}

interface Profile {
  /** Holds the workbook as book.xlsx, and the profile. */
  readonly folder: string;
  run(...words: string[]): Promise<unknown>;
}

/** Runs LibreOffice on a workbook with a profile of its own, which is gone afterwards. */
async function inProfile<Result>(
  workbook: Uint8Array,
  work: (profile: Profile) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    await writeFile(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const run = (...words: string[]) =>
      promisify(execFile)(PROGRAM ?? 'soffice', [profile, '--headless', ...words], { timeout: 100_000 });
    return await work({ folder, run });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
