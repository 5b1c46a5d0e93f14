import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The program's name and version, for provenance lines. */
export const PROGRAM = `Måltall ${version}`;
