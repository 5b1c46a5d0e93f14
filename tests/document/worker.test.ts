import { beforeAll, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { readInWorker } from '../../src/document/in-worker';
import { LIMITS } from '../../src/document/limits';
import { pdf, text } from './pdf';

/** In milliseconds; much longer than `asked` waits, so that a busy machine does not turn their order. */
const ANSWERS_AFTER = 300;

/** The pane's end of a worker. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;

  constructor() {
    ends.push(this);
  }

  postMessage(data: unknown): void {
    setTimeout(() => self.onmessage?.({ data } as MessageEvent), ANSWERS_AFTER);
  }

  terminate(): void {
    this.terminated = true;
    this.onmessage = null;
  }
}

const ends: FakeWorker[] = [];
/** Until the worker has been made, and before it answers. */
const asked = () => new Promise(resolve => setTimeout(resolve, 5));

beforeAll(async () => {
  // The worker's code runs in this very thread and takes its global object for the worker's.
  const postMessage = (answer: unknown) => ends.at(-1)?.onmessage?.({ data: answer });
  Object.assign(globalThis, { Worker: FakeWorker, self: globalThis, postMessage });
  await import('../../src/document/worker');
});

const never = new AbortController().signal;
const fileOf = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);

test('a letter comes back from the worker, page by page, and the worker is ended', async () => {
  const pages: number[] = [];
  const file = fileOf(pdf([{ steps: [text('Sykefravær 9,4 %', 60, 700)] }]), 'brev.pdf');
  const letter = await readInWorker(file, never, page => pages.push(page));
  expect(letter.lines.map(line => line.text)).toEqual(['Sykefravær 9,4 %']);
  expect(letter.file).toBe('brev.pdf');
  expect(pages).toEqual([1]);
  expect(ends.at(-1)?.terminated).toBe(true);
});

test('a file that cannot be read comes back as its code', async () => {
  await expect(readInWorker(fileOf(strToU8('x'), 'brev.pdf'), never)).rejects.toMatchObject({
    code: 'broken',
  });
  expect(ends.at(-1)?.terminated).toBe(true);
});

test('pdf.js announcing itself is no page', async () => {
  const pages: unknown[] = [];
  const reading = readInWorker(fileOf(strToU8('Brev'), 'brev.txt'), never, page => pages.push(page));
  await asked();
  ends.at(-1)?.onmessage?.({ data: { sourceName: 'worker', action: 'ready' } });
  await reading;
  expect(pages).toEqual([]);
});

test('stopping ends the worker at once', async () => {
  const stop = new AbortController();
  const reading = readInWorker(fileOf(strToU8('Brev'), 'brev.txt'), stop.signal);
  await asked();
  stop.abort('stoppet');
  await expect(reading).rejects.toBe('stoppet');
  expect(ends.at(-1)?.terminated).toBe(true);
});

test('a worker that fails to start, and a file that is gone', async () => {
  const reading = readInWorker(fileOf(strToU8('Brev'), 'brev.txt'), never);
  await asked();
  ends.at(-1)?.onerror?.({ message: 'blocked' });
  await expect(reading).rejects.toMatchObject({ code: 'broken' });
  const gone = { name: 'brev.pdf', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) };
  await expect(readInWorker(gone as unknown as File, never)).rejects.toMatchObject({ code: 'broken' });
});

test('a file too large is refused before it is read', async () => {
  const huge = { name: 'brev.pdf', size: LIMITS.fileBytes + 1 } as File;
  await expect(readInWorker(huge, never)).rejects.toMatchObject({ code: 'tooLarge' });
});
