import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly what: string;
  readonly figure: string;
}

/** The median time of several runs in milliseconds, after one to warm up. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const [median = 0] = await mediansOf(runs, [work]);
  return median;
}

/** The median times of works that take turns, so that what else the machine does meets all of them alike. */
export async function mediansOf(
  runs: number,
  works: readonly (() => unknown)[],
  warmUps = 1,
): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 1 - warmUps; run <= runs; run += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run > 0) times[i]?.push(performance.now() - start);
    }
  }
  return times.map(own => own.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0);
}

/** "1,24 ganger (52 ms mot 42 ms)": a time against its floor, measured in the same run. */
export function ratio(time: number, floor: number): string {
  return `${comma(time / floor, 2)} ganger (${comma(time, 0)} ms mot ${comma(floor, 0)} ms)`;
}

export function kilobytes(bytes: number): string {
  return `${comma(bytes / 1000, 1)} kB`;
}

export function comma(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
