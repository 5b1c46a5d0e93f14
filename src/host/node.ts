import { LocalWorkbook } from '../file/local/workbook';
import type { Answer, LocalExcel } from './excel';
import type { Push, RequestBody } from './engine/message';
import { createLocalExcel } from './local-excel';
import type { NativeBridge } from './office-in-node';
import { addNewerMembers, type ClientWindow } from './newer-client';
import { connectOffice } from './office-in-node';

export interface NodeOptions {
  /** The requirement set of Excel's interface that the client may use; the manifest's floor when left out. */
  readonly excelApi?: string;
  /** Language tag of the user interface. */
  readonly locale?: string;
}

const FLOOR = '1.14';

/**
 * Opens a workbook in a local Excel and connects Office.js to it: from now on `Excel.run` works on this workbook.
 * One client serves a process; opening another workbook connects it to that one.
 * @param bytes an .xlsx file
 * @throws WorkbookError
 */
export async function openInNode(
  bytes: Uint8Array,
  name: string,
  options: NodeOptions = {},
): Promise<LocalExcel> {
  return connectInNode(createLocalExcel(await LocalWorkbook.load(bytes, name)), options);
}

/** Connects the Office.js of this process to a local Excel. */
export function connectInNode(
  excel: LocalExcel,
  { excelApi = FLOOR, locale = 'nb-NO' }: NodeOptions = {},
): LocalExcel {
  const bridge = bridgeTo(excel);
  connectOffice(bridge, { locale, sets: { ExcelApi: excelApi, SharedRuntime: '1.1' } });
  addNewerMembers(globalThis as unknown as ClientWindow);
  excel.onPush(push =>
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [bridgeEntry(push)] } })),
  );
  return excel;
}

/** An event as the bridge carries it. */
function bridgeEntry([messageCategory, messageType, targetId, message, id]: Push): object {
  return { messageCategory, messageType, targetId, message, id };
}

/** What the client sends over the bridge: the body as an object, or as text when it passed through HTTP headers. */
interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody | string };
}

function bridgeTo(excel: LocalExcel): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      const body =
        typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      const response = { id, type: 2, message: httpAnswer(excel.answer(body)) };
      void Promise.resolve().then(() => bridge.onMessageFromHost(JSON.stringify(response)));
    },
  };
  return bridge;
}

/** The answer in the form of HTTP, as the bridge carries it. */
function httpAnswer(answer: Answer): { statusCode: number; headers: object; body: string } {
  if (answer.kind === 'answered') {
    return { statusCode: 200, headers: {}, body: JSON.stringify(answer.body) };
  }
  const { code, message } = answer.refusal;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
