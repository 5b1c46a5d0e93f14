import type { DocumentLine } from './line';
import { folded, tidy } from './words';

export interface Heading {
  readonly kind: 'chapter' | 'area' | 'goal' | 'measure' | 'other';
  /** Index among the lines, 0-based. */
  readonly at: number;
  readonly text: string;
  /** The number of a chapter or a measure. */
  readonly number: string | null;
}

interface Candidate extends Heading {
  readonly level: number | null;
  /** "4.1 Mål …", "1. Flere …": a chapter or a goal, which only its surroundings tell. */
  readonly numbered: boolean;
}

const AREA = /^(?:F[O0] ?\d{1,2} ?[A-Z]?\b|funksjonsområde \d)[ .:–-]*\S/i;
const GOAL =
  /^(?:hoved|del|sektor|kommune|effekt|resultat)?m[åa]l(?: \d{1,2}(?:\.\d{1,2})*(?!\d)[.:]?(?: |$)| ?: ?\S)/i;
const NUMBERED_GOAL = /^[Mm][åa]l \d{1,2}(?:\.\d{1,2})*[.:]? \p{Lu}/u;
const MEASURE = /^tiltak (\d{1,3}(?:\.\d{1,3})*[a-z]?)(?![\w%])[.:]?(.*)$/i;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?) +(?=[^\d\s])(.*)$/;
const INDICATOR_HEADER = /indikator|maltall/;
const CHAPTER_WORDS = /maltall|indikator|tiltak|oppdrag|styring|rapporter|budsjett|foring|innledning|vedlegg/;
const ENDS_AS_CONTENTS = /[\s.…]\d{1,3}$/;
const ENDS_AS_SENTENCE = /[.,;]$/;
const CONTENTS = /^innhold(?:sfortegnelse)?:?$/i;
const LONGEST_PLAIN_HEADING = 250;
const MOST_WORDS_OF_A_PLAIN_AREA = 14;
/** Chapters may skip a number or two, but 4 is not followed by 12. */
const LONGEST_CHAPTER_LEAP = 2;
const CHAPTER_LEVEL = 2;

/**
 * The headings of a letter in order. Levels of the form are noise in many letters, so words and numbers decide:
 * "FO2A …" is an area, "Mål 3 …" a goal, "Tiltak 2" a measure, "4.3 …" a chapter if it follows the one before,
 * and "5. …" a goal where a measure is the next heading.
 */
export function headingsOf(lines: readonly DocumentLine[]): Heading[] {
  const candidates = lines.flatMap((line, at) => candidateOf(line, at) ?? []);
  const resolved = resolveNumbered(candidates, lines);
  const numberedChapters = resolved.filter(({ kind }) => kind === 'chapter').length >= 2;
  return numberedChapters ? resolved : resolved.map(asChapterByLevel);
}

/** Whether a text names an area: "FO2A Barnehager", "Funksjonsområde 3: Helse". */
export function areaIn(text: string): boolean {
  return AREA.test(tidy(text));
}

/** Whether a text names a goal: "Mål 3 …", "Hovedmål: …". */
export function goalIn(text: string): boolean {
  return GOAL.test(tidy(text));
}

function candidateOf(line: DocumentLine, at: number): Candidate | null {
  const text = tidy(line.text);
  if (line.cells || text === '') return null;
  const level = line.heading;
  if (level === null && !mayBeHeading(text)) return null;
  const found = { at, text: text.replace(/:$/, ''), level, number: null, numbered: false };
  const named = namedHeading(text, level !== null);
  if (named) return { ...found, ...named };
  return level === null ? null : { ...found, kind: 'other' };
}

