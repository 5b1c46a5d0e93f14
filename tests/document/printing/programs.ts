import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** The word processor and the browser that print letters for the tests, where they are installed. */
export const LIBREOFFICE =
  ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0) ?? null;
export const BROWSER =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
    existsSync(path),
  ) ?? null;

/** Word files in print, with the tags of their tables or without. */
export async function printedByLibreOffice(
  words: readonly Uint8Array[],
  tagged: boolean,
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'letter-'));
  const files = words.map((_word, i) => join(folder, `brev${i}.docx`));
  try {
    await Promise.all(words.map((word, i) => writeFile(files[i] ?? '', word)));
    await promisify(execFile)(LIBREOFFICE ?? '', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"}}`,
      '--outdir',
      folder,
      ...files,
    ]);
    return await Promise.all(files.map(file => readFile(file.replace(/docx$/, 'pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Web pages in print, with the tags of their tables or without. */
export async function printedByBrowser(pages: readonly string[], tagged: boolean): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: BROWSER ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const page of pages) {
      await tab.setContent(page);
      printed.push(await tab.pdf({ preferCSSPageSize: true, tagged }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
