import { expect, test } from '@jest/globals';
import type { JudgedFinding } from '../../src/check/finding';
import { lastCheckOf, since } from '../../src/memory/seen';

const finding = (special: Partial<JudgedFinding>): JudgedFinding => ({
  rule: 'A01',
  severity: 'error',
  place: { sheet: 'Netto', cell: 'F9' },
  related: [],
  expected: 10,
  found: 12,
  values: { label: 'Sum', column: 'Avvik' },
  fix: null,
  source: null,
  accepted: null,
  ...special,
});

const first = finding({});
const other = finding({ rule: 'H01', values: {} });

test('what was not there is new, what is not there is gone', () => {
  const last = lastCheckOf([first, other], '2030-01-02T03:04:05+01:00');
  const added = finding({ rule: 'B04' });
  expect(since(last, [first, added])).toEqual({ added: new Set([added]), gone: 1 });
  expect(since(last, [first, other])).toEqual({ added: new Set(), gone: 0 });
});

test('a row that has moved, and a figure that is another, are the same finding', () => {
  const last = lastCheckOf([first], '');
  const moved = finding({ place: { sheet: 'Netto', cell: 'F12' }, found: 13 });
  expect(since(last, [moved])).toEqual({ added: new Set(), gone: 0 });
  expect(since(last, [finding({ values: { label: 'Sum', column: 'Regnskap' } })])).toMatchObject({ gone: 1 });
});

test('notes and what was let stand count for nothing', () => {
  const last = lastCheckOf([finding({ severity: 'note' })], '');
  expect(last.seen).toEqual([]);
  expect(since(last, [finding({ accepted: { reason: 'avtalt' } })])).toEqual({ added: new Set(), gone: 0 });
});
