/** What Excel on the web tells a pane about itself when it starts. */

const EXCEL_WEB = 16;
const READ_AND_WRITE = 1;

/**
 * The sets of a current Excel, of which the local one answers what it knows; the npm client itself ends at ExcelApi 1.15,
 * see `newer-client.ts`. The tests in Node hold the add-in to its floor.
 */
const REQUIREMENT_SETS = {
  ExcelApi: 1.18,
  SharedRuntime: 1.1,
  RibbonApi: 1.1,
  AddinCommands: 1.1,
  CustomXmlParts: 1.1,
  Settings: 1.1,
  DocumentEvents: 1.1,
};

export interface AppContextOptions {
  readonly documentUrl: string;
  readonly locale: string;
  readonly settings: readonly Setting[];
  /** The newest of Excel's own sets; that of a current Excel when left out. */
  readonly excelApi?: number;
}

/** A document setting: its key, and its value as JSON text. */
export type Setting = readonly [key: string, json: string];

/** @returns the answer to `ContextActivationManager_getAppContextAsync` */
export function appContext({
  documentUrl,
  locale,
  settings,
  excelApi = REQUIREMENT_SETS.ExcelApi,
}: AppContextOptions): Record<string, unknown> {
  return {
    _id: ADD_IN_ID,
    _appName: EXCEL_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_AND_WRITE,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'local-excel',
    _appInstanceId: ADD_IN_ID,
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ExcelApi: excelApi }),
    _hostFullVersion: '16.0.17000.20000',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

export const ADD_IN_ID = 'local-excel';
