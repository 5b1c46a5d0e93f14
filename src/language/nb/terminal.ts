import { counted } from '../words';
import { letter } from './terminal-letter';

/** What the command line says. */
export const terminal = {
  usage: [
    'Bruk:',
    '  maltall brev <brev.(pdf|docx|txt|json)> [--json]',
    '  maltall sammenlign <brev> [<brev>] [--json]',
    '  maltall kontroll <bok.xlsx ...> [--brev <brev> ...] [--virksomhet "Navn"] [--json]',
    '  maltall rapport <bok.xlsx> [--brev <brev> ...] [--virksomhet "Navn"] --ut <ny.xlsx> [--word <ny.docx>] [--tabeller a,b] [--oppdater | --videre <forrige.xlsx>] [--overskriv]',
    '      [--uten overført,tidligere-år,måloppnåelse] [--med avviksprosent,kommentar] [--vesentlig-kr <kr>] [--vesentlig-prosent <%>] [--profil oslo]',
    'Felles: --språk nb|nn|en',
  ].join('\n'),
  unknownCommand: (command: string) =>
    `Kommandoen «${command}» finnes ikke. Bruk brev, sammenlign, kontroll eller rapport.`,
  noCommand: 'Skriv hva som skal gjøres: brev, sammenlign, kontroll eller rapport.',
  unknownOption: (option: string) => `Valget ${option} finnes ikke.`,
  missingValue: (option: string) => `Skriv en verdi etter ${option}.`,
  noValue: (option: string) => `${option} tar ingen verdi.`,
  badArguments: 'Argumentene kan ikke leses.',
  unknownChoice: (name: string, option: string, known: string) =>
    `Valget «${name}» finnes ikke. Etter ${option} kan du skrive: ${known}.`,
  badLimit: (text: string, option: string) => `«${text}» er ikke et tall. Skriv for eksempel ${option} 5.`,
  missingFile: (command: string) => `Skriv hvilken fil «${command}» skal lese.`,
  oneFileOnly: (command: string) => `«${command}» tar én fil om gangen.`,
  missingOut: 'Skriv hvor den nye arbeidsboken skal ligge: --ut <ny.xlsx>.',
  outExists: (file: string) =>
    `${file} finnes fra før og er ikke rørt. Velg et annet navn, eller legg til --overskriv.`,
  outIsInput: (option: string) =>
    `Den nye filen kan ikke ha samme navn som den som leses. Velg et annet navn etter ${option}.`,
  macrosKept: (out: string) => `Arbeidsboken har makroer: den nye filen må ende på .xlsm, ikke ${out}.`,
  sameOut: 'Arbeidsboken og Word-vedlegget kan ikke ha samme navn. Velg et annet navn etter --word.',
  unknownLanguage: (code: string) => `Språket «${code}» finnes ikke. Bruk nb, nn eller en.`,
  unknownTable: (name: string, known: string) => `Tabellen «${name}» finnes ikke. Velg blant: ${known}.`,
  unreadable: (file: string) => `${file} finnes ikke eller kan ikke åpnes. Se etter skrivefeil i navnet.`,
  notWritten: (file: string) =>
    `${file} kan ikke skrives. Se etter om mappen finnes og at filen ikke er åpen.`,
  badLetterJson: (file: string) =>
    `${file} er ikke et brev som Måltall har lagret. Bruk brevet som PDF, DOCX eller tekst.`,
  noLetterTables: (file: string) =>
    `${file} har ingen tabeller som ligner på et tildelingsbrev. Se etter at det er riktig fil.`,
  noTables: (file: string) =>
    `${file} har ingen budsjett- eller måltalltabeller som Måltall kjenner igjen. Se etter at tabellene har overskriftsrad med årstall.`,
  noChecks: (file: string) =>
    `Ingen kontroller kunne kjøres på ${file}. Legg til tildelingsbrevet med --brev.`,
  twoLetters: 'Skriv to brev, det eldste først, eller ett brev som har måltall for to år.',
  oneTargetYear: (file: string) =>
    `${file} har måltall for bare ett år. Skriv to brev for å sammenligne dem, det eldste først.`,
  comparedYears: (title: string, older: string, newer: string) =>
    `Fra måltall ${older} til måltall ${newer} i «${title}»`,
  relativeTarget: (year: number) => `minst like godt som i ${year}`,
  comparedLetters: (older: string, newer: string) => `Fra «${older}» til «${newer}»`,
  comparedCounts: (indicators: number, changed: number, moved: number | null) =>
    [
      counted(indicators, 'måltall sammenlignet', 'måltall sammenlignet'),
      counted(changed, 'endret', 'endret'),
      ...(moved === null ? [] : [counted(moved, 'budsjettlinje flyttet', 'budsjettlinjer flyttet')]),
    ].join(', '),
  targetLine: (name: string, targets: { older: string; newer: string }, what: string) =>
    `${name}: ${targets.older} → ${targets.newer} (${what})`,
  budgetLine: (name: string, amounts: { older: string; newer: string }) =>
    `${name}: ${amounts.older} → ${amounts.newer}`,
  targetChanges: {
    added: 'nytt',
    dropped: 'tatt ut',
    raised: 'hevet',
    lowered: 'senket',
    easierThanLastResult: 'lettere enn siste resultat',
    comparatorChanged: 'annet tegn',
    unitChanged: 'annen enhet',
    renamed: 'nytt navn',
    restated: 'fjorårets måltall er gjengitt annerledes',
    notComparable: 'kan ikke sammenlignes',
  },
  unexpected: 'Noe gikk galt i Måltall, og ingenting er skrevet. Meld fra med filen du brukte.',
  severity: { error: 'Feil', warning: 'Advarsler', note: 'Merknader' },
  letter,
  letterHead: (title: string, year: string) => `${title} (${year})`,
  untitled: 'Brev uten tittel',
  noYear: 'uten år',
  noLetter: 'uten brev for arbeidsbokens år',
  workbookLine: (file: string, letter: string) => `${file} mot ${letter}`,
  countsLine: (tables: number, indicators: number, checks: number) =>
    [
      counted(tables, 'tabell', 'tabeller'),
      `${indicators} måltall`,
      counted(checks, 'kontroll kjørt', 'kontroller kjørt'),
    ].join(', '),
  groupLine: (name: string, count: number) => `${name}: ${count}`,
  findingLine: (rule: string, place: string, message: string) => `  ${rule}  ${place}  ${message}`,
  notRun: (count: number) => `Ikke kjørt: ${count}`,
  clean: 'Ingen feil funnet.',
  indicatorLine: (name: string, cells: string) => `  ${name}: ${cells}`,
  letterCounts: (indicators: number, tables: number, doubtful: number) =>
    [
      `${indicators} måltall`,
      counted(tables, 'talltabell', 'talltabeller'),
      counted(doubtful, 'verdi å se over', 'verdier å se over'),
    ].join(', '),
  picturePages: (pages: readonly number[]) =>
    `${pages.length === 1 ? 'Side' : 'Sidene'} ${pages.join(', ')} er bilde uten tekst og er ikke lest. Se over ${pages.length === 1 ? 'den' : 'dem'} selv, eller bruk en utgave med tekst.`,
  written: (file: string, count: number) => `Skrev ${file} med ${counted(count, 'nytt ark', 'nye ark')}:`,
  refreshed: (file: string, count: number) =>
    `Skrev ${file} med ${counted(count, 'oppdatert tabell', 'oppdaterte tabeller')}:`,
  keptChanges: 'Endret av andre, og ikke rørt:',
  nothingInserted: (file: string) =>
    `${file} har ingen tabeller fra Måltall som kan oppdateres. Sett dem inn først, uten --oppdater.`,
  noSet: (file: string) =>
    `${file} har ingen tabeller fra Måltall som kan lages for neste periode. Sett dem inn først, uten --videre.`,
  nothingFollows: (file: string) =>
    `${file} har ingen tabeller for en senere periode enn dem som står der. Ingenting er skrevet.`,
  choicesOfLastSet:
    '--videre lager tabellene slik de er i forrige sett. Ta bort --tabeller, --oppdater og valg om kolonner, grenser og profil.',
  noWordOfRefresh:
    'Word-vedlegget lages av nye tabeller. Ta bort --word, eller kjør rapport uten --oppdater.',
  wordWritten: (file: string) => `Skrev Word-vedlegget ${file}.`,
  sheetLine: (name: string) => `  ${name}`,
  drafts: 'Forslag til tekst om vesentlige avvik:',
  leftOut: 'Utelatt:',
  leftOutLine: (kind: string, reason: string) => `  ${kind}: ${reason}`,
};
