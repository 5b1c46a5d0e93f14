import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read';
import { stagesOf } from '../../src/letter/read';
const f = process.argv[2]!;
const doc = await readDocument({ name: f, bytes: new Uint8Array(readFileSync(f)) });
if (process.argv[3] === 'doc') for (const l of doc.lines) console.log(l.line, l.page, l.table ?? '', l.heading ?? '', l.cells ? JSON.stringify(l.cells) : l.text.slice(0, 160), l.doubtfulCells.join());
else { const st = stagesOf(doc); for (const l of st.lines) console.log(l.line, l.page, l.table ?? '', l.heading ?? '', l.cells ? JSON.stringify(l.cells) : l.text.slice(0, 160), l.doubtfulCells.join()); for (const t of st.tables) console.log(t.kind, t.grid.first, JSON.stringify(t.grid.columns)); }
