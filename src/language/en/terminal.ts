import type { Language } from '../language';
import { counted } from '../words';
import { letter } from './terminal-letter';

/** What the command line says. */
export const terminal: Language['terminal'] = {
  usage: [
    'Usage:',
    '  maltall brev <letter.(pdf|docx|txt|json)> [--json]',
    '  maltall sammenlign <letter> [<letter>] [--json]',
    '  maltall kontroll <workbook.xlsx ...> [--brev <letter> ...] [--virksomhet "Name"] [--json]',
    '  maltall rapport <workbook.xlsx> [--brev <letter> ...] [--virksomhet "Name"] --ut <new.xlsx> [--word <new.docx>] [--tabeller a,b] [--oppdater | --videre <last.xlsx>] [--overskriv]',
    '      [--uten overført,tidligere-år,måloppnåelse] [--med avviksprosent,kommentar] [--vesentlig-kr <NOK>] [--vesentlig-prosent <per cent>] [--profil oslo]',
    'With all of them: --språk nb|nn|en',
  ].join('\n'),
  unknownCommand: command => `There is no command “${command}”. Use brev, sammenlign, kontroll or rapport.`,
  noCommand: 'Say what to do: brev (read a letter), kontroll (check) or rapport (write tables).',
  unknownOption: option => `There is no option ${option}.`,
  missingValue: option => `Write a value after ${option}.`,
  noValue: option => `${option} takes no value.`,
  badArguments: 'The arguments cannot be read.',
  unknownChoice: (name, option, known) =>
    `There is no choice “${name}”. After ${option} you can write: ${known}.`,
  badLimit: (text, option) => `“${text}” is not a figure. Write for example ${option} 5.`,
  missingFile: command => `Say which file “${command}” is to read.`,
  oneFileOnly: command => `“${command}” takes one file at a time.`,
  missingOut: 'Say where the new workbook is to be: --ut <new.xlsx>.',
  outExists: file =>
    `${file} exists already and has not been touched. Choose another name, or add --overskriv.`,
  outIsInput: option =>
    `The new file cannot have the name of the one that is read. Choose another name after ${option}.`,
  macrosKept: out => `The workbook has macros: the new file must end in .xlsm, not ${out}.`,
  sameOut: 'The workbook and the Word annex cannot have the same name. Choose another name after --word.',
  unknownLanguage: code => `There is no language “${code}”. Use nb, nn or en.`,
  unknownTable: (name, known) => `There is no table “${name}”. Choose among: ${known}.`,
  unreadable: file => `${file} does not exist or cannot be opened. Check the spelling of the name.`,
  notWritten: file =>
    `${file} cannot be written. Check that the folder exists and that the file is not open.`,
  badLetterJson: file =>
    `${file} is not a letter that Måltall has saved. Use the letter as PDF, DOCX or plain text.`,
  noLetterTables: file =>
    `${file} has no tables like those of an allocation letter. Check that it is the right file.`,
  noTables: file =>
    `${file} has no budget or indicator tables that Måltall recognises. Check that the tables have a header row with years.`,
  noChecks: file => `No checks could be run on ${file}. Add the allocation letter with --brev.`,
  twoLetters: 'Write two letters, the older one first, or one letter that has targets for two years.',
  oneTargetYear: file =>
    `${file} has targets for one year only. Write two letters to compare them, the older one first.`,
  comparedYears: (title, older, newer) => `From the targets of ${older} to those of ${newer} in “${title}”`,
  relativeTarget: year => `at least as good as in ${year}`,
  comparedLetters: (older, newer) => `From “${older}” to “${newer}”`,
  comparedCounts: (indicators, changed, moved) =>
    [
      counted(indicators, 'target compared', 'targets compared'),
      counted(changed, 'changed', 'changed'),
      ...(moved === null ? [] : [counted(moved, 'budget line moved', 'budget lines moved')]),
    ].join(', '),
  targetLine: (name, targets, what) => `${name}: ${targets.older} → ${targets.newer} (${what})`,
  budgetLine: (name, amounts) => `${name}: ${amounts.older} → ${amounts.newer}`,
  targetChanges: {
    added: 'new',
    dropped: 'dropped',
    raised: 'raised',
    lowered: 'lowered',
    easierThanLastResult: 'easier than the latest result',
    comparatorChanged: 'another sign',
    unitChanged: 'another unit',
    renamed: 'renamed',
    restated: 'last year’s target is given differently',
    notComparable: 'not comparable',
  },
  unexpected:
    'Something went wrong in Måltall, and nothing has been written. Please report it with the file you used.',
  severity: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  letter,
  letterHead: (title, year) => `${title} (${year})`,
  untitled: 'Letter without a title',
  noYear: 'no year',
  noLetter: 'no letter for the year of the workbook',
  workbookLine: (file, letter) => `${file} against ${letter}`,
  countsLine: (tables, indicators, checks) =>
    [
      counted(tables, 'table', 'tables'),
      counted(indicators, 'indicator', 'indicators'),
      counted(checks, 'check run', 'checks run'),
    ].join(', '),
  groupLine: (name, count) => `${name}: ${count}`,
  findingLine: (rule, place, message) => `  ${rule}  ${place}  ${message}`,
  notRun: count => `Not run: ${count}`,
  clean: 'No errors found.',
  indicatorLine: (name, cells) => `  ${name}: ${cells}`,
  letterCounts: (indicators, tables, doubtful) =>
    [
      counted(indicators, 'indicator', 'indicators'),
      counted(tables, 'table of figures', 'tables of figures'),
      counted(doubtful, 'value to look over', 'values to look over'),
    ].join(', '),
  picturePages: pages =>
    `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} ${pages.length === 1 ? 'is a picture' : 'are pictures'} without text and ${pages.length === 1 ? 'was' : 'were'} not read. Look ${pages.length === 1 ? 'it' : 'them'} over yourself, or use a version with text.`,
  written: (file, count) => `Wrote ${file} with ${counted(count, 'new sheet', 'new sheets')}:`,
  refreshed: (file, count) =>
    `Wrote ${file} with ${counted(count, 'table brought up to date', 'tables brought up to date')}:`,
  keptChanges: 'Changed by others, and not touched:',
  nothingInserted: file =>
    `${file} has no tables of Måltall that can be updated. Insert them first, without --oppdater.`,
  noSet: file =>
    `${file} has no tables from Måltall that can be made for the next period. Insert them first, without --videre.`,
  nothingFollows: file =>
    `${file} has no tables for a later period than those that stand there. Nothing has been written.`,
  choicesOfLastSet:
    '--videre makes the tables as they are in the last set. Leave out --tabeller, --oppdater and choices about columns, limits and profile.',
  noWordOfRefresh:
    'The Word annex is made of new tables. Leave out --word, or run rapport without --oppdater.',
  wordWritten: file => `Wrote the Word annex ${file}.`,
  sheetLine: name => `  ${name}`,
  drafts: 'Drafts of texts about material deviations:',
  leftOut: 'Left out:',
  leftOutLine: (kind, reason) => `  ${kind}: ${reason}`,
};
