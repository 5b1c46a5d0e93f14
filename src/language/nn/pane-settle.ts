import type { settle as bokmål } from '../nb/pane-settle';
import { counted } from '../words';

/** What the pane says where the user lets a finding stand, or switches a check off, and what is new since last time. */
export const settle: typeof bokmål = {
  accept: {
    open: 'Godta',
    openAt: place => `Godta funnet i ${place}`,
    why: 'Kvifor kan det stå?',
    hint: 'Grunngivinga blir hugsa i arbeidsboka og skriven i Kontrollrapporten.',
    missing: 'Skriv ei grunngiving.',
    accept: 'Godta funnet',
    cancel: 'Avbryt',
    group: n => `Godteke (${n})`,
    reason: reason => `Godteke: ${reason}`,
    takeBack: 'Ta tilbake',
    takeBackAt: place => `Ta tilbake godkjenninga i ${place}`,
    count: n => `${counted(n, 'funn er godteke', 'funn er godtekne')}.`,
  },
  since: {
    changed: (time, added, gone) =>
      added === 0 && gone === 0
        ? `Ingen nye funn sidan ${time}, og ingen er borte.`
        : `Sidan ${time}: ${counted(added, 'nytt funn', 'nye funn')}, ${gone} borte.`,
    isNew: 'Nytt sidan sist',
  },
  rules: {
    group: 'Slå av og på',
    hint: 'Det som er slått av, blir ikkje kontrollert. Valet blir hugsa i arbeidsboka.',
    off: 'Slått av',
    count: n => `${counted(n, 'kontroll er slått av', 'kontrollar er slått av')}.`,
    name: (title, rule) => `${title} (${rule})`,
  },
};
