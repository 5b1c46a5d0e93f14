import { expect, test } from '@jest/globals';
import { withEntry, type LogEntry } from '../../src/memory/log';
import { decodeMemory, EMPTY_MEMORY, encodeMemory } from '../../src/memory/memory';

const entryAt = (at: string, cells = 1): LogEntry => ({
  at,
  deed: 'corrected',
  count: cells,
  places: Array.from({ length: cells }, (_, index) => ({ sheet: 'Ark', cell: `A${index + 1}` })),
});

test('the newest entries are kept, with their first places and how many there were', () => {
  let log: LogEntry[] = [];
  for (let at = 0; at < 250; at++) log = withEntry(log, entryAt(String(at), 100));
  expect(log).toHaveLength(200);
  expect([log[0]?.at, log.at(-1)?.at]).toEqual(['50', '249']);
  expect(log.at(-1)).toMatchObject({ count: 100 });
  expect(log.at(-1)?.places).toHaveLength(12);
});

test('the fullest log takes no more than a quarter of what Excel on the web keeps, 1 MB', () => {
  const places = Array.from({ length: 100 }, () => ({ sheet: 'x'.repeat(31), cell: 'XFD1048576' }));
  let log: LogEntry[] = [];
  for (let at = 0; at < 250; at++)
    log = withEntry(log, { at: '2030-01-02T03:04:05+01:00', deed: 'correctionUndone', count: 100, places });
  expect(encodeMemory({ ...EMPTY_MEMORY, log }).length).toBeLessThan(250_000);
});

test('it travels with the workbook; a memory from before there was one is read, and one that is damaged costs the log only', () => {
  const memory = { ...EMPTY_MEMORY, log: [entryAt('2030-01-02T03:04:05+01:00')] };
  expect(decodeMemory(encodeMemory(memory))).toEqual(memory);
  const older = { ...memory, log: undefined } as unknown as typeof memory;
  expect(decodeMemory(encodeMemory(older))).toEqual(EMPTY_MEMORY);
  const damaged = { ...memory, receiver: 'Bydelen', log: [{ at: 1 }] } as unknown as typeof memory;
  expect(decodeMemory(encodeMemory(damaged))).toEqual({ ...EMPTY_MEMORY, receiver: 'Bydelen' });
});
