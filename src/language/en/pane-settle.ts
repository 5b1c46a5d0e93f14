import type { settle as bokmål } from '../nb/pane-settle';
import { counted } from '../words';

/** What the pane says where the user lets a finding stand, or switches a check off. */
export const settle: typeof bokmål = {
  accept: {
    open: 'Accept',
    openAt: place => `Accept the finding in ${place}`,
    why: 'Why may it stand?',
    hint: 'The reason is remembered in the workbook and printed in the control report.',
    missing: 'Write a reason.',
    accept: 'Accept the finding',
    cancel: 'Cancel',
    group: n => `Accepted (${n})`,
    reason: reason => `Accepted: ${reason}`,
    takeBack: 'Take back',
    takeBackAt: place => `Take back the acceptance in ${place}`,
    count: n => `${counted(n, 'finding', 'findings')} accepted.`,
  },
  rules: {
    group: 'Switch off and on',
    hint: 'What is switched off is not checked. The choice is remembered in the workbook.',
    off: 'Switched off',
    count: n => `${counted(n, 'check', 'checks')} switched off.`,
    name: (title, rule) => `${title} (${rule})`,
  },
};
