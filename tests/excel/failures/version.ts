/** What the build puts into the pane, set before a module of the pane is loaded. */
Object.assign(globalThis, { MALTALL_VERSION: '0' });
