import type { Reference } from '../../table/references';
import { formulaParts } from '../../table/references';
import type { Content } from '../content';
import { isFormula } from './grid';

/** A content without the places it points at: Excel itself changes those when rows come and sheets get new names. */
export interface Shape {
  readonly text: string;
  /** Null for one that points at cells that are gone. */
  readonly references: readonly (Reference | null)[];
}

const PLACE = '\u00A7';

/** The shape of a content; that of a constant is the constant itself. */
export function shapeOf(content: Content): Shape {
  if (!isFormula(content)) return { text: JSON.stringify(content), references: [] };
  const parts = formulaParts(content);
  const text = parts.map(part => (part.reference || part.lost ? PLACE : plain(part.text))).join('');
  return { text, references: parts.flatMap(part => (part.reference || part.lost ? [part.reference] : [])) };
}

/** Programs write functions in capitals and leave spaces out or in; text keeps its own. */
function plain(text: string): string {
  return text.startsWith('"') ? text : text.trim().toUpperCase();
}
