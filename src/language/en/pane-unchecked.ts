/** What a step that needs a check says before there is one. */
export const unchecked = {
  findings:
    'Here comes what does not add up in the workbook: sums, deviations, figures that differ between two tables, and targets that are not those of the letter. A click on a finding shows its cell.',
  insert:
    'Here come the tables of the annex, ready to be inserted on sheets of their own. They are made from the tables of the workbook, so it must be checked first.',
  noLetter: 'No letter has been read. Sums and deviations are checked all the same, but not the targets.',
  check: 'Check the workbook',
  toLetter: 'Choose the letter first',
};
