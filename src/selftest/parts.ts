import { strToU8, zipSync } from 'fflate';

/** A workbook part by part, so that a test can write what no library writes. */
export interface Parts {
  /** What stands in `<worksheet>`, one text a sheet: `<sheetData>…</sheetData>`. */
  readonly sheets: readonly string[];
  /** Attributes of each `<sheet>`, besides its id and relationship. */
  readonly sheetAttributes?: readonly string[];
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<workbook>` before `<sheets>`, and behind it. */
  readonly before?: string;
  readonly behind?: string;
  /** Further parts, and those to write otherwise. */
  readonly more?: Readonly<Record<string, string>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of rows, each the text of its cells. */
export function sheetData(...rows: string[]): string {
  return `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`;
}

/** The parts of a small valid workbook, by name. */
export function partsOf(parts: Parts): Record<string, string> {
  const number = parts.sheets.map((_, index) => index + 1);
  const sheets = number.map(
    n => `<sheet sheetId="${n}" r:id="rId${n}" ${parts.sheetAttributes?.[n - 1] ?? `name="Ark${n}"`}/>`,
  );
  const others = [
    ...(parts.strings === undefined ? [] : ['sharedStrings']),
    ...(parts.styles === undefined ? [] : ['styles']),
  ];
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${number
      .map(n => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${CONTENT}.worksheet+xml"/>`)
      .join('')}${others
      .map(name => `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${name}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.before ?? ''}<sheets>${sheets.join('')}</sheets>${parts.behind ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...number.map(n => [`rId${n}`, `${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`]),
      ...others.map(name => [name, `${OFFICE}/${name}`, `${name}.xml`]),
    ]),
    ...Object.fromEntries(
      parts.sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
      ]),
    ),
    ...(parts.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` }),
    ...parts.more,
  };
}

/** The parts as the bytes of an .xlsx file. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function workbookOf(parts: Parts): Uint8Array {
  return archive(partsOf(parts));
}

function relationships(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
