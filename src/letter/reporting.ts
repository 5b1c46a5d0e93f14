import type { Letter } from './letter';
import type { DocumentLine } from './line';
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
const RULE =
  /rapporter\w* p[åa] (?!ordin|i )(\S[^.:]{2,80}?) (?:i |ved )?((?:\d\. ?(?:kvartal|tertial)|[åa]rsberetning)(?:(?:,| og) ?(?:\d\. ?(?:kvartal|tertial)|[åa]rsberetning))*)/i;
const LONGEST = 2000;

/** What the receiver reports and when: lists below "skal rapportere følgende", and rules in sentences. */
export function reportingOf(lines: readonly DocumentLine[]): Reporting[] {
  let inList = false;
  return lines.flatMap(line => {
    const text = tidy(line.text.slice(0, LONGEST));
    if (line.cells || line.heading !== null) inList = false;
    if (line.cells || text === '') return [];
    const item = BULLET.exec(text)?.[1];
    if (item === undefined) {
      inList = LEADS_TO_LIST.test(text);
      return ruleIn(text, line);
    }
    return inList ? [itemOf(item, line)] : [];
  });
}

function itemOf(item: string, line: DocumentLine): Reporting {
  const often = OFTEN.exec(item);
  if (often) return { what: often[2] ?? '', when: tidy(often[1] ?? ''), source: sourceOf(line) };
  return { what: item, when: tidy(IN_MONTHS.exec(item)?.[1] ?? ''), source: sourceOf(line) };
}

function ruleIn(text: string, line: DocumentLine): Reporting[] {
  const found = RULE.exec(text);
  return found ? [{ what: found[1] ?? '', when: found[2] ?? '', source: sourceOf(line) }] : [];
}
