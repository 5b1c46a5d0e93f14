import { inFormat } from './number-format';
import type { Styles } from './styles';
import type { Element } from './xml';
import { attribute, child, children, switchOf, valueOf } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the counters of the levels, in words around. */
  readonly text: string;
  readonly style: string | null;
  /** Numbers of higher levels as digits, whatever their own format. */
  readonly legal: boolean;
}

type Levels = readonly Level[];

/** The number in front of a paragraph as Word prints it ("4.1", "-" for a bullet), '' for none. Counts on, call by call. */
export type Numbering = (paragraph: {
  readonly list: string | null;
  readonly level: string | null;
  readonly style: string | null;
}) => string;

/** Word has nine levels. */
const DEEPEST = 8;
const NO_LIST = '0';

export function readNumbering(root: Element | null, styles: Styles): Numbering {
  const elements = root ? children(root) : [];
  const patterns = new Map(
    elements
      .filter(each => each.localName === 'abstractNum')
      .map(each => [attribute(each, 'abstractNumId') ?? '', each]),
  );
  const lists = new Map(
    elements.filter(each => each.localName === 'num').map(each => [attribute(each, 'numId') ?? '', each]),
  );
  const patternOf = (list: string): Element | undefined => {
    const pattern = patterns.get(valueOf(lists.get(list) ?? null, 'abstractNumId') ?? '');
    const linked = pattern ? valueOf(pattern, 'numStyleLink') : null;
    if (linked === null) return pattern;
    return patterns.get(valueOf(lists.get(styles(linked).numbering ?? '') ?? null, 'abstractNumId') ?? '');
  };
  const counters = new Map<Element, number[]>();
  const begun = new Set<string>();

  return ({ list: own, level: ownLevel, style }) => {
    const list = own ?? styles(style).numbering;
    const pattern = list === null || list === NO_LIST ? undefined : patternOf(list);
    if (list === null || !pattern) return '';
    const levels = levelsOf(pattern, lists.get(list) ?? null);
    const depth = Math.min(Number(ownLevel ?? levelOfStyle(levels, style)), DEEPEST);
    const counter = counters.get(pattern) ?? [];
    counters.set(pattern, counter);
    restart(counter, lists.get(list) ?? null, begun, list);
    counter[depth] = (counter[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
    counter.length = depth + 1;
    return printed(levels, depth, counter);
  };
}

/** A list that overrides the start of a level begins there the first time it is used. */
function restart(counter: number[], list: Element | null, begun: Set<string>, id: string): void {
  if (begun.has(id) || !list) return;
  begun.add(id);
  for (const override of children(list).filter(each => child(each, 'startOverride'))) {
    const depth = Number(attribute(override, 'ilvl') ?? '0');
    if (depth <= DEEPEST && counter.length > depth) {
      counter[depth] = Number(valueOf(override, 'startOverride') ?? '1') - 1;
      counter.length = depth + 1;
    }
  }
}

function levelsOf(pattern: Element, list: Element | null): Levels {
  const levels: Level[] = [];
  const overrides = list ? children(list).flatMap(each => child(each, 'lvl') ?? []) : [];
  for (const element of [...children(pattern), ...overrides].filter(each => each.localName === 'lvl')) {
    levels[Math.min(Number(attribute(element, 'ilvl') ?? '0'), DEEPEST)] = {
      start: Number(valueOf(element, 'start') ?? '1'),
      format: valueOf(element, 'numFmt') ?? 'decimal',
      text: valueOf(element, 'lvlText') ?? '',
      style: valueOf(element, 'pStyle'),
      legal: switchOf(element, 'isLgl') ?? false,
    };
  }
  return levels;
}

function levelOfStyle(levels: Levels, style: string | null): number {
  const found = levels.findIndex(level => level?.style !== null && level?.style === style);
  return Math.max(found, 0);
}

function printed(levels: Levels, depth: number, counter: readonly number[]): string {
  const level = levels[depth];
  if (!level || level.format === 'none') return '';
  if (level.format === 'bullet') return '-';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (levels[at]?.format ?? 'decimal');
    return inFormat(counter[at] ?? levels[at]?.start ?? 1, format);
  });
}
