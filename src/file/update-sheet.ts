import type { SheetUpdate } from '../report/command';
import type { Shift } from '../table/references';
import type { Edit, XmlElement } from './tree';
import { childOf, edited, prefixed, parseXml, withAttribute } from './tree';
import type { StyleOf } from './update-cells';
import { rowsXml, updatedRows } from './update-cells';
import type { SheetShifts } from './update-formulas';
import { all, followed, followedElements, formulasOf } from './update-formulas';
import { footerText, WIDTH_MARGIN } from './write-sheet';

/**
 * The part of a sheet of ours brought up to date: cells that stay keep their text, and so does all around them that
 * need not follow.
 * @param name the sheet's name @param strings the texts that the workbook's cells share
 */
export function updatedSheet(
  source: string,
  update: SheetUpdate,
  name: string,
  styleOf: StyleOf,
  strings: readonly string[],
): string {
  const root = parseXml(source);
  const { shifts } = update.forward;
  const sheet = { source, root, formulas: formulasOf(source, strings) };
  const { xml, extent } = rowsXml(updatedRows(sheet, update, name, styleOf));
  const data = childOf(root, 'sheetData');
  const dimension = childOf(root, 'dimension');
  const edits: Edit[] = [
    ...(data
      ? [replaced(data, prefixed('<sheetData>', data.prefix) + xml + prefixed('</sheetData>', data.prefix))]
      : []),
    ...(dimension ? [withAttribute(source, dimension, 'ref', extent)] : []),
    ...columnEdits(source, root, update),
    ...footerEdits(source, root, update),
    ...(shifts.length > 0 ? placeEdits(source, root, { name, shifts }) : []),
  ];
  return edited(source, edits);
}

const replaced = (element: XmlElement, text: string): Edit => ({
  at: element.start,
  remove: element.outerEnd - element.start,
  text,
});

function footerEdits(source: string, root: XmlElement, update: SheetUpdate): Edit[] {
  const footer = childOf(childOf(root, 'headerFooter') ?? root, 'oddFooter');
  if (!footer || footer.empty) return [];
  const text = footerText(update);
  return source.slice(footer.end, footer.innerEnd) === text
    ? []
    : [{ at: footer.end, remove: footer.innerEnd - footer.end, text }];
}

interface Columns {
  readonly first: number;
  readonly last: number;
  /** What the element says beside where it is. */
  readonly attributes: string;
}

/** Columns keep their widths where they come to stand; new ones get their own. */
function columnEdits(source: string, root: XmlElement, { forward, columnWidths }: SheetUpdate): Edit[] {
  const cols = childOf(root, 'cols');
  const shifts = forward.shifts.filter(({ axis }) => axis === 'column');
  if (!cols || shifts.length === 0) return [];
  const before = cols.children.map((col): Columns => {
    const tag = source.slice(col.start, col.end);
    const attributes = tag
      .replace(/^<[^\s/>]+|\/?>$/g, '')
      .replace(/\s(?:min|max)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return { first: Number(col.attribute('min')) - 1, last: Number(col.attribute('max')) - 1, attributes };
  });
  const added = columnWidths.map(({ column, width }): Columns => {
    return { first: column, last: column, attributes: ` width="${width + WIDTH_MARGIN}" customWidth="1"` };
  });
  const after = [...shifts.reduce(shiftedColumns, before), ...added].sort((a, b) => a.first - b.first);
  const xml = after.map(
    ({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  return xml.length === 0
    ? [replaced(cols, '')]
    : [replaced(cols, prefixed(`<cols>${xml.join('')}</cols>`, cols.prefix))];
}

/** A run of columns that new ones come into is parted round them. */
function shiftedColumns(columns: readonly Columns[], { at, count, kind }: Shift): Columns[] {
  return columns.flatMap(run => {
    if (kind === 'delete') {
      const first = run.first < at ? run.first : Math.max(at, run.first - count);
      const last = run.last < at ? run.last : run.last < at + count ? at - 1 : run.last - count;
      return first <= last ? [{ ...run, first, last }] : [];
    }
    if (run.last < at) return [run];
    const behind = { ...run, first: Math.max(run.first, at) + count, last: run.last + count };
    return run.first < at ? [{ ...run, last: at - 1 }, behind] : [behind];
  });
}

/** Merged cells, formats by condition, validations, links and selections follow; what is gone is left out. */
function placeEdits(source: string, root: XmlElement, shifts: SheetShifts): Edit[] {
  const outside = root.children.filter(({ name }) => !['sheetData', 'dimension', 'cols'].includes(name));
  const lists = new Set(['mergeCells', 'hyperlinks', 'dataValidations', 'protectedRanges', 'ignoredErrors']);
  return outside.flatMap(part => {
    if (!lists.has(part.name)) return placesIn(source, part, shifts) ?? [replaced(part, '')];
    const children = part.children.map(child => placesIn(source, child, shifts));
    if (children.every(edits => edits === null)) return [replaced(part, '')];
    const left = children.filter(edits => edits !== null).length;
    return [
      ...children.flatMap((edits, index) => edits ?? [replaced(part.children[index] as XmlElement, '')]),
      ...(part.attribute('count') === null ? [] : [withAttribute(source, part, 'count', String(left))]),
    ];
  });
}

/** Null when all that an element is about is gone. */
function placesIn(source: string, element: XmlElement, shifts: SheetShifts): Edit[] | null {
  const edits = followedElements(source, element, shifts, shifts.name);
  for (const each of all(element)) {
    for (const name of ['ref', 'sqref', 'activeCell']) {
      const areas = each.attribute(name);
      if (areas === null) continue;
      const written = areas
        .split(/\s+/)
        .map(area => followed(area, shifts, shifts.name))
        .filter(area => !area.includes('#REF!'));
      const isView = each.name === 'selection';
      if (written.length === 0 && !isView) return null;
      const text = written.length === 0 ? 'A1' : written.join(' ');
      if (text !== areas) edits.push(withAttribute(source, each, name, text));
    }
  }
  return edits;
}
