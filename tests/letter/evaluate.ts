import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damageTrial, type DamageTrial, type Given } from './damage-check';

/** `npm run evaluate:letters [-- variants first-seed]`: damages the real letters beside the project and counts what goes wrong. */
const [variants = 2000, first = 1] = process.argv.slice(2).map(Number);
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'letters');
const NAMES = ['2023-bydelene', '2024-velferdsetaten', '2026-velferdsetaten'];

function report(name: string, trials: readonly DamageTrial[]): string {
  const total = (count: (trial: DamageTrial) => number) =>
    trials.reduce((sum, trial) => sum + count(trial), 0);
  const slowest = Math.max(...trials.map(({ milliseconds }) => milliseconds));
  const shown = (kind: 'unprinted' | 'otherwise') =>
    trials.flatMap(trial => trial[kind].map(figure => `  ${kind} ${trial.seed}: ${inWords(figure)}`));
  return [
    `${name}: ${trials.length} variants, ${total(({ given }) => given)} figures without a flag, slowest ${slowest.toFixed(0)} ms`,
    `  not printed in their line: ${total(({ unprinted }) => unprinted.length)}`,
    `  of an untouched line, but not as the whole letter has it: ${total(({ otherwise }) => otherwise.length)}`,
    ...shown('unprinted'),
    ...shown('otherwise'),
  ].join('\n');
}

function inWords({ line, column, comparator, value, text }: Given): string {
  return `line ${line}, ${column}: ${comparator ?? ''}${value} of ${JSON.stringify(text)}`;
}

if (!existsSync(folder)) process.stdout.write('the real letters are not there\n');
else {
  NAMES.forEach((name, n) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const count = Math.ceil((variants - n) / NAMES.length);
    const trials = Array.from({ length: count }, (_, i) => damageTrial(text, first + n + i * NAMES.length));
    process.stdout.write(`${report(name, trials)}\n`);
  });
}
