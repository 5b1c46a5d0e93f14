import { counted } from '../words';

/** What the pane says where the user lets a finding stand, or switches a check off, and what is new since last time. */
export const settle = {
  accept: {
    open: 'Godta',
    openAt: (place: string) => `Godta funnet i ${place}`,
    why: 'Hvorfor kan det stå?',
    hint: 'Begrunnelsen huskes i arbeidsboken og skrives i Kontrollrapporten.',
    missing: 'Skriv en begrunnelse.',
    accept: 'Godta funnet',
    cancel: 'Avbryt',
    group: (n: number) => `Godtatt (${n})`,
    reason: (reason: string) => `Godtatt: ${reason}`,
    takeBack: 'Ta tilbake',
    takeBackAt: (place: string) => `Ta tilbake godkjenningen i ${place}`,
    count: (n: number) => `${counted(n, 'funn', 'funn')} er godtatt.`,
  },
  since: {
    changed: (time: string, added: number, gone: number) =>
      added === 0 && gone === 0
        ? `Ingen nye funn siden ${time}, og ingen er borte.`
        : `Siden ${time}: ${counted(added, 'nytt funn', 'nye funn')}, ${gone} borte.`,
    isNew: 'Nytt siden sist',
  },
  rules: {
    group: 'Slå av og på',
    hint: 'Det som er slått av, blir ikke kontrollert. Valget huskes i arbeidsboken.',
    off: 'Slått av',
    count: (n: number) => `${counted(n, 'kontroll', 'kontroller')} er slått av.`,
    name: (title: string, rule: string) => `${title} (${rule})`,
  },
};
