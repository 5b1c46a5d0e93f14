import { blocks } from './blocks';
import { bundles } from './bundle';
import { letterPdf } from './letter-pdf';
import { messages } from './messages';
import { opening } from './opening';
import { scale } from './scale';
import { waiting } from './waiting';
import { steps } from './work';

/** `npm run bench`: messages to Excel, times as ratios against a floor of the same run, and sizes. */
for (const measure of [messages, steps, letterPdf, opening, blocks, waiting, scale, bundles]) {
  for (const { what, figure } of await measure()) process.stdout.write(`${what}: ${figure}\n`);
}
