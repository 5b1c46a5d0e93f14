import { expect, test } from '@jest/globals';
import { inFormula, numberExpression } from '../../src/report/number-formula';

const SPACES = 'SUBSTITUTE(SUBSTITUTE(B2," ",""),UNICHAR(160),"")';

test('takes away spaces and typographic minuses, and uses a real number as it is', () => {
  expect(numberExpression('B2', '142 042')).toBe(
    `IF(ISNUMBER(B2),B2,NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${SPACES},"−","-"),"–","-"),","," "))`,
  );
});

test.each(['', 'N.A', '2.500', 'ingen kvote', '1)'])('%j is no single figure', text => {
  expect(numberExpression('B2', text)).toBeNull();
});

test('the sign in front of a target goes, whichever of the two it becomes', () => {
  const expression = numberExpression('D4', '<150') ?? '';
  expect(expression).toContain('"<",""');
  expect(expression).toContain('">",""');
});

test.each([
  ['a plain text', '"a"'],
  ['an inch mark', '""""'],
  ['a hard space', 'UNICHAR(160)'],
])('%s in a formula', (what, written) => {
  const text = { 'a plain text': 'a', 'an inch mark': '"', 'a hard space': '\u00A0' }[what] ?? '';
  expect(inFormula(text)).toBe(written);
});
