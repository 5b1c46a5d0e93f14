import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguePage } from './catalogue-page';

/** Writes `docs/checks.md`: `npx tsx tests/check/make.ts`. */
const folder = join(import.meta.dirname, '..', '..', 'docs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'checks.md'), cataloguePage());
