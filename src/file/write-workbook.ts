import type { SheetUpdate } from '../report/command';
import { rangeAddress, sheetReference } from '../table/address';
import { WorkbookError } from './error';
import type { Edit, XmlElement } from './tree';
import { after, appended, childOf, edited, parseXml, prefixed, withAttribute } from './tree';
import { followed } from './update-formulas';
import { escapeXml, unescapeXml } from './xml-text';

/** A new sheet as the workbook part names it. */
export interface NewSheet {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relationship: string;
  /** Zero-based row repeated on every printed page. */
  readonly headerRow: number;
  /** What is printed, from A1. */
  readonly rows: number;
  readonly columns: number;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/';
/** What may stand between the sheets and the defined names, in the schema's order. */
const BEFORE_NAMES = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part, ready to have sheets added. */
export class WorkbookPart {
  private readonly root: XmlElement;
  private readonly sheets: XmlElement;

  /** @throws WorkbookError `strictXlsx` | `structureLocked` | `broken` */
  constructor(private readonly source: string) {
    this.root = parseXml(source);
    const { prefix } = this.root;
    const namespace = this.root.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
    if (namespace?.startsWith(STRICT)) throw new WorkbookError('strictXlsx', 'strict workbook');
    const lock = childOf(this.root, 'workbookProtection')?.attribute('lockStructure');
    if (lock === '1' || lock === 'true') throw new WorkbookError('structureLocked', 'workbookProtection');
    const sheets = childOf(this.root, 'sheets');
    if (!sheets) throw new WorkbookError('broken', 'no sheets');
    this.sheets = sheets;
  }

  /** Names of all sheets, chart sheets too. */
  get sheetNames(): string[] {
    return this.sheets.children.map(sheet => sheet.attribute('name') ?? '');
  }

  /** The numbers of the sheets by their names in small letters. */
  get sheetIds(): ReadonlyMap<string, string> {
    return new Map(
      this.sheets.children.map(sheet => [
        (sheet.attribute('name') ?? '').toLowerCase(),
        sheet.attribute('sheetId') ?? '',
      ]),
    );
  }

  /**
   * The part with the sheets behind the others, their print ranges, names that follow the rows of updated sheets, and
   * the order to calculate all when it is opened.
   */
  with(added: readonly NewSheet[], updates: readonly SheetUpdate[]): string {
    const edits = [
      ...(added.length === 0
        ? []
        : [appended(this.source, this.sheets, prefixed(this.sheetsXml(added), this.sheets.prefix))]),
      ...this.names(added),
      ...this.followedNames(updates),
    ];
    return edited(this.source, edits);
  }

  private sheetsXml(added: readonly NewSheet[]): string {
    const ids = this.sheets.children.map(sheet => Number(sheet.attribute('sheetId')));
    const first = Math.max(0, ...ids.filter(Number.isFinite)) + 1;
    return added
      .map(
        ({ name, relationship }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${first + index}" xmlns:r="${OFFICE}" r:id="${relationship}"/>`,
      )
      .join('');
  }

  /** The defined names and, behind them, the order to calculate. */
  private names(added: readonly NewSheet[]): Edit[] {
    const before = this.sheets.children.length;
    const own = added.map((sheet, index) => printNames(sheet, before + index)).join('');
    const [names, calculation] = [childOf(this.root, 'definedNames'), childOf(this.root, 'calcPr')];
    const { prefix } = this.root;
    const newNames = names || own === '' ? '' : prefixed(`<definedNames>${own}</definedNames>`, prefix);
    const newCalculation = calculation ? '' : prefixed('<calcPr fullCalcOnLoad="1"/>', prefix);
    const anchor =
      BEFORE_NAMES.map(name => childOf(this.root, name)).find(one => one !== null) ?? this.sheets;
    return [
      ...(names && own !== '' ? [appended(this.source, names, prefixed(own, names.prefix))] : []),
      ...(calculation ? [withAttribute(this.source, calculation, 'fullCalcOnLoad', '1')] : []),
      after(anchor, newNames + newCalculation),
    ];
  }

  private followedNames(updates: readonly SheetUpdate[]): Edit[] {
    return (childOf(this.root, 'definedNames')?.children ?? []).flatMap(element => {
      const before = unescapeXml(this.source.slice(element.end, element.innerEnd));
      const text = updates.reduce(
        (now, { name, forward: { shifts } }) => followed(now, { name, shifts }, ''),
        before,
      );
      const written = this.printedNow(element, updates) ?? text;
      return written === before
        ? []
        : [{ at: element.end, remove: element.innerEnd - element.end, text: escapeXml(written) }];
    });
  }

  /** What is printed of an updated sheet reaches to its last row also when that is new. */
  private printedNow(element: XmlElement, updates: readonly SheetUpdate[]): string | null {
    const sheet = this.sheetNames[Number(element.attribute('localSheetId') ?? -1)]?.toLowerCase();
    const update = updates.find(({ name }) => name.toLowerCase() === sheet);
    if (!update?.print || element.attribute('name') !== '_xlnm.Print_Area') return null;
    return printArea(update.name, update.print);
  }
}

function printArea(name: string, { rows, columns }: Pick<NewSheet, 'rows' | 'columns'>): string {
  const area = rangeAddress(0, 0, rows, columns).replace(/[A-Z]+|\d+/g, part => `$${part}`);
  return sheetReference(name, area);
}

function printNames(sheet: NewSheet, index: number): string {
  const { name, headerRow, rows, columns } = sheet;
  const row = `$${headerRow + 1}`;
  return (
    `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${escapeXml(printArea(name, { rows, columns }))}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(sheetReference(name, `${row}:${row}`))}</definedName>`
  );
}
