import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { WorkbookError } from './error';

/**
 * The zip archive around a workbook. Entries keep their packed bytes, so an entry that nobody touches goes back as it
 * came; unpacking is bounded by the declared size and checked by its CRC. Source: PKWARE APPNOTE 6.3, 4.3 and 4.4.
 */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The general purpose flags; bit 0 encrypted, bit 3 sizes behind the data, bit 11 name in UTF-8. */
  readonly flags: number;
  /** Time and date as DOS writes them. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const MOST_FILE_BYTES = 100_000_000;
export const MOST_PART_BYTES = 300_000_000;
const MOST_ENTRIES = 20_000;

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const [ENCRYPTED, SIZES_BEHIND, UTF8] = [1, 8, 0x800];
/** 1 January 1980, the first day DOS knows: the same input gives the same bytes. */
const NO_DATE = 0x210000;
/** Packed bytes unpacked at a time, so that a lying entry is caught before it fills the memory. */
const SLICE = 0x10000;

/**
 * The entries of an archive, in its own order.
 * @throws WorkbookError `broken` | `tooLarge` | `encrypted`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new WorkbookError('tooLarge', `${count} parts`);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged('central directory');
      entries.push(readEntry(bytes, view, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? damaged('archive cut short') : error;
  }
}

/**
 * The unpacked bytes of an entry.
 * @throws WorkbookError `broken` | `tooLarge`
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > MOST_PART_BYTES) throw new WorkbookError('tooLarge', `${entry.name}: ${entry.size} bytes`);
  const bytes = entry.method === 0 ? entry.packed : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

/** A new entry, packed where that makes it smaller. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes);
  const smaller = packed.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    flags: UTF8,
    modified: NO_DATE,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
  };
}

/** An archive of the entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const local = header(entry, name, null);
    chunks.push(local, entry.packed);
    directory.push(header(entry, name, offset));
    offset += local.length + entry.packed.length;
  }
  const directorySize = directory.reduce((size, part) => size + part.length, 0);
  return joined([...chunks, ...directory, endOf(entries.length, directorySize, offset)]);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), !(flags & UTF8));
  if (flags & ENCRYPTED) throw new WorkbookError('encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name}: packing method ${method}`);
  const { size, packedSize, offset } = placeOf(view, at);
  if (view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name);
  return {
    name,
    method,
    flags,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Sizes and offset of an entry; those of 64 bits stand in the extra field with number 1 (APPNOTE 4.5.3). */
function placeOf(view: DataView, at: number): { size: number; packedSize: number; offset: number } {
  let extra = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= extraEnd && view.getUint16(extra, true) !== 1)
    extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  const wide = (field: number): number => {
    const narrow = view.getUint32(at + field, true);
    if (narrow !== IN_EXTRA_FIELD) return narrow;
    if (extra + 8 > extraEnd) throw damaged('64-bit sizes');
    extra += 8;
    return Number(view.getBigUint64(extra - 8, true));
  };
  return { size: wide(24), packedSize: wide(20), offset: wide(42) };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('no end of archive');
}

function inflated(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate(chunk => {
    if (filled + chunk.length > out.length) throw damaged(`${entry.name} is larger than declared`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from < entry.packed.length; from += SLICE) {
      inflate.push(entry.packed.subarray(from, from + SLICE), from + SLICE >= entry.packed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(entry.name);
  }
  return out.subarray(0, filled);
}

/** The header before the data (`offset` null), or the one in the directory that points at it. */
function header(entry: ZipEntry, name: Uint8Array, offset: number | null): Uint8Array {
  const shift = offset === null ? 0 : 2;
  const bytes = new Uint8Array((offset === null ? 30 : 46) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, offset === null ? LOCAL : CENTRAL, true);
  if (offset !== null) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, (entry.flags & ~SIZES_BEHIND) | UTF8, true);
  view.setUint16(8 + shift, entry.method, true);
  view.setUint32(10 + shift, entry.modified, true);
  view.setUint32(14 + shift, entry.crc, true);
  view.setUint32(18 + shift, entry.packed.length, true);
  view.setUint32(22 + shift, entry.size, true);
  view.setUint16(26 + shift, name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  bytes.set(name, bytes.length - name.length);
  return bytes;
}

function endOf(count: number, directorySize: number, directoryOffset: number): Uint8Array {
  const bytes = new Uint8Array(END_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function damaged(what: string): WorkbookError {
  return new WorkbookError('broken', what);
}
