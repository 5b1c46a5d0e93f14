import type { DocumentLine } from './line';

const LINE_END = /\r\n|\n|\r/;
/** Tags that converters leave in text. A list, since "<863" and "< 40 %" are figures. */
const TAGS = /<\/?(?:b|i|u|em|strong|sup|sub|ul|ol|li|br|p)\s*\/?>/gi;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!<>|~])/g;
const HEADING = /^ {0,3}(#{1,6})\s+/;
/** A pair of asterisks round words; a lone one is a footnote mark. */
const EMPHASIS = /(^|[\s(«"|])(\*{1,3})(?=[^\s*])([^*]{0,2000}[^\s*])\2(?!\w)/g;
const WHOLE_LINE_BOLD = /^\s*\*{2,3}[^*\s][^*]*\*{2,3}\s*$/;
const PIPE_ROW = /^\s*\|.*\|\s*$/;
/** No table of a letter has more; a line with more is not a row. */
const MOST_COLUMNS = 200;
const PIPE_RULE = /^[\s|:-]+$/;
/** Headings of the text form have a level that means little; a bold paragraph is given the lowest. */
const BOLD_LEVEL = 6;
/** Shorter texts may have a blank line between all lines by chance. */
const LEAST_SPACED_LINES = 12;

/**
 * The lines of a plain or markdown text. A line with tabs (or between pipes) is a table row, and rows that follow each
 * other share a table number. Marks of headings, emphasis and tags are taken away; a form feed begins a new page. Where
 * a mail or a viewer has put a blank line between all lines, those say nothing and are left out.
 */
export function linesOfText(text: string): DocumentLine[] {
  const pages = text.includes('\f');
  let page = 1;
  let table = 0;
  let inTable = false;
  const lines = text.split(LINE_END);
  const isSpaced = hasGapsEverywhere(lines);
  return lines.flatMap((raw, index) => {
    if (isSpaced && isBlank(raw) && !isBlank(lines[index - 1])) return [];
    page += raw.split('\f').length - 1;
    const content = raw.replace(/\f/g, '');
    const cells = cellsOf(content);
    if (cells && !inTable) table += 1;
    inTable = cells !== null;
    return {
      line: index + 1,
      page: pages ? page : null,
      text: cells ? cells.join('\t') : isPipeRule(content) ? '' : wordsOf(content),
      cells,
      table: cells ? table : null,
      heading: cells ? null : headingLevel(content),
      doubtfulCells: [],
    };
  });
}

/** Whether a blank line stands between all lines: no two with words follow each other. */
function hasGapsEverywhere(lines: readonly string[]): boolean {
  const filled = [...lines.keys()].filter(index => !isBlank(lines[index]));
  return filled.length >= LEAST_SPACED_LINES && filled.every(index => isBlank(lines[index + 1]));
}

/** A form feed is no blank: it begins a page. */
function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[^\S\f]*$/.test(line);
}

function cellsOf(content: string): string[] | null {
  const cells = content.includes('\t') ? content.split('\t') : cellsBetweenPipes(content);
  return cells && cells.length <= MOST_COLUMNS ? cells.map(wordsOf) : null;
}

function cellsBetweenPipes(content: string): string[] | null {
  if (!PIPE_ROW.test(content) || isPipeRule(content)) return null;
  return content.trim().slice(1, -1).split('|');
}

/** "|---|:--|": the rule below the header of a markdown table. */
function isPipeRule(content: string): boolean {
  return content.includes('|') && content.includes('-') && PIPE_RULE.test(content);
}

function headingLevel(content: string): number | null {
  const marks = HEADING.exec(content)?.[1];
  if (marks) return marks.length;
  return WHOLE_LINE_BOLD.test(content) ? BOLD_LEVEL : null;
}

/** The words without marks. Inner runs of spaces stay: in text without tabs they part the columns. */
function wordsOf(content: string): string {
  return content
    .replace(TAGS, '')
    .replace(HEADING, '')
    .replace(EMPHASIS, '$1$3')
    .replace(ESCAPED, '$1')
    .trim();
}
