import type { Letter } from './letter';
import type { DocumentLine } from './line';
import type { Outline } from './outline';
import { lineOf, type Sentence } from './sentences';
import { sourceOf } from './source';
import { tidy } from './words';

type Reporting = Letter['reporting'][number];

/** Machines that read print lose å and ø. */
const LEADS_TO_LIST = /rapporter\w* f\S{1,2}l[gj][ea]nde\b.*:$/i;
const BULLET = /^[-•–*]\s+(\S.*)$/;
const OFTEN =
  /^(ukentlig|m[åa]nedlig|kvartalsvis|tertialvis|halv[åa]rlig|[åa]rlig|daglig|(?:\d\S?\. ?(?:kvartal|tertial|halv[åa]r)|[åa]rsberetning|\d\.|og|,|\s)+?(?=\s(?:p[åa]|om)\s))\s+(?:p[åa] |om )?(\S.*)$/i;
const IN_MONTHS =
  /\bi ((?:henholdsvis )?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)[^.]{0,80})/i;
const WHEN = String.raw`(?:\d\S?\. ?(?:kvartal|tertial)|\S{0,2}rsberetning\w*|tre ganger i \S{0,3}ret|(?:første|andre|tredje) (?:kvartal|tertial)|kvartals- og tertialrapportering)`;
const WHENS = String.raw`(${WHEN}(?:(?:,| og)(?: i)? ?${WHEN})*)`;
/** "rapportere på tiltakene i årsberetning": machines that read print lose the å of "på" too. */
const ABOUT = new RegExp(
  String.raw`rapporter(?:e|es|er)? p\S{1,2} (?!ordin|i |innen )(\S[^.:]{2,160}?) (?:i forbindelse med |i |ved )?${WHENS}`,
  'iu',
);
/** "Direkte utslipp – rapporteres på tre ganger i året" */
const BEHIND_DASH = new RegExp(String.raw`^(\S.{2,80}?) [-–] rapporteres .{0,80}?${WHENS}`, 'iu');
const SOMEHOW = new RegExp(String.raw`(?:rapporter(?:e|es|er)?|redegj\S+) .{0,160}?${WHENS}`, 'iu');
const LONGEST = 2000;

/** What the receiver reports and when: lists below "skal rapportere følgende", and rules in sentences. */
export function reportingOf(
  lines: readonly DocumentLine[],
  sentences: readonly Sentence[],
  outline: Outline,
): Reporting[] {
  const rules = sentences.flatMap(sentence => ruleIn(sentence, lines, outline));
  return [...itemsOf(lines), ...rules].toSorted((a, b) => a.source.line - b.source.line);
}

function itemsOf(lines: readonly DocumentLine[]): Reporting[] {
  let inList = false;
  return lines.flatMap(line => {
    const text = tidy(line.text.slice(0, LONGEST));
    if (line.cells || line.heading !== null) inList = false;
    if (line.cells || text === '') return [];
    const item = BULLET.exec(text)?.[1];
    if (item === undefined) inList = LEADS_TO_LIST.test(text);
    return inList && item !== undefined ? [itemOf(item, line)] : [];
  });
}

function itemOf(item: string, line: DocumentLine): Reporting {
  const often = OFTEN.exec(item);
  if (often) return { what: often[2] ?? '', when: tidy(often[1] ?? ''), source: sourceOf(line) };
  return { what: item, when: tidy(IN_MONTHS.exec(item)?.[1] ?? ''), source: sourceOf(line) };
}

/** A sentence that does not say what is reported stands for all that its heading is about. */
function ruleIn(sentence: Sentence, lines: readonly DocumentLine[], { places }: Outline): Reporting[] {
  const told = ABOUT.exec(sentence.text) ?? BEHIND_DASH.exec(sentence.text);
  const found = told ?? SOMEHOW.exec(sentence.text);
  const line = found && lineOf(sentence, found.index);
  if (!line) return [];
  const { heading = null, chapterTitle = null } = places[lines.indexOf(line)] ?? {};
  const about = heading === chapterTitle ? null : heading;
  const [what, when] = told ? [told[1], told[2]] : [about ?? sentence.text, found[1]];
  return [{ what: what ?? '', when: when ?? '', source: sourceOf(line) }];
}
