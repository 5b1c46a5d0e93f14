import * as z from 'zod/mini';

/** The page's Content-Security-Policy forbids compiling code from text, so zod must not try. Before the first schema. */
z.config({ jitless: true });
