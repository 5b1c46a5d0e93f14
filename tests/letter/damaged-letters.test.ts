import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterOfText } from './shared';

const folder = join(import.meta.dirname, '..', 'fixtures', 'letter');
const letters = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(folder, name), 'utf8'));
const PUT = [...'o0l1|,. \t<>%-()9'];

/** One kind of damage to the lines of a letter, at a place. */
const damage = fc.tuple(
  fc.constantFrom('character', 'cut', 'move', 'tear', 'join'),
  fc.nat(),
  fc.nat(),
  fc.constantFrom(...PUT),
);

function damaged(text: string, damages: readonly (readonly [string, number, number, string])[]): string {
  return damages
    .reduce((lines, [kind, place, second, put]) => {
      const at = place % lines.length;
      const line = lines[at] ?? '';
      const column = second % (line.length + 1);
      const others = lines.toSpliced(at, 1);
      if (kind === 'character') return lines.with(at, line.slice(0, column) + put + line.slice(column + 1));
      if (kind === 'cut') return others.length > 0 ? others : lines;
      if (kind === 'move') return others.toSpliced(second % lines.length, 0, line);
      return lines.with(at, line.replace(/\t/g, kind === 'tear' ? '\n' : ' '));
    }, text.split('\n'))
    .join('\n');
}

/** What was printed without spaces, signs and letters. */
function digitsOf(text: string): string {
  return text.replace(/[oO]/g, '0').replace(/[lI]/g, '1').replace(/\D/g, '');
}

test('a damaged letter never stops the reader, and no value is without its digits in the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...letters),
      fc.array(damage, { minLength: 1, maxLength: 30 }),
      (text, damages) => {
        const { indicators, climate, tables } = letterOfText(damaged(text, damages));
        const cells = [...indicators.flatMap(indicator => indicator.cells), ...climate];
        const rows = tables.flatMap(table => table.rows);
        for (const { value, source } of [
          ...cells,
          ...rows.flatMap(({ values, source: at }) => values.map(amount => ({ value: amount, source: at }))),
        ]) {
          if (value !== null) expect(digitsOf(source.text)).toContain(digitsOf(String(value)));
        }
      },
    ),
    { numRuns: 200 },
  );
});
