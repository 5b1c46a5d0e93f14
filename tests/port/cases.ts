import { describe, expect, test } from '@jest/globals';
import { PORT_CASES } from '../../src/selftest/port-cases';
import type { WorkbookPort } from '../../src/selftest/port';

/** The cases that every way into a workbook must do, each as a test; a real Excel runs them on the self-test page. */
export function describePort(name: string, makePort: () => WorkbookPort): void {
  describe(name, () => {
    test('there are cases', () => expect(PORT_CASES.length).toBeGreaterThan(20));

    test.each(PORT_CASES.map(one => [one.name, one] as const))('%s', async (_, one) => {
      const port = makePort();
      await port.open();
      await one.run(port);
    });
  });
}
