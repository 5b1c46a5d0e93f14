import { PLANTS, type Trial, cleanTrial, plantedTrial } from './evaluate';

/** `npm run evaluate [-- planted clean first-seed]`: plants errors of every kind in made workbooks and prints how many are found. */
const [planted = 300, clean = 300, first = 1] = process.argv.slice(2).map(Number);

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(54) : String(cell).padStart(9))).join('');
}

function count(trials: readonly Trial[], verdict: Trial['verdict']): number {
  return trials.filter(trial => trial.verdict === verdict).length;
}

function row(name: string, trials: readonly Trial[]): string {
  return line([name, trials.length, count(trials, 'right'), count(trials, 'total'), count(trials, 'missed')]);
}

const trials = Array.from({ length: planted }, (_, index) => {
  const plant = PLANTS[index % PLANTS.length];
  if (!plant) throw new Error('no kinds of errors');
  return plantedTrial(plant, first * 100_000 + index * 100);
});
const cleans = Array.from({ length: clean }, (_, index) => cleanTrial(first * 100_000 + 50_000 + index));
const alarms = cleans.filter(({ errors }) => errors.length > 0);
const found = trials.length - count(trials, 'missed');
const report = [
  line(['kind', 'planted', 'right', 'total', 'missed']),
  ...PLANTS.map(({ kind }) =>
    row(
      kind,
      trials.filter(trial => trial.kind === kind),
    ),
  ),
  row('all', trials),
  `found: ${((100 * found) / trials.length).toFixed(1)} %`,
  `missed seeds: ${
    trials
      .filter(({ verdict }) => verdict === 'missed')
      .map(({ kind, seed }) => `${kind} ${seed}`)
      .join(' · ') || 'none'
  }`,
  `clean workbooks with an error-level finding: ${alarms.length} of ${cleans.length}`,
  ...alarms.map(
    ({ seed, errors }) =>
      `  seed ${seed}: ${errors.map(({ rule, place }) => `${rule} ${place.sheet}!${place.cell}`).join(', ')}`,
  ),
];
process.stdout.write(`${report.join('\n')}\n`);
