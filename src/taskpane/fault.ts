import { DocumentError } from '../document/error';
import { ExcelError } from '../excel/error';
import { PaneError } from './problem';

/** What went wrong in the program itself, without a word of the workbook or the letter: no message, no address, no name. */
export interface Fault {
  /** The kind of error, "TypeError". */
  readonly name: string;
  /** Excel's code and the member it names, where Excel failed. */
  readonly code: string;
  /** The places in the program, "part.1a2b3c4d.js:1:2345", the innermost first. */
  readonly frames: readonly string[];
}

/** Frames that help; the rest is the browser's and React's. */
const FRAMES_AT_MOST = 12;
/** "at f (address)" in Chromium, "f@address" in Safari. */
const IS_FRAME = /^\s{0,8}at |@/;
const PLACE = /[\w-]{1,80}(?:\.[\w-]{1,80}){1,4}:\d{1,7}:\d{1,7}(?=\)?$)/;
const WORD = /^[A-Za-z.]{1,60}$/;

/** The fault in an error that nobody foresaw; null where the sentence says all. */
export function faultOf(error: unknown): Fault | null {
  const foreseen = error instanceof PaneError || error instanceof DocumentError;
  if (foreseen || (error instanceof ExcelError && error.code !== 'unknown')) return null;
  const cause = error instanceof ExcelError ? error.cause : error;
  return { name: nameOf(cause), code: codeOf(cause), frames: framesOf(cause) };
}

/** The text for a bug report. @param about the program, Excel and the pane's state, a line each */
export function faultReport({ name, code, frames }: Fault, about: readonly string[]): string {
  return [...about, `${name} ${code}`.trim(), ...frames].join('\n');
}

function nameOf(error: unknown): string {
  return word(error instanceof Error ? error.name : typeof error);
}

function codeOf(error: unknown): string {
  const { code, debugInfo } = Object(error) as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  return [code, debugInfo?.errorLocation].map(word).filter(Boolean).join(' ');
}

/** Only what is a plain word of the program's: anything else may be the user's. */
function word(text: unknown): string {
  return typeof text === 'string' && WORD.test(text) ? text : '';
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').replace(error.message, '').split('\n');
  const frames = lines.filter(line => IS_FRAME.test(line));
  return frames.flatMap(line => PLACE.exec(line)?.[0] ?? []).slice(0, FRAMES_AT_MOST);
}
