import type { LocalWorkbook } from '../file/local/workbook';
import { HostObject } from './engine/class';
import { Engine } from './engine/engine';
import type { Push, RequestBody } from './engine/message';
import type { Answer, LocalExcel, MessageRecord, Refusal, Selection, WindowRequest } from './excel';
import { REFUSALS, WaitingFaults } from './faults';
import { Book } from './model/book';
import { CLASSES } from './model/classes';
import { CustomFunctionCalls, type AddInFunction } from './model/custom-functions';
import { tellEvents } from './model/events';
import { OfficeWindow, servicesOf } from './model/services';

export type * from './excel';
export type { AddInFunction } from './model/custom-functions';

/**
 * A local Excel over a workbook; `openInNode` and `serveFrame` connect Office.js to it.
 * @param functions the worksheet functions that the add-in declares
 */
export function createLocalExcel(
  workbook: LocalWorkbook,
  functions: readonly AddInFunction[] = [],
): LocalExcel {
  return new RunningExcel(workbook, functions);
}

/** Excel on the web takes no larger message, and gives none. */
const BYTES_PER_MESSAGE = 5_000_000;

const encoder = new TextEncoder();
const bytesOf = (body: unknown): number => encoder.encode(JSON.stringify(body)).length;

class RunningExcel implements LocalExcel {
  readonly faults = new WaitingFaults();
  cellEditing = false;
  private readonly book: Book;
  private readonly window = new OfficeWindow();
  private readonly engine: Engine;
  private readonly pushListeners = new Set<(push: Push) => void>();
  private records: MessageRecord[] = [];
  private atWork = false;

  constructor(
    readonly workbook: LocalWorkbook,
    functions: readonly AddInFunction[],
  ) {
    this.book = new Book(workbook, base64 => this.window.ask('workbook', base64));
    const calls = new CustomFunctionCalls(
      functions,
      push => this.push(push),
      () => workbook.recalculate(),
    );
    this.engine = new Engine(CLASSES, {
      workbook: new HostObject('Workbook', this.book),
      services: servicesOf(this.window, calls),
    });
    workbook.useFunctions(calls);
    tellEvents({
      book: this.book,
      subscriptions: this.engine.subscriptions,
      addInAtWork: () => this.atWork,
      push: push => this.push(push),
    });
  }

  get messages(): readonly MessageRecord[] {
    return this.records;
  }

  get unsupported(): ReadonlyMap<string, number> {
    return this.engine.unsupported.counts;
  }

  get trackedObjects(): number {
    return this.engine.references.size;
  }

  get selection(): Selection {
    return this.book.selection;
  }

  answer(body: RequestBody): Answer {
    const requestBytes = bytesOf(body);
    const answer = this.answerWithin(body, requestBytes);
    const answerBytes = answer.kind === 'answered' ? bytesOf(answer.body) : 0;
    this.records.push({ requestBytes, answerBytes, actions: body.Actions?.length ?? 0 });
    return answerBytes > BYTES_PER_MESSAGE ? refused(REFUSALS.answerTooLarge) : answer;
  }

  select(selection: Selection): void {
    this.book.select(selection);
  }

  onPush(listener: (push: Push) => void): () => void {
    this.pushListeners.add(listener);
    return () => this.pushListeners.delete(listener);
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    return this.book.onSelection(listener);
  }

  onWindowRequest(listener: (request: WindowRequest) => void): () => void {
    return this.window.onRequest(listener);
  }

  noteUnsupported(what: string): void {
    this.engine.unsupported.error(what);
  }

  forgetMessages(): void {
    this.records = [];
  }

  private answerWithin(body: RequestBody, bytes: number): Answer {
    const strike = this.faults.next();
    if (strike.refusal) return refused(strike.refusal);
    if (this.cellEditing) return refused(REFUSALS.cellEditMode);
    if (bytes > BYTES_PER_MESSAGE) return refused(REFUSALS.requestTooLarge);
    this.atWork = true;
    try {
      return { kind: 'answered', body: this.engine.run(body, strike.beforeAction) };
    } finally {
      this.atWork = false;
    }
  }

  /** Events come after the answer to the message that caused them. */
  private push(push: Push): void {
    setTimeout(() => this.pushListeners.forEach(listener => listener(push)), 0);
  }
}

const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal });
