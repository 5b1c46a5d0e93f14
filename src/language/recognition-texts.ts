import { columnName } from '../table/address';
import type { KindSign } from '../table/kind';
import type { ColumnRole, Reason, ReasonCode, Scale } from '../table/table';

/** The words of one language for how a table is read. */
export interface RecognitionWords {
  /** What a column can be, for a choice. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** Why a part of a table is read so, or what in it is not certain: one or two sentences. */
  readonly reasons: Readonly<Record<ReasonCode, (reason: Reason) => string>>;
}

/** What tells a table's kind, to go behind "because". */
export type KindSigns = Readonly<Record<KindSign, string>>;

/** What the figures of a table are counted in, to go behind "the figures are in". */
export type Scales = Readonly<Record<Scale, string>>;

/** The name of a code that a reason carries as text; the code itself where it has none. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

/** A name as it stands inside a sentence: "Regulert budsjett" → "regulert budsjett". */
export function inSentence(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** "Row 3" or "Rows 3–4" for header rows "3" or "3,4", with the language's own words. */
export function rowsWith(row: string, rows: string, value: string): string {
  const numbers = value.split(',');
  return numbers.length === 1 ? `${row} ${value}` : `${rows} ${numbers[0] ?? ''}–${numbers.at(-1) ?? ''}`;
}

/** "Kolonne C («Reg. bud. 2026»)", or "Kolonne C" where it has no heading. */
export function columnWith(column: string, quoted: (words: string) => string, about: Reason): string {
  const name = `${column} ${columnName(about.column ?? 0)}`;
  return about.words === '' ? name : `${name} (${quoted(about.words)})`;
}
