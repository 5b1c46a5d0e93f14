import { writeFileSync } from 'node:fs';
import { METADATA_FILES } from './metadata-files';

/** Writes `src/functions/metadata/`: `npx tsx tests/functions/make.ts`. */
for (const [path, text] of METADATA_FILES) writeFileSync(path, text);
