import type { LocalExcel } from '../excel';
import type { RequestBody } from '../engine/message';
import type { Setting } from './app-context';

/** Numbers of the methods that the client calls by `executeMethod`. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const FILE_PROPERTIES = 86;
const PROCESS_QUERY = 93;
const COMMAND_DONE = 94;

/** The answer for a method that is not there. */
const UNSUPPORTED = 5000;
/** Where the message's text stands in the arguments of a ProcessQuery. */
const BODY = 4;

interface Call {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly Setting[] };
  /** Arguments of a method that are sent by their places. */
  readonly [place: number]: unknown;
}

export interface Methods {
  /** The data that answer an `executeMethod`. */
  execute(data: unknown): Record<string, unknown>;
  readonly settings: readonly Setting[];
}

export interface MethodOptions {
  readonly engine: LocalExcel;
  readonly documentUrl: string;
  /** Hears that a ribbon button's function is through. */
  readonly commandDone: (invocationId: string) => void;
}

/** Carries out the calls of a pane; settings live as long as the result. */
export function methodsOf({ engine, documentUrl, commandDone }: MethodOptions): Methods {
  let settings: readonly Setting[] = [];
  const answers: Readonly<Record<number, (call: Call) => Record<string, unknown>>> = {
    [LOAD_SETTINGS]: () => ({ Properties: settings }),
    [SAVE_SETTINGS]: call => {
      settings = call.DdaSettingsMethod?.Properties ?? [];
      return {};
    },
    [FILE_PROPERTIES]: () => ({ 0: { 1: documentUrl } }),
    [PROCESS_QUERY]: call => processQuery(engine, call),
    [COMMAND_DONE]: call => {
      commandDone(String(call[0]));
      return {};
    },
  };
  return {
    execute(data) {
      const call = data as Call;
      const { DispatchId, Version } = call.DdaMethod;
      const answer = answers[DispatchId];
      if (!answer) engine.noteUnsupported(`method ${DispatchId}`);
      return { Version, Error: answer ? 0 : UNSUPPORTED, ...answer?.(call) };
    },
    get settings() {
      return settings;
    },
  };
}

function processQuery(engine: LocalExcel, call: Call): Record<string, unknown> {
  const body = JSON.parse(String(call.ArrayData?.[BODY])) as RequestBody;
  const answer = engine.answer(body);
  return answer.kind === 'refused'
    ? { Error: answer.refusal.hostError }
    : { Data: [200, [], JSON.stringify(answer.body)] };
}
