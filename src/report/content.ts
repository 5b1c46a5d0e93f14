/**
 * What stands in a cell, in one short form that can be compared and kept: a number; text behind an apostrophe; a
 * formula with "="; null for nothing.
 */
export type Content = string | number | null;

/** Rows of contents from A1; they may differ in length. */
export type Grid = readonly (readonly Content[])[];
