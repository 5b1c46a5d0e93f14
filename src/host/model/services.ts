import type { HostClass } from '../engine/class';
import { HostObject } from '../engine/class';
import type { WindowRequest } from '../excel';
import type { CustomFunctionCalls } from './custom-functions';

/** What Office.js asks of the window around the sheet: the pane's visibility, start-up with the file, the ribbon. */
export class OfficeWindow {
  visibility = 'Visible';
  startup = 'Inactive';
  private readonly listeners = new Set<(request: WindowRequest) => void>();

  onRequest(listener: (request: WindowRequest) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  ask(what: WindowRequest['what'], value: unknown): void {
    for (const listener of this.listeners) listener({ what, value });
  }
}

interface ControlTarget {
  readonly window: OfficeWindow;
  readonly id: string;
}

export const appRuntimeClass: HostClass<OfficeWindow> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: window => window.visibility,
    SetAppRuntimeState: (window, [state]) => {
      window.visibility = String(state);
      window.ask('visibility', state);
    },
  },
};

export const appRuntimePersistenceClass: HostClass<OfficeWindow> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: window => window.startup,
    SetAppRuntimeStartState: (window, [state]) => {
      window.startup = String(state);
      window.ask('startup', state);
    },
  },
};

export const ribbonButtonClass: HostClass<ControlTarget> = {
  name: 'RibbonButton',
  identity: { key: 'Id', of: ({ id }) => id },
  properties: {
    Enabled: {
      get: () => true,
      set: ({ window, id }, enabled) => window.ask('button', { id, enabled }),
    },
  },
};

export const ribbonTabClass: HostClass<ControlTarget> = {
  name: 'RibbonTab',
  identity: { key: 'Id', of: ({ id }) => id },
  methods: { SetVisibility: ({ window, id }, [visible]) => window.ask('tab', { id, visible }) },
};

export const ribbonClass: HostClass<OfficeWindow> = {
  name: 'DynamicRibbon',
  methods: {
    GetButton: (window, [id]) => new HostObject('RibbonButton', { window, id: String(id) }),
    GetTab: (window, [id]) => new HostObject('RibbonTab', { window, id: String(id) }),
  },
};

export const addinInternalClass: HostClass<OfficeWindow> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** The add-in services by the name the client makes them with. */
export function servicesOf(
  window: OfficeWindow,
  calls: CustomFunctionCalls,
): Readonly<Record<string, () => HostObject>> {
  return {
    'Microsoft.AppRuntime.AppRuntimeService': () => new HostObject('AppRuntimeService', window),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () =>
      new HostObject('AppRuntimePersistenceService', window),
    'Microsoft.ExcelServices.CustomFunctions': () => new HostObject('CustomFunctions', calls),
    'Microsoft.DynamicRibbon.DynamicRibbon': () => new HostObject('DynamicRibbon', window),
    'Microsoft.InternalService.AddinInternalService': () => new HostObject('AddinInternalService', window),
  };
}
