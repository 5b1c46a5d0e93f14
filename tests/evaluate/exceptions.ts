/**
 * What the program does not manage yet (first seed of each kind), with what is special about the workbook; the causes
 * are read off workbooks and findings only, not off the rules.
 * A line is struck when the program manages it; none is added to make a test pass.
 */
export const NOT_FOUND_YET: Readonly<Record<string, string>> = {
  'earmarked split off': 'header over four rows with the years last: the row of years is read as figures',
  'investment causes off': 'header over three rows without years',
  'investment sum off': 'header over several rows without years',
  'missing unit line': 'a table beside another that has one borrows it',
  'units ≠ total of functional areas or account groups': 'an etat: units against account groups, in millions',
  'earmarked table ≠ budget table': 'the budget table of the same functional area is on the same sheet',
  'decimal slip in a result': 'a score of 0.41 after 3.9 and 4.1 is within the limit of ten times',
  'deviation of a premise off': 'a table beside another, with result before target',
  'amount per user off': 'header of bare years under a gap',
};

const YEARS_AS_FIGURES = [
  150_000, 150_002, 150_003, 150_004, 150_006, 150_007, 150_009, 150_010, 150_012, 150_015, 150_018, 150_019,
  150_028, 150_031, 150_036, 150_038,
];
/** A functional area is held against the function tables that were recognised, though one of them was not. */
const PART_OF_THE_TABLES = [150_005, 150_021, 150_022, 150_024, 150_037];
/** The sum of one area's earmarked table, without a title, is taken for the sum of the whole. */
const AREA_AS_WHOLE = [150_017];

/** Clean workbooks in which an error is told of. */
export const FALSE_ALARMS: readonly number[] = [...YEARS_AS_FIGURES, ...PART_OF_THE_TABLES, ...AREA_AS_WHOLE];
