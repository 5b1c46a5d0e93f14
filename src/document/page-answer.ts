import type { DocumentErrorCode } from './error';
import type { PagePicture, PageWish } from './pdf/draw';

export interface PageQuestion {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly wish: PageWish;
}

/** What the worker tells: the page as it looks, or why there is none. */
export type PageAnswer = { readonly picture: PagePicture } | { readonly error: DocumentErrorCode };
