import type { Language } from '../language';
import { counted } from '../words';
import { letter } from './terminal-letter';

/** What the command line says. */
export const terminal: Language['terminal'] = {
  usage: [
    'Bruk:',
    '  maltall brev <brev.(pdf|docx|txt|json)> [--json]',
    '  maltall sammenlign <brev> [<brev>] [--json]',
    '  maltall kontroll <bok.xlsx ...> [--brev <brev> ...] [--virksomhet "Namn"] [--json]',
    '  maltall rapport <bok.xlsx> [--brev <brev> ...] [--virksomhet "Namn"] --ut <ny.xlsx> [--word <ny.docx>] [--tabeller a,b] [--oppdater | --videre <forrige.xlsx>] [--overskriv]',
    '      [--uten overført,tidligere-år,måloppnåelse] [--med avviksprosent,kommentar] [--vesentlig-kr <kr>] [--vesentlig-prosent <%>] [--profil oslo]',
    'Felles: --språk nb|nn|en',
  ].join('\n'),
  unknownCommand: command =>
    `Kommandoen «${command}» finst ikkje. Bruk brev, sammenlign, kontroll eller rapport.`,
  noCommand: 'Skriv kva som skal gjerast: brev, sammenlign, kontroll eller rapport.',
  unknownOption: option => `Valet ${option} finst ikkje.`,
  missingValue: option => `Skriv ein verdi etter ${option}.`,
  noValue: option => `${option} tek ingen verdi.`,
  badArguments: 'Argumenta kan ikkje lesast.',
  unknownChoice: (name, option, known) =>
    `Valet «${name}» finst ikkje. Etter ${option} kan du skrive: ${known}.`,
  badLimit: (text, option) => `«${text}» er ikkje eit tal. Skriv til dømes ${option} 5.`,
  missingFile: command => `Skriv kva fil «${command}» skal lese.`,
  oneFileOnly: command => `«${command}» tek éi fil om gongen.`,
  missingOut: 'Skriv kvar den nye arbeidsboka skal liggje: --ut <ny.xlsx>.',
  outExists: file => `${file} finst frå før og er ikkje rørt. Vel eit anna namn, eller legg til --overskriv.`,
  outIsInput: option =>
    `Den nye fila kan ikkje ha same namn som den som blir lesen. Vel eit anna namn etter ${option}.`,
  macrosKept: out => `Arbeidsboka har makroar: den nye fila må ende på .xlsm, ikkje ${out}.`,
  sameOut: 'Arbeidsboka og Word-vedlegget kan ikkje ha same namn. Vel eit anna namn etter --word.',
  unknownLanguage: code => `Språket «${code}» finst ikkje. Bruk nb, nn eller en.`,
  unknownTable: (name, known) => `Tabellen «${name}» finst ikkje. Vel mellom: ${known}.`,
  unreadable: file => `${file} finst ikkje eller kan ikkje opnast. Sjå etter skrivefeil i namnet.`,
  notWritten: file => `${file} kan ikkje skrivast. Sjå etter om mappa finst og at fila ikkje er open.`,
  badLetterJson: file =>
    `${file} er ikkje eit brev som Måltall har lagra. Bruk brevet som PDF, DOCX eller tekst.`,
  noLetterTables: file =>
    `${file} har ingen tabellar som liknar på eit tildelingsbrev. Sjå etter at det er rett fil.`,
  noTables: file =>
    `${file} har ingen budsjett- eller måltaltabellar som Måltall kjenner att. Sjå etter at tabellane har overskriftsrad med årstal.`,
  noChecks: file => `Ingen kontrollar kunne køyrast på ${file}. Legg til tildelingsbrevet med --brev.`,
  twoLetters: 'Skriv to brev, det eldste først, eller eitt brev som har måltal for to år.',
  oneTargetYear: file =>
    `${file} har måltal for berre eitt år. Skriv to brev for å samanlikne dei, det eldste først.`,
  comparedYears: (title, older, newer) => `Frå måltal ${older} til måltal ${newer} i «${title}»`,
  relativeTarget: year => `minst like godt som i ${year}`,
  comparedLetters: (older, newer) => `Frå «${older}» til «${newer}»`,
  comparedCounts: (indicators, changed, moved) =>
    [
      counted(indicators, 'måltal samanlikna', 'måltal samanlikna'),
      counted(changed, 'endra', 'endra'),
      ...(moved === null ? [] : [counted(moved, 'budsjettlinje flytta', 'budsjettlinjer flytta')]),
    ].join(', '),
  targetLine: (name, targets, what) => `${name}: ${targets.older} → ${targets.newer} (${what})`,
  budgetLine: (name, amounts) => `${name}: ${amounts.older} → ${amounts.newer}`,
  targetChanges: {
    added: 'nytt',
    dropped: 'teke ut',
    raised: 'heva',
    lowered: 'senka',
    easierThanLastResult: 'lettare enn siste resultat',
    comparatorChanged: 'anna teikn',
    unitChanged: 'anna eining',
    renamed: 'nytt namn',
    restated: 'måltalet for i fjor er attgjeve annleis',
    notComparable: 'kan ikkje samanliknast',
  },
  unexpected: 'Noko gjekk gale i Måltall, og ingenting er skrive. Meld frå med fila du brukte.',
  severity: { error: 'Feil', warning: 'Åtvaringar', note: 'Merknader' },
  letter,
  letterHead: (title, year) => `${title} (${year})`,
  untitled: 'Brev utan tittel',
  noYear: 'utan år',
  noLetter: 'utan brev for året i arbeidsboka',
  workbookLine: (file, letter) => `${file} mot ${letter}`,
  countsLine: (tables, indicators, checks) =>
    [
      counted(tables, 'tabell', 'tabellar'),
      `${indicators} måltal`,
      `${counted(checks, 'kontroll køyrd', 'kontrollar køyrde')}`,
    ].join(', '),
  groupLine: (name, count) => `${name}: ${count}`,
  findingLine: (rule, place, message) => `  ${rule}  ${place}  ${message}`,
  notRun: count => `Ikkje køyrde: ${count}`,
  clean: 'Ingen feil funne.',
  indicatorLine: (name, cells) => `  ${name}: ${cells}`,
  letterCounts: (indicators, tables, doubtful) =>
    [
      `${indicators} måltal`,
      counted(tables, 'taltabell', 'taltabellar'),
      counted(doubtful, 'verdi å sjå over', 'verdiar å sjå over'),
    ].join(', '),
  picturePages: pages =>
    `${pages.length === 1 ? 'Side' : 'Sidene'} ${pages.join(', ')} er bilete utan tekst og er ikkje ${pages.length === 1 ? 'lesen' : 'lesne'}. Sjå over ${pages.length === 1 ? 'henne' : 'dei'} sjølv, eller bruk ei utgåve med tekst.`,
  written: (file, count) => `Skreiv ${file} med ${counted(count, 'nytt ark', 'nye ark')}:`,
  refreshed: (file, count) =>
    `Skreiv ${file} med ${counted(count, 'oppdatert tabell', 'oppdaterte tabellar')}:`,
  keptChanges: 'Endra av andre, og ikkje rørt:',
  nothingInserted: file =>
    `${file} har ingen tabellar frå Måltall som kan oppdaterast. Set dei inn først, utan --oppdater.`,
  noSet: file =>
    `${file} har ingen tabellar frå Måltall som kan lagast for neste periode. Set dei inn først, utan --videre.`,
  nothingFollows: file =>
    `${file} har ingen tabellar for ein seinare periode enn dei som står der. Ingenting er skrive.`,
  choicesOfLastSet:
    '--videre lagar tabellane slik dei er i førre sett. Ta bort --tabeller, --oppdater og val om kolonnar, grenser og profil.',
  noWordOfRefresh:
    'Word-vedlegget blir laga av nye tabellar. Ta bort --word, eller køyr rapport utan --oppdater.',
  wordWritten: file => `Skreiv Word-vedlegget ${file}.`,
  sheetLine: name => `  ${name}`,
  drafts: 'Framlegg til tekst om vesentlege avvik:',
  leftOut: 'Utelate:',
  leftOutLine: (kind, reason) => `  ${kind}: ${reason}`,
};
