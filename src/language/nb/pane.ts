import { LANGUAGES } from '../codes';
import { counted } from '../words';
import { choices } from './pane-choices';
import { fault } from './pane-fault';
import { fix } from './pane-fix';
import { letter } from './pane-letter';
import { log } from './pane-log';
import { marker } from './pane-marker';
import { outdated } from './pane-outdated';
import { insert } from './pane-insert';
import { recognised } from './pane-recognised';
import { remarks } from './pane-remarks';
import { settle } from './pane-settle';
import { trace } from './pane-trace';
import { unchecked } from './pane-unchecked';

/** What the pane says. */
export const pane = {
  name: 'Måltall',
  ownName: LANGUAGES.nb,
  language: 'Språk',
  notInExcel: 'Måltall må åpnes i Excel. Velg Åpne ruten på fanen Måltall.',
  officeMissing:
    'Excel svarer ikke, for Office.js kunne ikke hentes. Se etter nettforbindelsen, og last ruten på nytt.',

  steps: { letter: 'Brevet', tables: 'Tabellene', findings: 'Funnene', insert: 'Sett inn' },
  stepsLabel: 'Trinn',
  stepName: (number: number, name: string, done: boolean) => `${number} ${name}${done ? ', gjort' : ''}`,
  openSampleWorkbook: 'Åpne eksempelboken',
  close: 'Lukk',
  stop: 'Stopp',
  stopped: 'Stoppet.',
  work: {
    readingLetter: 'Leser brevet …',
    readingWorkbook: 'Leser arbeidsboken …',
    readingLastSet: 'Leser arbeidsboken du valgte …',
    checking: 'Kontrollerer …',
    inserting: 'Setter inn tabellene …',
    updating: 'Oppdaterer tabellene …',
    fixing: 'Retter …',
    undoing: 'Angrer …',
  },
  stale: 'Arbeidsboken er endret siden kontrollen.',
  checkAgain: 'Kontroller på nytt',
  place: (sheet: string, address: string) => `${sheet}, ${address}`,

  letter,

  tables: {
    title: 'Tabellene i arbeidsboken',
    found: (tables: number, sheets: number) =>
      `Fant ${counted(tables, 'tabell', 'tabeller')} på ${counted(sheets, 'ark', 'ark')}. Velg en tabell for å se den i arket, og hvordan den er lest.`,
    none: 'Fant ingen tabeller som Måltall kjenner igjen.',
    noneHint:
      'En tabell trenger en overskriftsrad med årstall. Marker tabellen i arket og velg «Bruk markeringen», eller prøv eksempelboken.',
    useSelection: 'Bruk markeringen',
    missing: 'Mangler en tabell?',
    useSelectionHint:
      'Marker tabellen i arket, med overskriftsraden. Den blir kontrollert med resten, og valget huskes i arbeidsboken.',
    onlySelection: 'Kontroller bare markeringen',
    limited: (sheet: string, address: string) => `Bare ${address} i arket ${sheet} er med.`,
    wholeWorkbook: 'Bruk hele arbeidsboken',
    refresh: 'Let på nytt',
    kindIn: (kind: string, area: string | null) => (area === null ? kind : `${kind}, ${area}`),
    yardstick: (title: string, year: number) => `Holdes mot brevet for ${year}: ${title}.`,
    noYardstick: (year: number | null) =>
      year === null
        ? 'Fant ikke årstallet i tabellene, så måltallene holdes ikke mot noe brev.'
        : `Det er ikke lest inn noe brev for ${year}, så måltallene holdes ikke mot noe brev.`,
    receiver: (name: string) => `Arbeidsboken er fra ${name}.`,
    next: 'Se funnene',
  },

  recognised,

  findings: {
    title: 'Funnene',
    severity: { error: 'Feil', warning: 'Advarsel', note: 'Merknad' },
    severities: { error: 'Feil', warning: 'Advarsler', note: 'Merknader' },
    show: (name: string, n: number) => `${name}: ${n}`,
    filterLabel: 'Vis alvorlighet',
    nothingRun: 'Ingen kontroller kunne kjøres, så arbeidsboken er ikke kontrollert.',
    errors: (n: number) => `${counted(n, 'feil', 'feil')} må rettes.`,
    warnings: (n: number) => `Ingen feil, men ${counted(n, 'advarsel', 'advarsler')} å se på.`,
    clean: 'Ingen feil og ingen advarsler.',
    checkedAt: (time: string, letter: string | null) =>
      letter === null ? `Kontrollert ${time} uten brev.` : `Kontrollert ${time} mot ${letter}.`,
    run: (run: number) => `${counted(run, 'kontroll er kjørt', 'kontroller er kjørt')}.`,
    notRun: (n: number) => `${counted(n, 'kontroll kunne ikke kjøres', 'kontroller kunne ikke kjøres')}.`,
    tabs: { findings: 'Funn', indicators: 'Måltall', checks: 'Kontroller' },
    tabsLabel: 'Vis',
    noneShown: 'Ingen funn med dette valget.',
    group: (title: string, n: number) => `${title} (${n})`,
    search: 'Søk i funnene',
    copy: (n: number) => `Kopier ${counted(n, 'funn', 'funn')}`,
    copied: (n: number) =>
      `${counted(n, 'funn er kopiert', 'funn er kopiert')}. Lim inn i en e-post eller et ark.`,
    copyHead: ['Alvorlighet', 'Kontroll', 'Ark', 'Celle', 'Funn', 'I brevet'],
    letterSays: (source: string) => `Se hva brevet sier (${source})`,
    next: 'Sett inn tabeller',
  },

  indicators: {
    questions: (n: number) => counted(n, 'spørsmål til deg', 'spørsmål til deg'),
    questionsHint: 'Svaret huskes i arbeidsboken.',
    whichWay: 'Hva er best?',
    higher: 'Høyere tall',
    lower: 'Lavere tall',
    sameName: (letterName: string) => `Brevet kaller det «${letterName}». Er det samme måltall?`,
    same: 'Ja, samme',
    notSame: 'Nei',
    filter: 'Vis',
    filters: {
      all: 'Alle måltall',
      differs: 'Avviker fra brevet',
      notMet: 'Ikke oppnådd',
      open: 'Kan ikke vurderes',
    },
    none: 'Ingen måltall med dette valget.',
    noTable: 'Fant ingen tabell med måltall i arbeidsboken.',
    summary: (all: number, met: number, notMet: number, open: number) =>
      `${counted(all, 'måltall', 'måltall')}: ${met} oppnådd, ${notMet} ikke oppnådd, ${open} kan ikke vurderes.`,
    differ: (n: number) => `${counted(n, 'avviker', 'avviker')} fra brevet.`,
    workbook: 'Arbeidsboken',
    letter: 'Brevet',
    result: 'Resultat',
    deviation: 'Avvik',
    blank: 'Ikke oppgitt',
    comparison: {
      equal: 'Likt brevet',
      comparatorDiffers: 'Tegnet foran tallet er et annet enn i brevet',
      different: 'Et annet tall enn i brevet',
      notComparable: 'Kan ikke holdes mot brevet',
      notInLetter: 'Står ikke i brevet',
      missingInWorkbook: 'Måltallet mangler i arbeidsboken',
    },
    lastYear: (year: number) => `Tallet er brevets måltall for ${year}.`,
    outcome: { met: 'Oppnådd', notMet: 'Ikke oppnådd', notAssessable: 'Kan ikke vurderes' },
    againstLetter: (outcome: string) => `Mot brevets tall: ${outcome}.`,
    deviationUnit: { percentagePoint: 'prosentpoeng', count: '', number: '' },
    missing: (n: number) => `I brevet, men ikke i arbeidsboken (${n})`,
    letterTarget: (target: string) => `Måltall i brevet: ${target}`,
  },

  checks: {
    states: { failed: 'Ikke i orden', notRun: 'Kunne ikke kjøres', passed: 'I orden' },
    group: (state: string, n: number) => `${state} (${n})`,
  },

  ...settle,

  fault,

  fix,

  log,

  marker,

  outdated,

  trace,

  unchecked,

  choices,

  remarks,

  insert,

  problem: {
    unexpected: 'Noe gikk galt. Ingenting er endret. Prøv igjen.',
    workerGone:
      'Arbeidet stanset av seg selv, trolig fordi maskinen mangler minne. Lukk andre vinduer, og prøv igjen.',
    offline: 'Eksempelet kunne ikke hentes. Last ruten på nytt.',
    notRemembered: 'Brevet og svarene kunne ikke lagres i arbeidsboken. De huskes til ruten lukkes.',
    answeredOtherwise:
      'En annen har svart på det samme i mellomtiden. Det du sa sist gjelder nå: avklar det med den andre.',
    emptyText: 'Det er ingen tekst å lese.',
    notCopied: 'Nettleseren lar ikke ruten kopiere. Marker teksten og kopier den selv.',
    noTablesInSelection: 'Fant ingen tabell i markeringen. Ta med overskriftsraden, og marker hele tabellen.',
  },
};
