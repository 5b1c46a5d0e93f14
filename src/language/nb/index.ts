import { finding } from './finding';
import { pane } from './pane';
import { report } from './report';
import { terminal } from './terminal';

/** Bokmål. */
export const nb = { finding, pane, report, terminal };
