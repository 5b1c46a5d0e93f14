import type { Element } from './xml';
import { attribute, children } from './xml';

/** A footnote or endnote that the text has referred to. */
export interface Note {
  /** "1)"; '' where the author's own mark stands in the note's text. */
  readonly mark: string;
  readonly element: Element;
}

export interface Notes {
  /** The mark for a reference, numbered in the order of the text; '' where the author has set a mark. */
  refer(reference: Element): string;
  /** The notes referred to since the last call: they are printed behind the paragraph or table. */
  take(): Note[];
}

/** `footnotes` and `endnotes` are the roots of the parts, if the document has them. */
export function readNotes(footnotes: Element | null, endnotes: Element | null): Notes {
  const byId = (root: Element | null) =>
    new Map((root ? children(root) : []).map(note => [attribute(note, 'id') ?? '', note]));
  const notes = { footnoteReference: byId(footnotes), endnoteReference: byId(endnotes) };
  let count = 0;
  let waiting: Note[] = [];
  return {
    refer(reference) {
      const kind = reference.localName === 'endnoteReference' ? 'endnoteReference' : 'footnoteReference';
      const element = notes[kind].get(attribute(reference, 'id') ?? '');
      const ownMark = /^(1|true|on)$/.test(attribute(reference, 'customMarkFollows') ?? '');
      if (!ownMark) count += 1;
      const mark = ownMark ? '' : `${count})`;
      if (element) waiting.push({ mark, element });
      return mark;
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
