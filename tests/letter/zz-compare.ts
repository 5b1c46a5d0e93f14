import { readFileSync, readdirSync } from 'node:fs';
import { readDocument } from '../../src/document/read';
import { readLetter } from '../../src/letter/read';
import { linesOfText } from '../../src/letter/text';
import { asText, comingLetter } from './coming/parts';
import { differencesOf, doubtfulOf } from './same-reading';
const out = '/tmp/letters/out';
const only = process.argv[2] ?? '';
const truths = new Map<string, any>();
const textOf = (n: string) =>
  n === 'coming'
    ? asText(comingLetter(), r => r.map(c => c.join('\t')))
    : readFileSync(`/work/shared/letters/${n}.txt`, 'utf8');
for (const f of readdirSync(out).sort()) {
  if (!f.includes(only)) continue;
  const n = f.split('.')[0]!;
  if (!truths.has(n)) truths.set(n, readLetter({ file: 'x', form: 'text', lines: linesOfText(textOf(n)) }));
  const doc = await readDocument({ name: f, bytes: new Uint8Array(readFileSync(`${out}/${f}`)) });
  const l = readLetter(doc);
  const d = differencesOf(truths.get(n), l);
  const c: any = {};
  for (const x of d) c[x.kind] = (c[x.kind] ?? 0) + 1;
  console.log(
    f.padEnd(36),
    doubtfulOf(l).join('/'),
    JSON.stringify(c),
    'unclaimed',
    l.unclaimed.length,
    'of',
    truths.get(n).unclaimed.length,
    'badsums',
    l.tables.flatMap(t => t.checks).filter(k => !k.ok).length,
  );
  if (process.argv[3])
    for (const x of d) console.log('   ', x.kind, '|', x.what, '|', x.expected, '|', x.found);
  if (process.argv[3])
    for (const x of l.unclaimed) console.log('    unclaimed', x.line, x.text.slice(0, 150));
}
