import type { Oddity, PrintedFigure } from '../figure/figure';
import { readFigure } from '../figure/read';
import type { Footnote } from './footnotes';
import type { LetterCell } from './letter';
import { relativeIn } from './relative';
import { figuresIn, folded, hasDigit } from './words';

/** What a cell says by itself, before its row is known. */
export interface CellReading {
  readonly value: number | null;
  readonly comparator: LetterCell['comparator'];
  readonly status: LetterCell['status'];
  readonly relativeTo: LetterCell['relativeTo'];
  readonly readings: readonly number[];
  readonly oddity: string | null;
  readonly percent: boolean;
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
  /^(?:ny(?:tt|e)?(?: indikator| maltall)?(?: i \d{4})?|ikke (?:malt|relevant|aktuelt|tilgjengelig|oppgitt|beregnet|satt|fastsatt|klart?|rapportert)|mangler|foreligger (?:ikke|senere)|kommer(?: senere)?|utgar|ingen(?: data| tall| maltall)?|under arbeid)\.?$/;
const WITH_UNIT =
  /^(.*\d)\s*(?:dager?|døgn|uker?|måneder?|mnd\.?|timer?|minutter|min\.?|år|stk\.?|personer|plasser|årsverk|kr\.?|kroner)$/i;
const UNIT_IN_FRONT = /^kr\.?\s*(?=\d)/i;
const LONGEST_CELL = 80;
const YES_NO = /^(?:ja|nei|delvis)(?:\s*\/\s*(?:ja|nei|delvis))*\.?$/;

const NOTHING: CellReading = {
  value: null,
  comparator: null,
  status: 'missing',
  relativeTo: null,
  readings: [],
  oddity: null,
  percent: false,
};

/** Reads one cell of an indicator: a figure, nothing, a relative target, or what is doubtful with its readings. */
export function readCell(raw: string, year: number | null, notes: readonly Footnote[]): CellReading {
  const figure = readFigure(withoutUnitWords(raw));
  switch (figure.kind) {
    case 'figure':
      return settled(figure);
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
      return byNote(notes.find(note => note.mark === figure.mark)?.text ?? null, year);
    case 'text':
      return byWords(raw, year);
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

function settled({ value, comparator, percent, oddity }: PrintedFigure): CellReading {
  return { ...NOTHING, value, comparator, percent, status: 'ok', oddity: oddity && ODDITIES[oddity] };
}

/** A cell that holds a footnote mark and nothing else says what the note says. */
function byNote(note: string | null, year: number | null): CellReading {
  if (note === null) return { ...NOTHING, status: 'doubtful' };
  const relativeTo = relativeIn(note, year);
  if (relativeTo) return relative(relativeTo.year);
  const readings = figuresIn(note).filter(figure => figure !== year);
  return readings.length > 0 ? { ...NOTHING, status: 'doubtful', readings } : NOTHING;
}

function byWords(raw: string, year: number | null): CellReading {
  if (NOT_GIVEN.test(folded(raw))) return NOTHING;
  if (/^o$/i.test(raw.trim()))
    return { ...NOTHING, status: 'doubtful', readings: [0], oddity: ODDITIES.letterForDigit };
  const relativeTo = relativeIn(raw, year);
  if (relativeTo) return relative(relativeTo.year);
  if (isYesNo(raw)) return { ...NOTHING, status: 'ok' };
  return { ...NOTHING, status: 'doubtful', readings: hasDigit(raw) ? figuresIn(raw) : [] };
}

function relative(year: number | null): CellReading {
  return { ...NOTHING, status: 'relative', relativeTo: year === null ? null : { year } };
}

/** A value that its surroundings make uncertain: not settled, but one of its readings. */
export function asDoubtful(reading: CellReading, readings: readonly number[]): CellReading {
  return { ...reading, status: 'doubtful', value: null, relativeTo: null, oddity: null, readings };
}
