import type { FaultKind, LocalExcel } from '../../../src/host/local-excel';
import { REFUSALS } from '../../../src/host/faults';
import type { RequestBody } from '../../../src/host/engine/message';
import type { ExcelErrorCode } from '../../../src/excel/workbook';

/** What goes on as ever while a test holds the clock. */
export const REAL_TIMERS = [
  'setTimeout',
  'clearTimeout',
  'setImmediate',
  'queueMicrotask',
  'nextTick',
] as const;

/** How Excel may fail, and what the user is then told. */
export const KINDS: Readonly<Record<FaultKind, ExcelErrorCode>> = {
  cellEditMode: 'cellEditMode',
  timeout: 'timeout',
  modalDialog: 'busy',
  activityLimit: 'busy',
  requestTooLarge: 'payloadTooLarge',
  answerTooLarge: 'payloadTooLarge',
  accessDenied: 'readOnly',
};

/** What each message of a piece of work is about. */
export interface Sent {
  readonly actions: number;
  readonly ofMemory: boolean;
}

/** Notes the messages of a piece of work. */
export async function messagesOf(excel: LocalExcel, work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const answer = excel.answer.bind(excel);
  excel.answer = body => {
    sent.push({ actions: body.Actions?.length ?? 0, ofMemory: isOfMemory(body) });
    return answer(body);
  };
  await work();
  excel.answer = answer;
  return sent;
}

const isOfMemory = (body: RequestBody): boolean => /CustomXmlPart/.test(JSON.stringify(body));

/** What happens at a message; what it gives is the answer, null for Excel's own. */
export type Deed = (
  body: RequestBody,
  answer: LocalExcel['answer'],
) => ReturnType<LocalExcel['answer']> | null;

/** Does something when a message comes, counted from 0. */
export async function atMessage(
  excel: LocalExcel,
  wanted: number,
  deed: Deed,
  work: () => Promise<unknown>,
): Promise<void> {
  const answer = excel.answer.bind(excel);
  let count = 0;
  excel.answer = body => (count++ === wanted ? deed(body, answer) : null) ?? answer(body);
  await work();
  excel.answer = answer;
}

/** Excel does what it is asked, and its answer never arrives. */
export const answerLost: Deed = (body, answer) => {
  answer(body);
  return { kind: 'refused', refusal: REFUSALS.timeout };
};

/** The code that Excel gives for want of room is not documented; it is one that says nothing. */
export const noRoom: Deed = () => ({
  kind: 'refused',
  refusal: { code: 'GeneralException', hostError: 5001, message: 'There was an internal error.' },
});
