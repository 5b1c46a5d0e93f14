import { decimalsOf } from '../figure/decimal';
import type { Unit } from '../target/target';
import { type CellReading, isYesNo } from './cell';
import { folded } from './words';

/** "i prosent", "(%)", "i %": the name says it. */
const PERCENT_NAME = /\bprosent|\bpst\b|%/;
const SHARE_NAME = /^(?:(?!antall)[\w-]+: ?)?andel(?:en)?\b/;
/** Per so many, a mean, a time or a score: not a sum of whole things, whatever its decimals. */
const RATE_NAME =
  /\b(?:pr|per)\.? ?(?:\d|innbygger|bruker|barn|elev|ansatt|arsverk|plass|person|beboer|klient|mottaker|sak\b|klasse|enhet|dogn|hundre|tusen)|gjennomsnitt|median|score|indeks|tilfredshet|saksbehandlingstid|ventetid|responstid|liggetid|\bi (?:dager|uker|maneder|timer)\b|\((?:dager|uker|maneder|timer|ar)\)|^tid\b/;
const TIME_CELL = /\d\s*(?:dager?|uker?|måneder?|mnd|timer?|minutter|min|år|kr\.?|kroner)\b/i;
const COUNT_UNIT = /^(?:antall|stk|personer)/;
const WHOLE = 100;

export interface UnitCell {
  readonly raw: string;
  readonly reading: CellReading;
}

/**
 * The unit of an indicator: by a column that says so, by percent signs in the cells, by its name, else by its decimals.
 * A share without any percent sign whose figures fit is percent too; its cells then carry the oddity (see `asShares`).
 */
export function unitOf(name: string, cells: readonly UnitCell[], stated: string | null): Unit {
  const plain = folded(name);
  const values = cells.flatMap(({ reading }) => (reading.value === null ? [] : [reading.value]));
  if (stated) {
    const unit = statedUnit(folded(stated));
    if (unit) return unit;
  }
  if (cells.some(({ reading }) => reading.percent) || PERCENT_NAME.test(plain)) return 'percent';
  const answers = cells.filter(({ raw }) => isYesNo(raw));
  if (answers.length > 0 && values.length === 0) return 'yesNo';
  if (SHARE_NAME.test(plain) && values.every(value => value >= 0 && value <= WHOLE)) return 'percent';
  if (values.some(value => decimalsOf(value) > 0) || RATE_NAME.test(plain)) return 'number';
  if (cells.some(({ raw }) => TIME_CELL.test(raw))) return 'number';
  return values.length > 0 || plain.startsWith('antall') ? 'count' : 'text';
}

/** Whether a name or a unit column says that figures are percent. */
export function saysPercent(text: string): boolean {
  return PERCENT_NAME.test(folded(text));
}

function statedUnit(unit: string): Unit | null {
  if (PERCENT_NAME.test(unit) || unit.startsWith('andel')) return 'percent';
  if (COUNT_UNIT.test(unit)) return 'count';
  if (/ja.*nei/.test(unit)) return 'yesNo';
  return unit === '' ? null : 'number';
}
