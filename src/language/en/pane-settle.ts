import type { settle as bokmål } from '../nb/pane-settle';
import { counted } from '../words';

/** What the pane says where the user lets a finding stand, or switches a check off, and what is new since last time. */
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
  since: {
    changed: (time, added, gone) =>
      added === 0 && gone === 0
        ? `No new findings since ${time}, and none are gone.`
        : `Since ${time}: ${counted(added, 'new finding', 'new findings')}, ${gone} gone.`,
    isNew: 'New since last time',
  },
  rules: {
    group: 'Switch off and on',
    hint: 'What is switched off is not checked. The choice is remembered in the workbook.',
    off: 'Switched off',
    count: n => `${counted(n, 'check', 'checks')} switched off.`,
    name: (title, rule) => `${title} (${rule})`,
  },
};
