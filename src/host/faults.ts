import type { BeforeAction } from './engine/engine';
import { HostError } from './engine/error';
import type { Fault, FaultKind, Faults, Refusal } from './excel';

/** Excel's refusals of a whole message, with the number the web frame answers. */
export const REFUSALS: Readonly<Record<FaultKind, Refusal>> = {
  cellEditMode: {
    code: 'InvalidOperationInCellEditMode',
    hostError: 5004,
    message: 'Excel is in cell-editing mode.',
  },
  timeout: { code: 'InvalidOrTimedOutSession', hostError: 5012, message: 'The session has timed out.' },
  modalDialog: {
    code: 'WriteNotSupportedWhenModalDialogOpen',
    hostError: 5016,
    message: 'A dialog is open.',
  },
  activityLimit: { code: 'ActivityLimitReached', hostError: 5102, message: 'Too many requests.' },
  requestTooLarge: {
    code: 'RequestPayloadSizeLimitExceeded',
    hostError: 5103,
    message: 'The request payload size has exceeded the limit.',
  },
  answerTooLarge: {
    code: 'ResponsePayloadSizeLimitExceeded',
    hostError: 5104,
    message: 'The response payload size has exceeded the limit.',
  },
  accessDenied: { code: 'AccessDenied', hostError: 7000, message: 'The workbook is open for reading only.' },
};

/** What strikes one message. */
export interface Strike {
  readonly refusal: Refusal | null;
  readonly beforeAction: BeforeAction;
}

const UNHARMED: Strike = { refusal: null, beforeAction: () => undefined };

/** Faults that wait for their message. */
export class WaitingFaults implements Faults {
  private waiting: { fault: Fault; messagesLeft: number }[] = [];

  inject(fault: Fault): void {
    this.waiting.push({ fault, messagesLeft: fault.skipMessages ?? 0 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** What strikes the message that has just come. */
  next(): Strike {
    const due = this.waiting.find(({ messagesLeft }) => messagesLeft === 0);
    this.waiting = this.waiting.filter(entry => entry !== due);
    for (const entry of this.waiting) if (entry.messagesLeft > 0) entry.messagesLeft--;
    return due ? strikeOf(due.fault) : UNHARMED;
  }
}

function strikeOf({ kind, skipActions }: Fault): Strike {
  const refusal = REFUSALS[kind];
  if (skipActions === undefined) return { ...UNHARMED, refusal };
  const beforeAction: BeforeAction = index => {
    if (index === skipActions) throw new HostError(refusal.code, refusal.message, '');
  };
  return { refusal: null, beforeAction };
}
