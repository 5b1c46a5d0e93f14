import type { DocumentErrorCode } from '../../document/error';
import type { ExcelErrorCode } from '../../excel/error';
import type { WorkbookErrorCode } from '../../file/error';

const document: Readonly<Record<DocumentErrorCode, string>> = {
  empty: 'Brevet er tomt. Velg en fil med tekst i.',
  tooLarge: 'Brevet er større enn Måltall tar imot. Ta ut delen med måltall og tabeller, og prøv den.',
  encrypted: 'Brevet er beskyttet med passord. Åpne det, lagre en kopi uten passord, og velg kopien.',
  imageOnly: 'PDF-en er et bilde uten tekst og kan ikke leses. Be om brevet som DOCX, eller lim inn teksten.',
  oldWord: 'Brevet er i det gamle Word-formatet (.doc). Åpne det i Word og lagre det som .docx.',
  strictWord: 'Brevet er lagret som «Strict Open XML». Lagre det i Word som vanlig Word-dokument (.docx).',
  notALetterFormat: 'Filen er ikke et brev som kan leses. Velg brevet som PDF, DOCX eller tekst.',
  broken: 'Brevet er skadet og kan ikke leses. Hent det på nytt fra arkivet.',
};

const workbook: Readonly<Record<WorkbookErrorCode, string>> = {
  notXlsx: 'Filen er ikke en Excel-arbeidsbok. Velg en .xlsx-fil.',
  oldXls: 'Arbeidsboken er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.',
  encrypted: 'Arbeidsboken er beskyttet med passord. Åpne den, lagre en kopi uten passord, og bruk kopien.',
  broken: 'Arbeidsboken er skadet og kan ikke leses. Åpne den i Excel og lagre den på nytt.',
  tooLarge: 'Arbeidsboken er større enn Måltall tar imot. Ta ut arkene med tabeller i en egen arbeidsbok.',
  empty: 'Arbeidsboken er tom. Velg en arbeidsbok med tabeller.',
  strictXlsx:
    'Arbeidsboken er lagret som «Strict Open XML». Lagre den i Excel som vanlig arbeidsbok (.xlsx).',
  structureLocked:
    'Arbeidsbokens struktur er beskyttet. Opphev beskyttelsen under Se gjennom i Excel, og prøv igjen.',
  sheetName: 'Et av arkene kan ikke få navnet sitt. Gi arket i arbeidsboken et annet navn, og prøv igjen.',
};

const excel: Readonly<Record<ExcelErrorCode, string>> = {
  cellEditMode: 'Excel venter på at du blir ferdig med en celle. Trykk Enter, og prøv igjen.',
  busy: 'Excel er opptatt med noe annet. Lukk åpne dialogbokser, og prøv igjen.',
  protectedSheet:
    'Arket er beskyttet og kan ikke endres. Opphev beskyttelsen under Se gjennom, og prøv igjen.',
  sheetGone: 'Arket er slettet eller har fått nytt navn. Kontroller arbeidsboken på nytt.',
  sheetHidden: 'Arket er skjult. Vis det i Excel (høyreklikk en arkfane og velg Vis), og prøv igjen.',
  sheetNameTaken: 'Et ark har fått samme navn i mellomtiden. Prøv igjen.',
  sheetChanged:
    'Arkene er endret etter at de ble satt inn, og er ikke tatt bort. Slett dem selv om de ikke trengs.',
  cellsChanged:
    'En av cellene er endret i mellomtiden, så ingenting er rettet eller satt tilbake. Kontroller på nytt.',
  payloadTooLarge: 'Det er mer enn Excel tar imot på én gang. Velg færre tabeller, og prøv igjen.',
  readOnly: 'Arbeidsboken kan ikke endres. Lagre en kopi du kan skrive i, og prøv igjen der.',
  oldFormat:
    'Arbeidsboken er i det gamle Excel-formatet (.xls) og husker ikke brevet og svarene. Lagre den som .xlsx.',
  timeout: 'Excel svarte ikke i tide. Prøv igjen; last ruten på nytt om det ikke hjelper.',
  notSupported:
    'Denne utgaven av Excel mangler noe Måltall trenger. Oppdater Excel, eller bruk Excel på nettet.',
  severalAreas:
    'Det er merket flere områder, eller ingen celler. Merk ett sammenhengende område, og prøv igjen.',
  unknown: 'Excel kunne ikke gjøre det. Prøv igjen; last ruten på nytt om det ikke hjelper.',
};

/** After a failure half-way that could not be made good. */
const left = (sheets: readonly string[]) =>
  `${sheets.length === 1 ? 'Arket' : 'Arkene'} ${sheets.join(', ')} ble ikke som før: se over hva som står der.`;

/** One sentence for each thing that can stop the work: what happened and what to do. */
export const problem = { document, workbook, excel, left };
