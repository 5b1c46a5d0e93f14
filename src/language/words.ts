/** Forms that all the languages make in the same way. */

/** "1 table", "2 tables". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function listed(items: readonly string[]): string {
  return items.join(', ');
}

/** Words with a year or an area behind, where there is one. */
export function withPart(words: string, part: string | number | null): string {
  return part === null ? words : `${words} ${part}`;
}

/** A moment as a clock on the wall shows it; `zone` is "UTC" or empty. */
export interface WallTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly zone: string;
}

/** The parts of an ISO time, "2026-11-25T14:30:00+01:00", as it is written; null for anything else. */
export function wallTime(iso: string): WallTime | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!found) return null;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = found;
  return { year, month, day, hour, minute, zone: iso.endsWith('Z') ? 'UTC' : '' };
}

/** "25.11.2026 kl. 14.30", as Norwegian has it in both its forms. */
export function norwegianTime(iso: string): string {
  const time = wallTime(iso);
  if (!time) return iso;
  const { day, month, year, hour, minute, zone } = time;
  return `${day}.${month}.${year} kl. ${hour}.${minute} ${zone}`.trim();
}
