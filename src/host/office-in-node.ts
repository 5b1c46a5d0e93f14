import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Microsoft's own client, unmodified. It is a development dependency and never part of a bundle of ours. */
const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

/** What connects the client to a host outside a browser; both sides speak JSON text. */
export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

export interface OfficeOptions {
  /** Language tag, "nb-NO". */
  readonly locale: string;
  /** The requirement sets that the client may use, "ExcelApi" → "1.14". */
  readonly sets: Readonly<Record<string, string>>;
}

interface ClientGlobals {
  Office: Record<string, unknown>;
  OSF: { _OfficeAppFactory: unknown };
  OfficeExtension: {
    HostBridge: { init(bridge: NativeBridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  _richApiNativeBridge: NativeBridge;
  CustomFunctions: unknown;
}

/**
 * Connects the client of this process to a bridge; the first time it loads it, which takes a fifth of a second.
 * The script must run in the realm of its callers, else it does not know their arrays and dates.
 */
export function connectOffice(bridge: NativeBridge, options: OfficeOptions): void {
  const globals = globalThis as unknown as ClientGlobals;
  if (globals.OfficeExtension === undefined) loadClient(globals, bridge);
  else connectAnew(globals, bridge);
  // The shipped file sets this switch on the wrong object; with it, a member above the declared sets is an error.
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  installOffice(globals, options);
}

/** Who listened to the former workbook hears nothing of this one, as when a page is closed and another opened. */
function connectAnew({ OfficeExtension }: ClientGlobals, bridge: NativeBridge): void {
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension.HostBridge.init(bridge);
}

function loadClient(globals: ClientGlobals, bridge: NativeBridge): void {
  pretendBrowser();
  globals.CustomFunctions = association();
  globals._richApiNativeBridge = bridge;
  const path = createRequire(import.meta.url).resolve(CLIENT);
  const runInThisRealm = eval;
  runInThisRealm(readFileSync(path, 'utf8'));
}

/** The little of a page that the client looks at while it loads. */
function pretendBrowser(): void {
  const origin = 'https://localhost';
  const page = {
    window: globalThis,
    self: globalThis,
    location: { href: `${origin}/`, origin, protocol: 'https:', hostname: 'localhost', search: '', hash: '' },
    document: {
      cookie: '',
      currentScript: null,
      readyState: 'complete',
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    ...('navigator' in globalThis ? {} : { navigator: { userAgent: 'node' } }),
  };
  Object.assign(globalThis, page);
}

/** Where worksheet functions are made known by their ids; the page's loader has it before the client comes. */
function association(): object {
  const mappings: Record<string, unknown> = {};
  let changed = (): void => undefined;
  const onchange = (listener: () => void) => (changed = listener);
  return {
    _association: { mappings, onchange },
    associate(id: string, implementation: unknown) {
      mappings[id.toUpperCase()] = implementation;
      changed();
    },
  };
}

/** The parts of `Office` that the page's loader makes and that work without a page. */
function installOffice(globals: ClientGlobals, { locale, sets }: OfficeOptions): void {
  const context = {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: {
      isSetSupported: (name: string, version = '1.1') => reaches(sets[name] ?? '0', version),
    },
  };
  globals.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostPlatform: 'win32', hostType: 'excel', isDialog: false }),
    getId: () => 'local-excel',
  };
  globals.Office.HostType = { Excel: context.host };
  globals.Office.onReady = () => Promise.resolve({ host: context.host, platform: context.platform });
}

/** "1.14" reaches "1.9". */
function reaches(has: string, asked: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = String(asked).split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
