import { readFileSync } from 'node:fs';
import { openPdf } from '../../src/document/pdf/load';
import { readPage } from '../../src/document/pdf/content';
import { linesOf, textOfLine } from '../../src/document/pdf/line';
import { regionsOf, figureBands } from '../../src/document/pdf/region';
const [f, n] = process.argv.slice(2);
const pdf = await openPdf(new Uint8Array(readFileSync(f!)));
const page = await readPage(pdf, Number(n));
const lines = linesOf(page.words);
for (const r of regionsOf(lines)) { console.log('REGION', r.first, r.rows, JSON.stringify(r.values.map(v => [Math.round(v.left), Math.round(v.right)]))); for (const l of r.lines) console.log('   ', Math.round(l.base), textOfLine(l).slice(0, 90), JSON.stringify(figureBands(l).map(v => [Math.round(v.left), Math.round(v.right)]))); }
