/** What the annex says besides the tables' own words. */
export interface AnnexWords {
  /** "nb-NO": for the spelling check and for screen readers. */
  readonly languageTag: string;
  /** Label of a caption, "Tabell". */
  readonly table: string;
  /** "Side" and "av" of the footer. */
  readonly page: string;
  readonly of: string;
}
