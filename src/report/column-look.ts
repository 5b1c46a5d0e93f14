import type { RecognisedTable } from '../table/table';
import { plainWords } from '../table/words';
import type { ReportColumn } from './layout';
import type { SourceCell } from './source-cell';

/** What a column of the source holds: amounts, words, or numbers that name something ("Prosjektnr."). */
export type ColumnLook = 'amount' | 'words' | 'name';

/** "Prosjektnr.", "Artsgruppe", "Ferdig (år)": numbers that are read, not reckoned with. */
const NAMES =
  /(?:nummer|nr|kode|artsgruppe|(?<![a-zæøå])(?:kap|ansvar|konto|funksjon|år|ferdig|ferdigstil[lt]\w*|frist|dato))(?![a-zæøå])/;
/** Width of a column of words, in characters. */
const WORDS_WIDTH = 28;

/** The looks of a table's columns, from their headers and their cells. */
export function columnLooks(
  table: RecognisedTable,
  source: readonly (readonly SourceCell[])[],
): ColumnLook[] {
  return table.columns.map(({ role, header }, index) => {
    if (role === 'comment' || role === 'outcome') return 'words';
    if (role !== 'other') return 'amount';
    const kinds = source.flatMap(row => row[index]?.kind ?? []);
    const [numbers, words] = (['number', 'words'] as const).map(
      kind => kinds.filter(other => other === kind).length,
    ) as [number, number];
    if (words > numbers) return 'words';
    return NAMES.test(plainWords(header)) ? 'name' : 'amount';
  });
}

/** A column of the report with the source's header. */
export function reportColumn(header: string, look: ColumnLook): ReportColumn {
  const plain = header.replace(/\s+/g, ' ');
  return look === 'words'
    ? { header: plain, align: 'text', width: WORDS_WIDTH }
    : { header: plain, align: 'figure' };
}
