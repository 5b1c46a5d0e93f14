import type { nb } from './nb';

/** Every text a person sees, by domain. Bokmål is the model; the type holds all other languages level with it. */
export type Language = { readonly [Domain in keyof typeof nb]: (typeof nb)[Domain] };