/** What the words of a line say it is; a line that the form does not call a heading must look like one. */
function namedHeading(
  text: string,
  isHeading: boolean,
): Pick<Candidate, 'kind' | 'number' | 'numbered'> | null {
  if (areaIn(text) && (isHeading || mayBeArea(text))) return { kind: 'area', number: null, numbered: false };
  if (goalIn(text)) return { kind: 'goal', number: null, numbered: false };
  const [, measure, rest = ''] = MEASURE.exec(text) ?? [];
  if (measure !== undefined && (isHeading || rest.trim() === '')) {
    return { kind: 'measure', number: measure, numbered: false };
  }
  if (CONTENTS.test(text)) return { kind: 'other', number: null, numbered: false };
  const numbered = NUMBERED.exec(text);
  const mayBe = numbered !== null && (isHeading || mayBeChapter(text, numbered));
  return mayBe ? { kind: 'other', number: numbered[1] ?? null, numbered: true } : null;
}

/** "Mål 11 Barn og unge skal …" is a goal though it ends as a sentence does; "Mål 11 er nådd." is one. */
function mayBeHeading(text: string): boolean {
  return text.length <= LONGEST_PLAIN_HEADING && (!ENDS_AS_SENTENCE.test(text) || NUMBERED_GOAL.test(text));
}

function mayBeArea(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS_OF_A_PLAIN_AREA && !/\b(skal|er|har)\b/.test(text);
}

/** Without a mark of a heading: "4.1 Mål" or "5. Oppdrag", but not "10 Lønn", and no line of a contents list. */
function mayBeChapter(text: string, [, number = '', dot = '']: RegExpExecArray): boolean {
  return (dot !== '' || number.includes('.')) && !ENDS_AS_CONTENTS.test(text);
}

function resolveNumbered(candidates: readonly Candidate[], lines: readonly DocumentLine[]): Candidate[] {
  let chapter: number[] = [];
  return candidates.map((candidate, index) => {
    if (!candidate.numbered || candidate.number === null) return candidate;
    if (!candidate.number.includes('.') && leadsToMeasures(candidate, candidates[index + 1], lines)) {
      return { ...candidate, kind: 'goal' as const, number: null };
    }
    const parts = candidate.number.split('.').map(Number);
    const isNext = follows(parts, chapter) && (candidate.level !== null || isBelowOrBeside(parts, chapter));
    if (!isNext && !/innledning/.test(folded(candidate.text))) {
      return { ...candidate, number: null };
    }
    chapter = parts;
    return { ...candidate, kind: 'chapter' as const };
  });
}

/** A goal is followed by its measures, or by its indicators. */
function leadsToMeasures(
  { at, text }: Candidate,
  next: Candidate | undefined,
  lines: readonly DocumentLine[],
): boolean {
  if (CHAPTER_WORDS.test(folded(text))) return false;
  if (next?.kind === 'measure') return true;
  const between = lines.slice(at + 1, next?.at);
  const table = between.find(line => line.cells !== null);
  return INDICATOR_HEADER.test(folded(table?.text ?? ''));
}

function follows(parts: readonly number[], chapter: readonly number[]): boolean {
  const [major = 0] = parts;
  const [current] = chapter;
  if (current === undefined) return true;
  if (major > current + LONGEST_CHAPTER_LEAP) return false;
  const differing = parts.findIndex((part, i) => part !== (chapter[i] ?? 0));
  return differing === -1
    ? parts.length >= chapter.length
    : (parts[differing] ?? 0) > (chapter[differing] ?? 0);
}

/** A plain line is believed less: 4.2.1 only after 4.2, so that a numbered measure in a table makes no chapter. */
function isBelowOrBeside(parts: readonly number[], chapter: readonly number[]): boolean {
  return parts.slice(0, -1).every((part, i) => part === chapter[i]);
}

/** Where chapters carry no numbers (Word numbers them itself), the level of the heading style tells. */
function asChapterByLevel(heading: Candidate): Candidate {
  const isChapter = heading.kind === 'other' && heading.level !== null && heading.level <= CHAPTER_LEVEL;
  return isChapter ? { ...heading, kind: 'chapter' } : heading;
}
