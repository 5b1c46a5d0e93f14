import { writeFileSync } from 'node:fs';
import { assumptionsPage } from './assumptions-page';

/** Writes `docs/assumptions.md`: `npx tsx tests/selftest/make.ts`. */
writeFileSync('docs/assumptions.md', assumptionsPage());
