import { areaIn, goalIn } from './headings';

/** The area and the goal that indicators stand under. */
export interface IndicatorPlace {
  readonly area: string | null;
  readonly goal: string | null;
}

/** Area and goal below a heading inside a table; null when the words name neither. */
export function contextIn(text: string, { area }: IndicatorPlace): IndicatorPlace | null {
  if (areaIn(text)) return { area: text, goal: null };
  return goalIn(text) ? { area, goal: text } : null;
}
