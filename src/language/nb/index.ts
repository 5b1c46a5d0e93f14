import { finding } from './finding';
import { pane } from './pane';
import { problem } from './problem';
import { report } from './report';
import { terminal } from './terminal';

/** Bokmål. */
export const nb = { finding, pane, problem, report, terminal };
