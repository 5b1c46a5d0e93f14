import { referenceText } from '../../table/references';
import type { Content } from '../content';
import { shapeOf } from './shape';

/** Whether two contents are the same, however a program writes formulas. */
export function sameContent(one: Content, other: Content): boolean {
  if (one === other) return true;
  const [a, b] = [shapeOf(one), shapeOf(other)];
  if (a.text !== b.text || a.references.length === 0) return false;
  return a.references.every((reference, index) => {
    const twin = b.references[index];
    return reference !== null && !!twin && referenceText(reference) === referenceText(twin);
  });
}
