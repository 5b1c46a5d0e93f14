import { join } from 'node:path';
import { metadataOf } from '../../src/functions/declared';
import { functionHelp as en } from '../../src/language/en/function-help';
import { functionHelp as nb } from '../../src/language/nb/function-help';
import { functionHelp as nn } from '../../src/language/nn/function-help';

const folder = join(import.meta.dirname, '..', '..', 'src', 'functions', 'metadata');

/** Path and content of each file that Excel reads the functions from, made from what `declared.ts` says of them. */
export const METADATA_FILES = Object.entries({ nb, nn, en }).map(
  ([code, help]) =>
    [join(folder, `functions.${code}.json`), `${JSON.stringify(metadataOf(help), null, 2)}\n`] as const,
);
