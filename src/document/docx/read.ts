import type { Block } from '../block';
import type { Context } from './context';
import type { Note } from './notes';
import { readNotes } from './notes';
import { readNumbering } from './numbering';
import { openPackage } from './package';
import { readParagraph } from './paragraph';
import { readStyles } from './styles';
import { readTable } from './table';
import { tabTables } from './tab-table';
import type { Element } from './xml';
import { child, children } from './xml';

/** What holds paragraphs and tables without being one. Removed parts of tracked changes are not among them. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** Paragraphs and tables of a .docx in their order, footnotes behind what refers to them. Errors: as `DocumentError`. */
export function readDocx(bytes: Uint8Array): Block[] {
  const parts = openPackage(bytes);
  const styles = readStyles(parts.styles);
  const notes = readNotes(parts.footnotes, parts.endnotes);
  const context: Context = { styles, notes, number: readNumbering(parts.numbering, styles) };
  const body = child(parts.document, 'body');
  return body ? tabTables(blocksIn(body, context)) : [];
}

function blocksIn(holder: Element, context: Context): Block[] {
  return children(holder).flatMap(element => {
    const name = element.localName ?? '';
    if (name === 'p') return [...blocksOfParagraph(element, context), ...takeNotes(context)];
    if (name === 'tbl') return [...blocksOfTable(element, context), ...takeNotes(context)];
    if (name === 'AlternateContent') return blocksIn(child(element, 'Choice') ?? element, context);
    return HOLDERS.has(name) ? blocksIn(element, context) : [];
  });
}

function blocksOfParagraph(element: Element, context: Context): Block[] {
  const { lines, heading, boxes, contents } = readParagraph(element, context);
  const text = lines.map((line): Block => {
    return { kind: 'paragraph', text: contents ? line.replace(/\t/g, ' ') : line, heading, page: null };
  });
  return [...text, ...boxes.flatMap(box => blocksIn(box, context))];
}

function blocksOfTable(element: Element, context: Context): Block[] {
  const { rows, nested } = readTable(element, context);
  return [{ kind: 'table', rows }, ...nested.flatMap(table => blocksOfTable(table, context))];
}

function takeNotes(context: Context): Block[] {
  return context.notes.take().map(({ mark, element }: Note): Block => {
    const paragraphs = children(element).filter(each => each.localName === 'p');
    const lines = paragraphs.flatMap(paragraph => readParagraph(paragraph, context).lines);
    return { kind: 'paragraph', text: [mark, ...lines].join(' ').trim(), heading: null, page: null };
  });
}
