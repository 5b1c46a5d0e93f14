import { WorkbookError } from './error';
import type { XmlTag } from './xml';
import { scanXml } from './xml';
import { decodeXml } from './xml-text';
import type { ZipEntry } from './zip';
import { MOST_FILE_BYTES, readZip, unpack } from './zip';

/** A file of parts (Open Packaging Conventions, ECMA-376 part 2): names are compared without case. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  /** The bytes of a part, or null when it is not there. */
  bytes(name: string): Uint8Array | null;
  /** The XML text of a part, or null when it is not there. */
  text(name: string): string | null;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, "worksheet", "styles": the same in the transitional and the strict form. */
  readonly type: string;
  /** The part pointed at, from the root without "/". */
  readonly target: string;
}

/** The part that says what kind each part is. */
export const CONTENT_TYPES = '[Content_Types].xml';
const MOST_UNPACKED_BYTES = 800_000_000;
/** The first bytes of a compound file, which holds an .xls or an encrypted .xlsx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Opens the package without unpacking it.
 * @throws WorkbookError `empty` | `tooLarge` | `oldXls` | `encrypted` | `notXlsx` | `broken`
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new WorkbookError('empty', 'no bytes');
  if (bytes.length > MOST_FILE_BYTES) throw new WorkbookError('tooLarge', `${bytes.length} bytes`);
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) throw new WorkbookError('notXlsx', 'no zip archive');
  const entries = readZip(bytes);
  const byName = new Map(entries.map(entry => [partKey(entry.name), entry]));
  if (byName.size < entries.length) throw new WorkbookError('broken', 'two parts of one name');
  let unpacked = 0;
  const part = (name: string): Uint8Array | null => {
    const entry = byName.get(partKey(name));
    if (!entry) return null;
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED_BYTES) throw new WorkbookError('tooLarge', 'unpacked');
    return unpack(entry);
  };
  return {
    entries,
    bytes: part,
    text: name => {
      const found = part(name);
      return found && decodeXml(found);
    },
  };
}

/** The relationships of a part ("" for the package itself); those that point outside the file are left out. */
export function relationshipsOf(file: Package, part: string): Relationship[] {
  return tagsOf(file, relationshipsPart(part), 'Relationship')
    .filter(tag => tag.attribute('TargetMode') !== 'External')
    .map(tag => {
      const type = tag.attribute('Type') ?? '';
      return {
        id: tag.attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvedTarget(part, tag.attribute('Target') ?? ''),
      };
    });
}

/** The ids that a part's relationships have, also of those that point outside the file. */
export function relationshipIds(file: Package, part: string): string[] {
  return tagsOf(file, relationshipsPart(part), 'Relationship').map(tag => tag.attribute('Id') ?? '');
}

/** The parts whose content type the package states one by one; some may not be there. */
export function statedParts(file: Package): string[] {
  return tagsOf(file, CONTENT_TYPES, 'Override').map(tag => tag.attribute('PartName') ?? '');
}

function tagsOf(file: Package, part: string, name: string): XmlTag[] {
  const found: XmlTag[] = [];
  scanXml(file.text(part) ?? '', {
    open(tag) {
      if (tag.name === name) found.push(tag);
    },
  });
  return found;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The form under which a part's name is looked up. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** The name of the workbook's part. @throws WorkbookError `notXlsx` */
export function workbookPart(file: Package): string {
  const main = relationshipsOf(file, '').find(one => one.type === 'officeDocument');
  if (!main || !/\.xml$/i.test(main.target)) throw new WorkbookError('notXlsx', 'no workbook part');
  return main.target;
}

function resolvedTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is a compound file with a stream of this name (MS-OFFCRYPTO 1.3.3). */
function compoundFile(bytes: Uint8Array): WorkbookError {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage')
    ? new WorkbookError('encrypted', 'encrypted package')
    : new WorkbookError('oldXls', 'compound file');
}
