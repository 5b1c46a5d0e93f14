import { invalidArgument } from '../engine/error';

/** Arguments and property values from outside, in the type a member needs; anything else is an InvalidArgument. */

export function text(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function number(value: unknown, location: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument(location);
  return value;
}

/** A whole number from `least` up. */
export function whole(value: unknown, location: string, least: number): number {
  const found = number(value, location, least);
  if (!Number.isInteger(found)) throw invalidArgument(location);
  return found;
}

export function truth(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** "#1f2a44" or a colour's HTML name → "#1F2A44". */
export function color(value: unknown, location: string): string {
  const given = text(value, location);
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named) return named;
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw invalidArgument(location);
  return given.toUpperCase();
}

/** One of Excel's enumeration values; case does not count. Gives what it stands for here. */
export function oneOf<Meaning>(
  value: unknown,
  meanings: Readonly<Record<string, Meaning>>,
  location: string,
): Meaning {
  const given = text(value, location).toLowerCase();
  const found = Object.entries(meanings).find(([name]) => name.toLowerCase() === given);
  if (!found) throw invalidArgument(location);
  return found[1];
}

/** The enumeration value that stands for a meaning. */
export function nameOf<Meaning>(meaning: Meaning, meanings: Readonly<Record<string, Meaning>>): string {
  const found = Object.entries(meanings).find(([, value]) => value === meaning);
  return found?.[0] ?? '';
}
