import type { Browser, Page } from 'playwright-core';

/**
 * How long the pane holds up its thread, by Chromium's own trace. The pane shares the thread with the local Excel around
 * it; a real one runs in another process, so that what it does is not the pane's.
 */

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const PANE = '/taskpane.html';
const MICROSECONDS = 1000;

/** A piece of work, as Chromium writes it. */
interface Span {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that the machine gave to the thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: FrameData; readonly beginData?: FrameData };
}

interface FrameData {
  readonly frame?: string;
  readonly url?: string;
  readonly frames?: readonly FrameData[];
}

/** A task of a thread, while its pieces are gone through. */
interface Task {
  readonly end: number;
  /** The pane's part, microseconds of the thread's own time. */
  pane: number;
  /** The end of the piece that was counted last, and whether it was the pane's. */
  counted: number;
  isPane: boolean;
}

/** @returns the most that the pane took in one task while `work` was done, in milliseconds of the thread's own time */
export async function longestBlock(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace = (await browser.stopTracing()).toString();
  const tasks = tasksIn((JSON.parse(trace) as { traceEvents: Span[] }).traceEvents);
  return Math.max(0, ...tasks.map(({ pane }) => pane / MICROSECONDS));
}

function tasksIn(events: readonly Span[]): Task[] {
  const panes = panesIn(events);
  const spans = events
    .filter(({ dur }) => dur !== undefined)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tasks: Task[] = [];
  const underWay = new Map<string, Task>();
  for (const span of spans) {
    const thread = `${span.pid}:${span.tid}`;
    const task = underWay.get(thread);
    if (span.name === 'RunTask' && span.ts >= (task?.end ?? 0)) {
      const next = { end: span.ts + (span.dur ?? 0), pane: 0, counted: 0, isPane: true };
      underWay.set(thread, next);
      tasks.push(next);
    } else if (task && span.ts < task.end) count(span, task, panes);
  }
  return tasks;
}

/** What lies within what is counted is not counted twice. Promises go on behind the work that has kept them. */
function count({ name, ts, dur = 0, tdur = dur, args }: Span, task: Task, panes: ReadonlySet<unknown>): void {
  const frame = args.data?.frame ?? args.beginData?.frame;
  if (ts < task.counted || (frame === undefined && name !== 'RunMicrotasks')) return;
  if (frame !== undefined) task.isPane = panes.has(frame);
  if (task.isPane) task.pane += tdur;
  task.counted = ts + dur;
}

/** The pane's frames: another one each time it is loaded. */
function panesIn(events: readonly Span[]): Set<unknown> {
  const frames = events.flatMap(({ args: { data } }) => [data, ...(data?.frames ?? [])]);
  return new Set(frames.filter(frame => frame?.url?.includes(PANE)).map(frame => frame?.frame));
}
