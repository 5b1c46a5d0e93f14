import type { Rectangle } from '../file/local/rectangle';
import type { LocalWorkbook } from '../file/local/workbook';
import type { AnswerBody, Push, RequestBody } from './engine/message';

/** Either the answers to a message, or Excel's refusal of the whole message. */
export type Answer =
  | { readonly kind: 'answered'; readonly body: AnswerBody }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Why Excel does not take a message at all; `hostError` is the number the web frame answers with. */
export interface Refusal {
  readonly code: string;
  readonly hostError: number;
  readonly message: string;
}

/** What one message cost; bytes of the body as JSON in UTF-8. */
export interface MessageRecord {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
}

/** A rectangle of a sheet that is selected, its first cell the active one; zero-based. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What else is selected on the sheet, as with Ctrl. */
  readonly also?: readonly Rectangle[];
}

export type FaultKind =
  | 'cellEditMode'
  | 'timeout'
  | 'modalDialog'
  | 'activityLimit'
  | 'requestTooLarge'
  | 'answerTooLarge'
  | 'accessDenied';

/** A fault that strikes once: on the message after `skipMessages` others, whole, or at the action after `skipActions`. */
export interface Fault {
  readonly kind: FaultKind;
  readonly skipMessages?: number;
  /** Set: the actions before it are carried out, as Excel does when it fails half-way. Not set: the message is refused. */
  readonly skipActions?: number;
}

export interface Faults {
  /** Lets a coming message fail. */
  inject(fault: Fault): void;
  /** Takes back all that have not struck. */
  clear(): void;
}

/** What an add-in asks of the window around the sheet: ribbon buttons, the pane's visibility, another workbook (base64). */
export interface WindowRequest {
  readonly what: 'visibility' | 'startup' | 'button' | 'tab' | 'workbook';
  readonly value: unknown;
}

/** Excel without Excel: answers the messages of the real Office.js over a workbook; both transports stand on it. */
export interface LocalExcel {
  readonly workbook: LocalWorkbook;
  /** Answers one message of the client. Never throws: what goes wrong is in the answer. */
  answer(body: RequestBody): Answer;
  /** Hears every event on its way to the add-in; call the result to stop. */
  onPush(listener: (push: Push) => void): () => void;
  /** The selected rectangle; its sheet is the active one. */
  readonly selection: Selection;
  /** Selects as a person would, and tells the add-in and the listeners. */
  select(selection: Selection): void;
  /** Hears every change of the selection or of the active sheet, whoever made it. */
  onSelection(listener: (selection: Selection) => void): () => void;
  /** Hears what the add-in asks of the window. */
  onWindowRequest(listener: (request: WindowRequest) => void): () => void;
  /** A person is typing into a cell: until set back, every message is refused, as Excel does. */
  cellEditing: boolean;
  readonly faults: Faults;
  /** One record a message, oldest first. */
  readonly messages: readonly MessageRecord[];
  forgetMessages(): void;
  /** Members the add-in asked for and the local Excel lacks, with how often. Must stay empty. */
  readonly unsupported: ReadonlyMap<string, number>;
  /** Counts something that a transport was asked for and cannot do. */
  noteUnsupported(what: string): void;
  /** Objects the add-in keeps tracked between messages: zero when it has cleaned up. */
  readonly trackedObjects: number;
}
