import { strToU8, zipSync } from 'fflate';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a Word file beside its body, each as the XML inside the part's root. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word file with this XML as its body. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return zipped(filesOf(part('document', `<w:body>${body}</w:body>`), parts));
}

/** The files of a Word package around a main part, which need not be a document. */
export function filesOf(document: string, parts: Parts = {}): Record<string, string> {
  const others = Object.entries(parts) as [string, string][];
  const relations = others.map(([name]) => relation(name, `${name}.xml`)).join('');
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(others.map(([name, inside]) => [`word/${name}.xml`, part(name, inside)])),
  };
}

export const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

export const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:${root}>`;

const relationships = (inside: string) => `<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`;

const relation = (kind: string, target: string) =>
  `<Relationship Id="${kind}" Type="${RELATION}/${kind}" Target="${target}"/>`;

/** A run of text; `properties` are those of the run, as XML. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

export const cell = (inside: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

/** A table; `widths` are those of its grid in twentieths of a point. */
export const table = (rows: readonly string[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** A table of plain texts. */
export const textTable = (rows: readonly (readonly string[])[]): string =>
  table(
    rows.map(texts => row(texts.map(text => cell(paragraph(run(text)))))),
    rows[0]?.map(() => 2000),
  );

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
