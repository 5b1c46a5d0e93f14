import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServedFrame } from '../../src/host/frame';
import { frameAddress, serveFrame } from '../../src/host/frame';
import type { LocalExcel } from '../../src/host/local-excel';
import { createLocalExcel } from '../../src/host/local-excel';
import { eventsAreThrough, firstSheet, workbookWith } from './open';

/** The page and the pane as far as messages between them go; the browser tests run the real Office.js in a real frame. */
const ORIGIN = 'https://localhost:3000';
const CONVERSATION = 'samtale';

interface Heard {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

let excel: LocalExcel;
let served: ServedFrame;
let heard: Heard[];
let exits: number;
let listeners: Set<(event: object) => void>;
const pane = { postMessage: (text: string) => heard.push(JSON.parse(text) as Heard) };

/** Lets the pane send a message. */
function send(action: string, type: number, data: unknown, from: object = {}): Heard | undefined {
  const message = {
    _messageType: 0,
    _actionName: action,
    _actionType: type,
    _conversationId: CONVERSATION,
    _correlationId: 7,
    _data: data,
  };
  const before = heard.length;
  const event = { source: pane, origin: ORIGIN, data: JSON.stringify(message), ...from };
  listeners.forEach(listener => listener(event));
  return heard[before];
}

const execute = (dispatchId: number, args: object = {}): unknown =>
  send('executeMethod', 0, { DdaMethod: { DispatchId: dispatchId, Version: 1 }, ...args })?._data;

const query = (body: object): unknown =>
  execute(93, { ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0] });

const NAME_QUERY = {
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } },
  Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
};

beforeEach(() => {
  heard = [];
  exits = 0;
  listeners = new Set();
  Object.assign(globalThis, {
    window: {
      location: { origin: ORIGIN },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    },
  });
  excel = createLocalExcel(workbookWith([['Navn', 1]]));
  served = serveFrame({
    engine: excel,
    frame: () => pane as unknown as Window,
    origin: ORIGIN,
    conversationId: CONVERSATION,
    documentUrl: `${ORIGIN}/Bok.xlsx`,
    locale: 'nb-NO',
    onExit: () => exits++,
  });
});
afterEach(() => served.dispose());

describe('starting', () => {
  test('the address tells the client where its host is, at its very end', () => {
    const address = new URL(
      frameAddress(`${ORIGIN}/pane.html`, { origin: ORIGIN, conversationId: CONVERSATION, locale: 'nb-NO' }),
    );
    expect(address.searchParams.get('_host_Info')).toBe('Excel$Web$16.00$nb-NO$$$disableLogging$3');
    expect(address.hash.endsWith(`_xdm_Info=${CONVERSATION}|local-excel|${ORIGIN}`)).toBe(true);
  });

  test('the app context holds all that the client needs, and the sets we answer for', () => {
    const context = send('ContextActivationManager_getAppContextAsync', 0, null)?._data as Record<
      string,
      unknown
    >;
    expect(context).toMatchObject({
      _appName: 16,
      _appUILocale: 'nb-NO',
      _dataLocale: 'nb-NO',
      _docUrl: `${ORIGIN}/Bok.xlsx`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
    });
    expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({
      ExcelApi: 1.18,
      SharedRuntime: 1.1,
    });
    expect(send('ContextActivationManager_notifyHost', 0, [])?._errorCode).toBe(0);
  });
});

test.each([
  ['Tab past the last control', 13, 1],
  ['Shift+Tab past the first one', 14, 1],
  ['Escape', 15, 1],
  ['a key with Ctrl', 36, 0],
  ['the focus coming in', 0, 0],
])('%s leads back to the sheet, or not', (_, action, times) => {
  expect(send('ContextActivationManager_notifyHost', 0, ['pane', action])?._errorCode).toBe(0);
  expect(exits).toBe(times);
});

