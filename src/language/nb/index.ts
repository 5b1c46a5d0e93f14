import { formatFigure } from '../../figure/format';
import { annex } from './annex';
import { finding } from './finding';
import { functions } from './functions';
import { pane } from './pane';
import { problem } from './problem';
import { recognition } from './recognition';
import { refresh } from './refresh';
import { report } from './report';
import { rollForward } from './roll-forward';
import { terminal } from './terminal';

/** Bokmål. */
export const nb = {
  annex,
  figure: formatFigure,
  finding,
  functions,
  pane,
  problem,
  recognition,
  refresh,
  report,
  rollForward,
  terminal,
};
