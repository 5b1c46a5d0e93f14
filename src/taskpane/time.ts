const two = (part: number): string => String(part).padStart(2, '0');

/** ISO time on the user's own clock, with its distance from UTC: "2026-11-25T14:30:00+01:00". */
export function isoTimeHere(date: Date): string {
  const east = -date.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${day}T${time}${offset}`;
}
