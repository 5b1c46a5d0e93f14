import type { Push } from './engine/message';
import type { LocalExcel } from './excel';
import { addNewerMembers, type ClientWindow } from './newer-client';
import { ADD_IN_ID, appContext } from './frame/app-context';
import type { Methods } from './frame/methods';
import { methodsOf } from './frame/methods';
import type { FrameRequest, FrameResponse } from './frame/wire';
import { ANSWER_OF_CALL, ANSWER_OF_EVENT, INVOKE, REGISTER, requestIn, RESPONSE } from './frame/wire';

export interface FrameOptions {
  readonly engine: LocalExcel;
  /** The window of the pane's frame, null while it is not there. */
  readonly frame: () => Window | null;
  /** Origin of the pane: https, and the same host name as this page. */
  readonly origin: string;
  /** Ties this page to its frame; the same as in the frame's address (see `frameAddress`). */
  readonly conversationId: string;
  /** Shown to the pane as the workbook's address. */
  readonly documentUrl: string;
  /** The keyboard leaves the pane: past its last control or its first one, or by a key that goes back to the sheet. */
  readonly onExit: () => void;
  /** Language tag of texts and of number formats: "nb-NO". */
  readonly locale: string;
  /** The newest of Excel's own requirement sets; that of a current Excel when left out. */
  readonly excelApi?: number;
}

export interface ServedFrame {
  dispose(): void;
  /** Runs a ribbon button's function in the pane, as a click does; resolves when the function calls `event.completed()`. */
  runCommand(functionName: string, buttonId: string): Promise<void>;
}

/** The address to load a pane's page from, with what Office.js needs to find this page. @param page without query and hash */
export function frameAddress(
  page: string,
  { origin, conversationId, locale }: Pick<FrameOptions, 'origin' | 'conversationId' | 'locale'>,
): string {
  // "disableLogging" keeps the client from calling Microsoft; the last number says that the runtime is shared (1) and
  // that worksheet functions run in it (2).
  const host = encodeURIComponent(`Excel$Web$16.00$${locale}$$$disableLogging$3`);
  // The conversation also stands before the "#", where it makes another page of it: else nothing would be loaded anew.
  return `${page}?conversation=${conversationId}&_host_Info=${host}#&_serializer_version=1&_xdm_Info=${conversationId}|${ADD_IN_ID}|${origin}`;
}

/** Plays Excel on the web for a pane in a frame of this page, until disposed. Call it before the frame loads. */
export function serveFrame(options: FrameOptions): ServedFrame {
  const served = new Served(options);
  const listener = (event: MessageEvent): void => served.receive(event);
  window.addEventListener('message', listener);
  const stopPushes = options.engine.onPush(push => served.push(push));
  return {
    runCommand: (functionName, buttonId) => served.runCommand(functionName, buttonId),
    dispose() {
      window.removeEventListener('message', listener);
      stopPushes();
    },
  };
}

/** The number of the event that the whole document has for a changed selection. */
const DOCUMENT_SELECTION = 2;
const UNKNOWN_ACTION = -2;
/** Ctrl+F6, Tab, Escape and F2, with Shift or without, in the numbers of the client. */
const EXITS: readonly number[] = [5, 6, 13, 14, 15, 16];

class Served {
  /** The registrations of the pane by event name: events are answers to them. */
  private readonly registrations = new Map<string, FrameRequest>();
  private readonly runningCommands = new Map<string, () => void>();
  private readonly methods: Methods;
  private commands = 0;

  constructor(private readonly options: FrameOptions) {
    const { engine, documentUrl } = options;
    this.methods = methodsOf({ engine, documentUrl, commandDone: id => this.commandDone(id) });
  }

  receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.options.frame() || origin !== this.options.origin) return;
    const request = requestIn(data, this.options.conversationId);
    if (request?._actionType === INVOKE) this.invoke(request);
    else if (request) this.register(request);
  }

  /** A pushed event: that of the document has a channel of its own. */
  push(push: Push): void {
    if (push[1] === DOCUMENT_SELECTION) this.fire('documentSelectionChanged', {});
    else this.fire('richApiMessage', { ArrayData: [[...push, false]] });
  }

  runCommand(functionName: string, buttonId: string): Promise<void> {
    const id = String(++this.commands);
    const done = new Promise<void>(resolve => this.runningCommands.set(id, resolve));
    this.fire('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    return done;
  }

  private commandDone(id: string): void {
    this.runningCommands.get(id)?.();
    this.runningCommands.delete(id);
  }

  private register(request: FrameRequest): void {
    if (request._actionType === REGISTER) this.registrations.set(request._actionName, request);
    else this.registrations.delete(request._actionName);
    this.respond(request, { Error: 0 });
  }

  private invoke(request: FrameRequest): void {
    const { documentUrl, locale, engine, excelApi } = this.options;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.respond(
          request,
          appContext({ documentUrl, locale, ...(excelApi && { excelApi }), settings: this.methods.settings }),
        );
      case 'ContextActivationManager_notifyHost':
        this.respond(request, null);
        return this.heed(request._data);
      case 'executeMethod':
        addNewerMembers((this.options.frame() ?? {}) as ClientWindow);
        return this.respond(request, this.methods.execute(request._data));
      default:
        engine.noteUnsupported(request._actionName);
        return this.respond(request, null, UNKNOWN_ACTION);
    }
  }

  /** @param data an array that ends with what the pane did */
  private heed(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data.at(-1) : null;
    if (typeof action === 'number' && EXITS.includes(action)) this.options.onExit();
  }

  private respond(request: FrameRequest, data: unknown, errorCode = 0): void {
    this.post(request, { _responseType: ANSWER_OF_CALL, _data: data, _errorCode: errorCode });
  }

  private fire(event: string, data: unknown): void {
    const request = this.registrations.get(event);
    if (request) this.post(request, { _responseType: ANSWER_OF_EVENT, _data: data, _errorCode: 0 });
  }

  private post(
    { _actionName, _conversationId, _correlationId }: FrameRequest,
    answer: Pick<FrameResponse, '_responseType' | '_data' | '_errorCode'>,
  ): void {
    const response: FrameResponse = {
      _messageType: RESPONSE,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: window.location.origin,
      _serializerVersion: 1,
      ...answer,
    };
    this.options.frame()?.postMessage(JSON.stringify(response), this.options.origin);
  }
}
