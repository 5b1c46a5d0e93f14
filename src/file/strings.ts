import { scanXml } from './xml';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore before such a code (ECMA-376 22.9.2.19). */
const CODED = /_x([0-9A-Fa-f]{4})_/g;

/** Collects the text of a shared or inline string: all its runs, not the reading aids (rPh) of East Asian text. */
export class StringText {
  private text = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inPhonetic = false;
  }

  /** Excel drops spaces at the ends of a run unless xml:space keeps them. */
  add(text: string, preserve: boolean): void {
    if (!this.inText || this.inPhonetic) return;
    this.text += preserve ? text : withoutOuterSpace(text);
  }

  /** The text so far, and a fresh start. */
  take(): string {
    const taken = decodeCharacters(this.text);
    this.text = '';
    return taken;
  }
}

/** All shared strings of a workbook, in their order. */
export function readSharedStrings(xml: string): string[] {
  const found: string[] = [];
  const current = new StringText();
  scanXml(xml, {
    open: tag => current.open(tag.name),
    text: (text, preserve) => current.add(text, preserve),
    close(name) {
      current.close(name);
      if (name === 'si') found.push(current.take());
    },
  });
  return found;
}

/** Text with the characters that its codes stand for. */
export function decodeCharacters(text: string): string {
  return text.includes('_x')
    ? text.replace(CODED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Text in which every character that XML cannot hold, and every underscore that looks like a code, is coded. */
export function encodeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Cc}/gu, found => (found === '\n' || found === '\t' ? found : coded(found)));
}

/** XML's own spaces only; a no-break space is text. */
function withoutOuterSpace(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isXmlSpace(text[from])) from++;
  while (to > from && isXmlSpace(text[to - 1])) to--;
  return text.slice(from, to);
}

function isXmlSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}

function coded(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
