import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly what: string;
  readonly figure: string;
}

/** The median time of several runs in milliseconds, after one to warm up. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
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
