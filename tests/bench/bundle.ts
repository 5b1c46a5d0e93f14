import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import configure from '../../webpack.config.js';
import { comma, kilobytes, type Measured } from './measure';

/** What the browser fetches to open the pane, against an empty pane of the same React and Fluent UI. */
export async function bundles(): Promise<Measured[]> {
  const production = configure({}, { mode: 'production' });
  const pane = await entrySize({ ...production, plugins: [] }, 'taskpane');
  const empty = join(import.meta.dirname, 'empty-pane', 'main.tsx');
  const floor = await entrySize({ ...production, plugins: [], entry: { empty } }, 'empty');
  return [
    { what: 'Ruten, gzip', figure: kilobytes(pane) },
    { what: 'En tom rute med samme React og Fluent UI, gzip', figure: kilobytes(floor) },
    { what: 'Ruten mot den tomme', figure: `${comma(pane / floor, 2)} ganger` },
  ];
}

/** The gzipped size of the files an entry loads at once; what is loaded later does not count. */
async function entrySize(configuration: Configuration, entry: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'maltall-bundle-'));
  const output = {
    ...configuration.output,
    path: folder,
    filename: '[name].js',
    chunkFilename: 'part.[id].js',
  };
  const stats = await build({ ...configuration, output, cache: false });
  const named = stats.toJson({ all: false, entrypoints: true }).entrypoints?.[entry];
  const files = (named?.assets ?? []).map(({ name }) => name).filter(name => name.endsWith('.js'));
  if (files.length === 0) throw new Error(`no file for ${entry} in ${readdirSync(folder).join(', ')}`);
  const size = files.reduce((total, file) => total + gzipSync(readFileSync(join(folder, file))).length, 0);
  rmSync(folder, { recursive: true });
  return size;
}

/** Runs webpack once. */
export function build(configuration: Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? !stats) reject(error ?? new Error('no statistics'));
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
}
