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

/** The workbook as LibreOffice saves it after calculating every formula. */
export async function recalculated(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
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

async function convert(workbook: Uint8Array, filter: string, ending: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    await writeFile(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    await promisify(execFile)(PROGRAM ?? 'soffice', [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      join(folder, 'book.xlsx'),
    ]);
    return await readFile(join(out, `book.${ending}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
