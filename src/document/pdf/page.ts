/** A page without its words. All places in points from the page's top left corner as it is read, y downwards. */
export interface PageFrame {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
  /** Coloured areas behind rows or cells. */
  readonly areas: readonly Box[];
  /** Share of the page that pictures cover, 0–1 or above. */
  readonly pictures: number;
  readonly tags: TagNode | null;
}

/** What stands on a page. */
export interface PageContent extends PageFrame {
  readonly words: readonly Word[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly base: number;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Its place in the tag tree of the page, null if it has none. */
  readonly tag: number | null;
  /** Marked as page header, footer or decoration. */
  readonly artifact: boolean;
  /** Text laid invisibly over a picture by a program that reads scans. */
  readonly invisible: boolean;
  /** Not written from left to right. */
  readonly turned: boolean;
  /** Whether a space is printed between the word before and this; null on a page that prints no spaces at all. */
  readonly spaced: boolean | null;
}

/** A straight line of a table, or what looks like one: `at` is its y (horizontal) or x (vertical). */
export interface Stroke {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A node of the tag tree: H1, P, Table, TR, TD … or, with `tag`, a piece of the page's text. */
export interface TagNode {
  readonly role: string;
  readonly tag: number | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly children: readonly TagNode[];
}

/** Upper edge of a word's letters, about. */
export const topOf = (word: Word) => word.base - word.size * 0.75;

export const bottomOf = (word: Word) => word.base + word.size * 0.22;

export function boxOf(words: Iterable<Word>): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const word of words) {
    box.left = Math.min(box.left, word.left);
    box.right = Math.max(box.right, word.right);
    box.top = Math.min(box.top, topOf(word));
    box.bottom = Math.max(box.bottom, bottomOf(word));
  }
  return box;
}
