import type { Language } from '../language';

const document: Language['problem']['document'] = {
  empty: 'Brevet er tomt. Vel ei fil med tekst i.',
  tooLarge: 'Brevet er større enn Måltall tek imot. Ta ut delen med måltal og tabellar, og prøv den.',
  encrypted: 'Brevet er verna med passord. Opne det, lagre ein kopi utan passord, og vel kopien.',
  imageOnly:
    'PDF-en er eit bilete utan tekst og kan ikkje lesast. Be om brevet som DOCX, eller lim inn teksten.',
  oldWord: 'Brevet er i det gamle Word-formatet (.doc). Opne det i Word og lagre det som .docx.',
  strictWord: 'Brevet er lagra som «Strict Open XML». Lagre det i Word som vanleg Word-dokument (.docx).',
  notALetterFormat: 'Fila er ikkje eit brev som kan lesast. Vel brevet som PDF, DOCX eller tekst.',
  broken: 'Brevet er skadd og kan ikkje lesast. Hent det på nytt frå arkivet.',
};

const workbook: Language['problem']['workbook'] = {
  notXlsx: 'Fila er ikkje ei Excel-arbeidsbok. Vel ei .xlsx-fil.',
  oldXls: 'Arbeidsboka er i det gamle Excel-formatet (.xls). Opne henne i Excel og lagre henne som .xlsx.',
  encrypted: 'Arbeidsboka er verna med passord. Opne henne, lagre ein kopi utan passord, og bruk kopien.',
  broken: 'Arbeidsboka er skadd og kan ikkje lesast. Opne henne i Excel og lagre henne på nytt.',
  tooLarge: 'Arbeidsboka er større enn Måltall tek imot. Ta ut arka med tabellar i ei eiga arbeidsbok.',
  empty: 'Arbeidsboka er tom. Vel ei arbeidsbok med tabellar.',
  strictXlsx:
    'Arbeidsboka er lagra som «Strict Open XML». Lagre henne i Excel som vanleg arbeidsbok (.xlsx).',
  structureLocked:
    'Strukturen i arbeidsboka er verna. Opphev vernet under Sjå gjennom i Excel, og prøv igjen.',
  sheetName: 'Eit av arka kan ikkje få namnet sitt. Gi arket i arbeidsboka eit anna namn, og prøv igjen.',
};

const excel: Language['problem']['excel'] = {
  cellEditMode: 'Excel ventar på at du blir ferdig med ei celle. Trykk Enter, og prøv igjen.',
  busy: 'Excel er oppteke med noko anna. Lukk opne dialogboksar, og prøv igjen.',
  protectedSheet: 'Arket er verna og kan ikkje endrast. Opphev vernet under Sjå gjennom, og prøv igjen.',
  sheetGone: 'Arket er sletta eller har fått nytt namn. Kontroller arbeidsboka på nytt.',
  sheetHidden: 'Arket er skjult. Vis det i Excel (høgreklikk ei arkfane og vel Vis), og prøv igjen.',
  sheetNameTaken: 'Eit ark har fått same namn i mellomtida. Prøv igjen.',
  sheetChanged:
    'Arka er endra etter at dei vart sette inn, og er ikkje tekne bort. Slett dei sjølv om dei ikkje trengst.',
  cellsChanged:
    'Ei av cellene er endra i mellomtida, så ingenting er retta eller sett tilbake. Kontroller på nytt.',
  payloadTooLarge: 'Det er meir enn Excel tek imot på éin gong. Vel færre tabellar, og prøv igjen.',
  readOnly: 'Arbeidsboka kan ikkje endrast. Lagre ein kopi du kan skrive i, og prøv igjen der.',
  oldFormat:
    'Arbeidsboka er i det gamle Excel-formatet (.xls) og hugsar ikkje brevet og svara. Lagre ho som .xlsx.',
  timeout: 'Excel svara ikkje i tide. Prøv igjen; last ruta på nytt om det ikkje hjelper.',
  notSupported:
    'Denne utgåva av Excel manglar noko Måltall treng. Oppdater Excel, eller bruk Excel på nettet.',
  severalAreas:
    'Det er merkt fleire område, eller ingen celler. Merk eitt samanhengande område, og prøv igjen.',
  unknown: 'Excel kunne ikkje gjere det. Prøv igjen; last ruta på nytt om det ikkje hjelper.',
};

/** After a failure half-way that could not be made good. */
const left = (sheets: readonly string[]) =>
  `${sheets.length === 1 ? 'Arket' : 'Arka'} ${sheets.join(', ')} vart ikkje som før: sjå over kva som står der.`;

/** One sentence for each thing that can stop the work: what happened and what to do. */
export const problem: Language['problem'] = { document, workbook, excel, left };
