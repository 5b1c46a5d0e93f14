import { beforeEach, describe, expect, test } from '@jest/globals';
import { PORT_CASES } from '../../src/selftest/port-cases';
import type { WorkbookPort as CasePort } from '../../src/selftest/port';

/** What the cases need, and for tests of more than that the workbook as a file. */
export interface WorkbookPort extends CasePort {
  save(): Promise<Uint8Array>;
}

/** The cases that every way into a workbook must do, each as a test; a real Excel runs them on the self-test page. */
export function describePort(name: string, makePort: () => WorkbookPort): void {
  describe(name, () => {
    let port: WorkbookPort;
    beforeEach(async () => {
      port = makePort();
      await port.open();
    });

    test('there are cases', () => expect(PORT_CASES.length).toBeGreaterThan(20));

    test.each(PORT_CASES.map(one => [one.name, one] as const))('%s', (_, one) => one.run(port));
  });
}
