import { bundles } from './bundle.ts';
for (const { what, figure } of await bundles()) console.log(what, figure);
