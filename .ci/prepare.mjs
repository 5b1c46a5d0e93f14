// Set-up on a fresh machine: the packages of the lock file and, with --test, the programs that the tests use.
// Needs nothing but Node and npm itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.maltall-installed');

/** Program, Debian package, what is lost without it. */
const PROGRAMS = [
  ['chromium', 'chromium', 'the browser tests'],
  ['soffice', 'libreoffice-calc', 'the LibreOffice tests'],
  ['pdftoppm', 'poppler-utils', 'the page pictures'],
];
/** Packages without a program of their own: Calibri's metrics, Calc where `soffice` came with less, and Writer, which makes PDF letters for the tests. */
const MORE_PACKAGES = [
  ['/usr/lib/libreoffice/program/libsclo.so', 'libreoffice-calc'],
  ['/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf', 'fonts-crosextra-carlito'],
  ['/usr/lib/libreoffice/program/libswlo.so', 'libreoffice-writer'],
];

installPackages();
if (process.argv.includes('--test')) installPrograms();

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm ci), about two minutes the first time …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}

function installPrograms() {
  const packages = new Set([
    ...PROGRAMS.filter(([program]) => !has(program)).map(([, debian]) => debian),
    ...MORE_PACKAGES.filter(([file]) => !existsSync(file)).map(([, debian]) => debian),
  ]);
  if (packages.size > 0 && isDebianRoot()) {
    console.log(`Installing ${[...packages].join(', ')} with apt …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  for (const [program, , lost] of PROGRAMS) {
    if (!has(program) && !hasOther(program)) console.log(`${program} is missing: ${lost} are skipped.`);
  }
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function has(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [program], { stdio: 'ignore' }).status === 0;
}

/** The tests also take Chrome or Edge where they are installed. */
function hasOther(program) {
  return program === 'chromium' && ['google-chrome', 'chrome', 'msedge', 'microsoft-edge'].some(has);
}

function isDebianRoot() {
  return has('apt-get') && process.getuid?.() === 0;
}