describe('calls', () => {
  test('a query is answered with the message of the same correlation', () => {
    const answer = query(NAME_QUERY) as { Error: number; Data: [number, unknown[], string] };
    expect([answer.Error, answer.Data[0]]).toEqual([0, 200]);
    expect(JSON.parse(answer.Data[2])).toMatchObject({
      Results: [{ ActionId: 2, Value: { Name: 'Bok.xlsx' } }],
    });
    expect(heard[0]).toMatchObject({ _actionName: 'executeMethod', _correlationId: 7, _responseType: 0 });
  });

  test('a refusal is a number', () => {
    excel.cellEditing = true;
    expect(query(NAME_QUERY)).toMatchObject({ Error: 5004 });
  });

  test('settings are kept and given back', () => {
    const settings = [['nøkkel', '{"a":1}']];
    expect(
      execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: settings } }),
    ).toMatchObject({
      Error: 0,
    });
    expect(execute(75)).toMatchObject({ Error: 0, Properties: settings });
  });

  test('what is not known is refused and counted', () => {
    expect(execute(77)).toMatchObject({ Error: 5000 });
    expect(send('noe_annet', 0, null)?._errorCode).not.toBe(0);
    expect([...excel.unsupported.keys()]).toEqual(['method 77', 'noe_annet']);
  });
});

describe('events', () => {
  test('a pushed event answers its registration, until that is taken back', async () => {
    expect(send('richApiMessage', 1, null)?._data).toEqual({ Error: 0 });
    expect(send('documentSelectionChanged', 1, null)?._data).toEqual({ Error: 0 });
    heard = [];
    excel.select({ sheet: 'Ark1', row: 1, column: 1, rows: 1, columns: 1 });
    await eventsAreThrough();
    expect(heard.map(message => message._actionName)).toEqual(['documentSelectionChanged']);
    expect(heard[0]).toMatchObject({ _responseType: 1, _correlationId: 7 });

    const listen = { Id: 1, ObjectPathType: 1 };
    const worksheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
    const register = { Id: 3, ActionType: 3, ObjectPathId: 2, Name: '_RegisterDataChangedEvent' };
    query({ ObjectPaths: { 1: listen, 2: worksheets }, Actions: [register] });
    heard = [];
    firstSheet(excel).setCells(0, 0, [[2]]);
    await eventsAreThrough();
    const [entry] = (heard[0]?._data as { ArrayData: unknown[][] }).ArrayData;
    expect(entry?.slice(0, 3)).toEqual([65536, 10, 'Workbook']);
    expect(JSON.parse(String(entry?.[3]))).toMatchObject({ address: 'A1', triggerSource: 'Unknown' });

    send('richApiMessage', 2, null);
    heard = [];
    firstSheet(excel).setCells(0, 0, [[3]]);
    await eventsAreThrough();
    expect(heard).toEqual([]);
  });

  test("a ribbon button runs the pane's function and waits for it", async () => {
    send('appCommandInvoked', 1, null);
    heard = [];
    let through = false;
    const running = served.runCommand('kontroller', 'knapp').then(() => {
      through = true;
    });
    const [id, name, event] = heard[0]?._data as [string, string, string];
    expect([name, JSON.parse(event)]).toEqual(['kontroller', { source: { id: 'knapp' } }]);
    expect(through).toBe(false);
    execute(94, { 0: id, 1: 0, 2: '' });
    await running;
    expect(through).toBe(true);
  });
});

describe('strangers', () => {
  test.each([
    ['another window', { source: {} }],
    ['another origin', { origin: 'https://localhost:4000' }],
    ['another conversation', { data: JSON.stringify({ _messageType: 0, _conversationId: 'x' }) }],
    ['what is no message', { data: '{' }],
    ['what is no text', { data: 7 }],
  ])('%s is not heard', (_, from) => {
    expect(send('ContextActivationManager_getAppContextAsync', 0, null, from)).toBeUndefined();
  });

  test('nobody is heard after the frame is let go', () => {
    served.dispose();
    expect(send('ContextActivationManager_getAppContextAsync', 0, null)).toBeUndefined();
  });
});
