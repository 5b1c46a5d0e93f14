import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** Letters made for the tests: figures and names, in each form that a letter comes in. */

export interface LetterFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const TITLE = 'Tildelingsbrev 2023 - bydelene';
const ROWS = [
  ['Resultatindikatorer', 'Resultat 2021', 'Måltall 2022', 'Måltall 2023'],
  ['Andel fast ansatte i heltidsstillinger', '73,4 %', '>73 %', '>74 %'],
  ['Sykefravær', '11,5 %', '9,0 %', '8,5 %'],
];
/** The last figure is two and a half to some and two and a half thousand to others. */
const DOUBTFUL_ROW = ['Antall brukere med aktivitetstid', '1 299', '1 300', '2.500'];

export const textLetter = (): LetterFile => text('brev.txt', ROWS);
export const doubtfulLetter = (): LetterFile => text('tvil.txt', [...ROWS, DOUBTFUL_ROW]);
export const letterWithoutTables = (): LetterFile => text('uten-tabeller.txt', []);
export const emptyLetter = (): LetterFile => file('tomt.txt', 'text/plain', '');
export const workbookAsLetter = (bytes: Buffer): LetterFile =>
  file('bok.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes);

export async function wordLetter(): Promise<LetterFile> {
  const rows = ROWS.map(
    cells =>
      new TableRow({ children: cells.map(cell => new TableCell({ children: [new Paragraph(cell)] })) }),
  );
  const document = new Document({
    sections: [{ children: [new Paragraph(TITLE), new Table({ rows }), new Paragraph('')] }],
  });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return file('brev.docx', type, Buffer.from(await Packer.toBuffer(document)));
}

/** @param pages how many times the same page comes; many take a while to read */
export function pdfLetter(pages = 1): LetterFile {
  return pdf(
    'brev.pdf',
    Array.from({ length: pages }, () => pageWithTable()),
  );
}
/** The table with the doubtful figure stands on the second page. */
export const doubtfulPdf = (): LetterFile =>
  pdf('tvil.pdf', [textAt(60, 760, TITLE), pageWithTable([...ROWS, DOUBTFUL_ROW])]);
/** What a scanner gives when nobody asks it for text: a picture of one grey dot over the whole page. */
export const pdfWithoutText = (): LetterFile =>
  pdf('skannet.pdf', ['q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q']);
/** Asks for a password: the keys in it are those of another file. */
export const encryptedPdf = (): LetterFile =>
  pdf(
    'passord.pdf',
    [pageWithTable()],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<00> <00>]`,
  );

const COLUMNS = [60, 300, 380, 460];

function pageWithTable(rows: readonly (readonly string[])[] = ROWS): string {
  const cells = rows.flatMap((row, line) =>
    row.map((cell, column) => textAt(COLUMNS[column] ?? 0, 700 - line * 20, cell)),
  );
  const yOf = (line: number): number => 714 - line * 20;
  const lines = [...rows.keys(), rows.length].map(line => `50 ${yOf(line)} m 550 ${yOf(line)} l S`);
  const bottom = yOf(rows.length);
  const sides = [50, ...COLUMNS.slice(1).map(x => x - 8), 550].map(x => `${x} 714 m ${x} ${bottom} l S`);
  return [textAt(60, 760, TITLE), ...cells, ...lines, ...sides].join('\n');
}

const textAt = (x: number, y: number, words: string): string =>
  `BT /F1 10 Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;

/** A PDF of pages with these contents; `extra` goes into its trailer. */
function pdf(name: string, pages: readonly string[], extra = ''): LetterFile {
  const kids = pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((contents, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      `<< /Length ${contents.length} >>\nstream\n${contents}\nendstream`,
    ]),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>`;
  return file(name, 'application/pdf', `${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF`);
}

function text(name: string, rows: readonly (readonly string[])[]): LetterFile {
  const lines = [TITLE, '', ...rows.map(row => row.join('\t')), ''];
  return { name, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n'), 'utf8') };
}

/** @param content text in Latin 1, as PDF has it, or bytes */
function file(name: string, mimeType: string, content: string | Buffer): LetterFile {
  return { name, mimeType, buffer: typeof content === 'string' ? Buffer.from(content, 'latin1') : content };
}
