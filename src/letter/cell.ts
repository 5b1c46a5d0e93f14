import type { Oddity, PrintedFigure } from '../figure/figure';
import type { Footnote } from './footnotes';
import type { LetterCell } from './letter';
import { figureIn, readingsIn, repairedFigure } from './readings';
import { relativeIn } from './relative';
import type { RoleColumn } from './roles';
import { figuresIn, folded, yearIn } from './words';

/** What a cell says by itself, before its row is known. */
export interface CellReading {
  readonly value: number | null;
  readonly comparator: LetterCell['comparator'];
  readonly status: LetterCell['status'];
  readonly relativeTo: LetterCell['relativeTo'];
  readonly readings: readonly number[];
  readonly oddity: string | null;
  readonly percent: boolean;
  /** Decimals as printed: "46,0 %" has 1. */
  readonly decimals: number;
}

const ODDITIES: Readonly<Record<Oddity, string>> = {
  doublePercent: 'double percent sign',
  percentSignLost: 'percent sign lost',
  percentSignAdded: 'percent sign added',
  decimalPoint: 'decimal point',
  letterForDigit: 'letter for digit',
};
/** Words that stand where a figure is not given, or not yet. */
const NOT_GIVEN =
  /^(?:ny(?:tt|e)?(?: indikator| maltall)?(?: (?:i|fra) \d{4})?|ikke (?:malt|relevant|aktuelt|tilgjengelig|oppgitt|beregnet|satt|fastsatt|klart?|rapportert)(?: (?:i|for) \d{4})?|mangler|foreligger (?:ikke|senere)|kommer(?: senere)?|utgar|ingen(?: data| tall| maltall)?|under arbeid)\.?$/;
const WITH_UNIT =
  /^(.*\d)\s*(?:dager?|døgn|uker?|måneder?|mnd\.?|timer?|minutter|min\.?|år|stk\.?|personer|plasser|årsverk|kr\.?|kroner)$/i;
const UNIT_IN_FRONT = /^kr\.?\s*(?=\d)/i;
const LONGEST_CELL = 80;
const YEARS_BACK = 5;
const YES_NO = /^(?:ja|nei|delvis)(?:\s*\/\s*(?:ja|nei|delvis))*\.?$/;

const NOTHING: CellReading = {
  value: null,
  comparator: null,
  status: 'missing',
  relativeTo: null,
  readings: [],
  oddity: null,
  percent: false,
  decimals: 0,
};

/** Reads one cell of an indicator: a figure, nothing, a relative target, or what is doubtful with its readings. */
export function readCell(
  raw: string,
  { role, year }: Pick<RoleColumn, 'role' | 'year'>,
  notes: readonly Footnote[],
): CellReading {
  if (NOT_GIVEN.test(folded(raw))) return NOTHING;
  const inWords = role === 'target' && /\p{L}/u.test(raw) ? relativeIn(raw, year) : null;
  if (inWords) return relative(inWords.year);
  const figure = figureIn(withoutUnitWords(raw));
  switch (figure.kind) {
    case 'figure':
      return mayBeEarlierYear(figure, raw, year)
        ? asDoubtful(settled(figure), [figure.value])
        : settled(figure);
    case 'doubtful':
      return {
        ...NOTHING,
        status: 'doubtful',
        comparator: figure.comparator,
        readings: figure.readings,
        percent: figure.percent,
      };
    case 'missing':
      return NOTHING;
    case 'footnote':
      return byNote(notes.find(note => note.mark === figure.mark)?.text ?? null, role, year);
    case 'text':
      return byWords(raw);
  }
}

/** Whether a cell answers a yes-or-no question. */
export function isYesNo(raw: string): boolean {
  return YES_NO.test(folded(raw));
}

/** Words beside a figure that do not change it: "14 dager", "kr 2 500". "ca." does: such a figure is not exact. */
function withoutUnitWords(raw: string): string {
  const plain = raw.trim();
  if (plain.length > LONGEST_CELL || /^ca/i.test(plain)) return raw;
  return (WITH_UNIT.exec(plain)?.[1] ?? plain).replace(UNIT_IN_FRONT, '');
}

function settled({ value, comparator, percent, oddity, decimals }: PrintedFigure): CellReading {
  return {
    ...NOTHING,
    value,
    comparator,
    percent,
    decimals,
    status: 'ok',
    oddity: oddity && ODDITIES[oddity],
  };
}

/** "> 2022" in a column of 2024 may ask for more than 2022 of something, or for more than in 2022. */
function mayBeEarlierYear({ value, comparator }: PrintedFigure, raw: string, year: number | null): boolean {
  if (comparator === null || year === null || yearIn(raw) !== value) return false;
  return value < year && value >= year - YEARS_BACK;
}

/** A cell that holds a footnote mark and nothing else says what the note says. */
function byNote(note: string | null, role: RoleColumn['role'], year: number | null): CellReading {
  if (note === null) return { ...NOTHING, status: 'doubtful' };
  const relativeTo = role === 'target' ? relativeIn(note, year) : null;
  if (relativeTo) return relative(relativeTo.year);
  const readings = figuresIn(note).filter(figure => figure !== year);
  return readings.length > 0 ? { ...NOTHING, status: 'doubtful', readings } : NOTHING;
}

function byWords(raw: string): CellReading {
  if (isYesNo(raw)) return { ...NOTHING, status: 'ok' };
  const doubtful = {
    ...NOTHING,
    status: 'doubtful' as const,
    readings: readingsIn(raw),
    percent: raw.includes('%'),
  };
  const repaired = repairedFigure(raw);
  if (repaired?.kind !== 'figure') return doubtful;
  const { comparator, percent } = repaired;
  return { ...doubtful, comparator, percent, oddity: ODDITIES.letterForDigit };
}

function relative(year: number | null): CellReading {
  return { ...NOTHING, status: 'relative', relativeTo: year === null ? null : { year } };
}

/** A value that its surroundings make uncertain: not settled, but one of its readings. */
export function asDoubtful(reading: CellReading, readings: readonly number[]): CellReading {
  return { ...reading, status: 'doubtful', value: null, relativeTo: null, oddity: null, readings };
}
