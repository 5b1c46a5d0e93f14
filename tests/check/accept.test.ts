import { describe, expect, test } from '@jest/globals';
import { type Acceptance, acceptanceOf, withAcceptances } from '../../src/check/accept';
import type { Finding } from '../../src/check/finding';

const finding: Finding = {
  rule: 'A01',
  severity: 'error',
  place: { sheet: 'Ark', cell: 'B9' },
  related: [],
  expected: 10,
  found: 12,
  values: {},
  fix: null,
  source: null,
};
const acceptance = acceptanceOf(finding, 'avtalt med byrådsavdelingen');
const accepted = (change: Partial<Finding>, as: Partial<Acceptance> = {}) =>
  withAcceptances([{ ...finding, ...change }], [{ ...acceptance, ...as }])[0]?.accepted ?? null;

describe('a finding that the user let stand', () => {
  test('carries the reason', () => {
    expect(accepted({})).toEqual({ reason: 'avtalt med byrådsavdelingen' });
  });

  test('stands whatever the words around it', () => {
    expect(accepted({ values: { label: 'Sum' }, related: [{ sheet: 'Ark', cell: 'B8' }] })).not.toBeNull();
  });

  test.each<[string, Partial<Finding>]>([
    ['another figure', { found: 13 }],
    ['another expectation', { expected: 11 }],
    ['another cell', { place: { sheet: 'Ark', cell: 'B10' } }],
    ['another sheet', { place: { sheet: 'Ark 2', cell: 'B9' } }],
    ['another rule', { rule: 'A02' }],
    ['text for the number', { found: '12' }],
  ])('is told again for %s', (_what, change) => expect(accepted(change)).toBeNull());

  test('needs a reason', () => {
    expect(accepted({}, { reason: '' })).toBeNull();
  });
});
