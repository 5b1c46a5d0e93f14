import { LANGUAGES } from '../codes';
import type { Language } from '../language';
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
export const pane: Language['pane'] = {
  name: 'Måltall',
  ownName: LANGUAGES.nn,
  language: 'Språk',
  notInExcel: 'Måltall må opnast i Excel. Vel Åpne ruten på fana Måltall.',
  officeMissing:
    'Excel svarar ikkje, for Office.js kunne ikkje hentast. Sjå etter nettsambandet, og last ruta på nytt.',

  steps: { letter: 'Brevet', tables: 'Tabellane', findings: 'Funna', insert: 'Set inn' },
  stepsLabel: 'Steg',
  stepName: (number, name, done) => `${number} ${name}${done ? ', gjort' : ''}`,
  openSampleWorkbook: 'Opne eksempelboka',
  close: 'Lukk',
  stop: 'Stopp',
  stopped: 'Stoppa.',
  work: {
    readingLetter: 'Les brevet …',
    readingWorkbook: 'Les arbeidsboka …',
    readingLastSet: 'Les arbeidsboka du valde …',
    checking: 'Kontrollerer …',
    inserting: 'Set inn tabellane …',
    updating: 'Oppdaterer tabellane …',
    fixing: 'Rettar …',
    undoing: 'Angrar …',
  },
  stale: 'Arbeidsboka er endra sidan kontrollen.',
  checkAgain: 'Kontroller på nytt',
  place: (sheet, address) => `${sheet}, ${address}`,

  letter,

  tables: {
    title: 'Tabellane i arbeidsboka',
    found: (tables, sheets) =>
      `Fann ${counted(tables, 'tabell', 'tabellar')} på ${counted(sheets, 'ark', 'ark')}. Vel ein tabell for å sjå han i arket, og korleis han er lesen.`,
    none: 'Fann ingen tabellar som Måltall kjenner att.',
    noneHint:
      'Ein tabell treng ei overskriftsrad med årstal. Marker tabellen i arket og vel «Bruk markeringa», eller prøv eksempelboka.',
    useSelection: 'Bruk markeringa',
    missing: 'Manglar ein tabell?',
    useSelectionHint:
      'Marker tabellen i arket, med overskriftsrada. Han blir kontrollert med resten, og valet blir hugsa i arbeidsboka.',
    onlySelection: 'Kontroller berre markeringa',
    limited: (sheet, address) => `Berre ${address} i arket ${sheet} er med.`,
    wholeWorkbook: 'Bruk heile arbeidsboka',
    refresh: 'Leit på nytt',
    kindIn: (kind, area) => (area === null ? kind : `${kind}, ${area}`),
    yardstick: (title, year) => `Blir halde mot brevet for ${year}: ${title}.`,
    noYardstick: year =>
      year === null
        ? 'Fann ikkje årstalet i tabellane, så måltala blir ikkje haldne mot noko brev.'
        : `Det er ikkje lese inn noko brev for ${year}, så måltala blir ikkje haldne mot noko brev.`,
    receiver: name => `Arbeidsboka er frå ${name}.`,
    next: 'Sjå funna',
  },

  recognised,

  findings: {
    title: 'Funna',
    severity: { error: 'Feil', warning: 'Åtvaring', note: 'Merknad' },
    severities: { error: 'Feil', warning: 'Åtvaringar', note: 'Merknader' },
    show: (name, n) => `${name}: ${n}`,
    filterLabel: 'Vis alvor',
    nothingRun: 'Ingen kontrollar kunne køyrast, så arbeidsboka er ikkje kontrollert.',
    errors: n => `${counted(n, 'feil', 'feil')} må rettast.`,
    warnings: n => `Ingen feil, men ${counted(n, 'åtvaring', 'åtvaringar')} å sjå på.`,
    clean: 'Ingen feil og ingen åtvaringar.',
    checkedAt: (time, letter) =>
      letter === null ? `Kontrollert ${time} utan brev.` : `Kontrollert ${time} mot ${letter}.`,
    run: run => `${counted(run, 'kontroll er køyrd', 'kontrollar er køyrde')}.`,
    notRun: n => `${counted(n, 'kontroll kunne ikkje køyrast', 'kontrollar kunne ikkje køyrast')}.`,
    tabs: { findings: 'Funn', indicators: 'Måltal', checks: 'Kontrollar' },
    tabsLabel: 'Vis',
    noneShown: 'Ingen funn med dette valet.',
    group: (title, n) => `${title} (${n})`,
    search: 'Søk i funna',
    copy: n => `Kopier ${counted(n, 'funn', 'funn')}`,
    copied: n => `${counted(n, 'funn er kopiert', 'funn er kopierte')}. Lim inn i ein e-post eller eit ark.`,
    copyHead: ['Alvor', 'Kontroll', 'Ark', 'Celle', 'Funn', 'I brevet'],
    letterSays: source => `Sjå kva brevet seier (${source})`,
    next: 'Set inn tabellar',
  },

  indicators: {
    questions: n => counted(n, 'spørsmål til deg', 'spørsmål til deg'),
    questionsHint: 'Svaret blir hugsa i arbeidsboka.',
    whichWay: 'Kva er best?',
    higher: 'Høgare tal',
    lower: 'Lågare tal',
    sameName: letterName => `Brevet kallar det «${letterName}». Er det same måltal?`,
    same: 'Ja, same',
    notSame: 'Nei',
    filter: 'Vis',
    filters: {
      all: 'Alle måltal',
      differs: 'Avvik frå brevet',
      notMet: 'Ikkje oppnådd',
      open: 'Kan ikkje vurderast',
    },
    none: 'Ingen måltal med dette valet.',
    noTable: 'Fann ingen tabell med måltal i arbeidsboka.',
    summary: (all, met, notMet, open) =>
      `${counted(all, 'måltal', 'måltal')}: ${met} oppnådd, ${notMet} ikkje oppnådd, ${open} kan ikkje vurderast.`,
    differ: n => `${counted(n, 'avvik', 'avvik')} frå brevet.`,
    workbook: 'Arbeidsboka',
    letter: 'Brevet',
    result: 'Resultat',
    deviation: 'Avvik',
    blank: 'Ikkje oppgitt',
    comparison: {
      equal: 'Likt brevet',
      comparatorDiffers: 'Teiknet framfor talet er eit anna enn i brevet',
      different: 'Eit anna tal enn i brevet',
      notComparable: 'Kan ikkje haldast mot brevet',
      notInLetter: 'Står ikkje i brevet',
      missingInWorkbook: 'Måltalet manglar i arbeidsboka',
    },
    lastYear: year => `Talet er måltalet i brevet for ${year}.`,
    outcome: { met: 'Oppnådd', notMet: 'Ikkje oppnådd', notAssessable: 'Kan ikkje vurderast' },
    againstLetter: outcome => `Mot talet i brevet: ${outcome}.`,
    deviationUnit: { percentagePoint: 'prosentpoeng', count: '', number: '' },
    missing: n => `I brevet, men ikkje i arbeidsboka (${n})`,
    letterTarget: target => `Måltal i brevet: ${target}`,
  },

  checks: {
    states: { failed: 'Ikkje i orden', notRun: 'Kunne ikkje køyrast', passed: 'I orden' },
    group: (state, n) => `${state} (${n})`,
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
    unexpected: 'Noko gjekk gale. Ingenting er endra. Prøv igjen.',
    workerGone:
      'Arbeidet stansa av seg sjølv, truleg fordi maskina manglar minne. Lukk andre vindauge, og prøv igjen.',
    offline: 'Eksempelet kunne ikkje hentast. Last ruta på nytt.',
    notRemembered: 'Brevet og svara kunne ikkje lagrast i arbeidsboka. Dei blir hugsa til ruta blir lukka.',
    answeredOtherwise:
      'Nokon annan har svart på det same i mellomtida. Det du sa sist gjeld no: avklar det med den andre.',
    emptyText: 'Det er ingen tekst å lese.',
    notCopied: 'Nettlesaren lèt ikkje ruta kopiere. Marker teksten og kopier han sjølv.',
    noTablesInSelection: 'Fann ingen tabell i markeringa. Ta med overskriftsrada, og marker heile tabellen.',
  },
};
