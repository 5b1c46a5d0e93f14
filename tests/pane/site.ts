import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { generateCertificates } from 'office-addin-dev-certs';

/** The production build of the pane beside the local Excel, on a free local port. */

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache', 'pane');
const built = join(cache, 'site');
const stamp = join(cache, 'built');
const lock = join(cache, 'building');
/** What a build is made of. */
const INPUTS = ['src', 'assets', 'tests/gallery', 'webpack.config.js', 'package-lock.json', 'manifest.xml'];
const BUILD_LASTS_AT_MOST = 590_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Site {
  /** "https://localhost:41234/", with the local Excel at its root. */
  readonly address: string;
  close(): void;
}

/** Builds what is not built yet, and serves it. */
export async function serveSite(): Promise<Site> {
  await build();
  return serveFolder(built);
}

/** Serves a folder as the pane's own server does; "/" is the local Excel. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = join(folder, pathname === '/' ? 'host.html' : decodeURIComponent(pathname));
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(readFileSync(file));
  });
  await new Promise<void>(listening => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Once a run: whoever comes first builds, the others wait; nothing is done while the last build is still true. */
async function build(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const asked = Date.now();
  for (let waited = 0; !isBuilt(asked); waited += 200) {
    if (tookLock()) {
      try {
        const started = new Date();
        await runWebpack();
        writeFileSync(stamp, started.toISOString());
      } finally {
        rmdirSync(lock);
      }
    } else if (waited > BUILD_LASTS_AT_MOST) {
      throw new Error(`Somebody else builds for too long; delete ${lock} if nobody does.`);
    } else await setTimeout(200);
  }
}

async function runWebpack(): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [
    webpack,
    '--mode',
    'production',
    '--env',
    'office=local',
    '--env',
    'host',
    '--output-path',
    built,
  ];
  await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 20_000_000 });
}

function tookLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a build since `asked`, or one that nothing has changed after. */
function isBuilt(asked: number): boolean {
  if (!existsSync(stamp)) return false;
  const at = Date.parse(readFileSync(stamp, 'utf8'));
  return at >= asked || INPUTS.every(input => newest(join(root, input)) <= at);
}

/** Milliseconds of the youngest change in a file or in a folder and all that it holds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

/** For localhost, beside the build; the test's browser does not ask who made it. */
async function certificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(name =>
    join(cache, 'certificate', name),
  ) as [string, string, string];
  if (!existsSync(cert)) await generateCertificates(authority, cert, key, 3650, ['localhost']);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
