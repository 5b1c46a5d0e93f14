import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DraftCell, SheetDraft } from '../../report/command';
import { STYLES } from '../../report/style';
import { usePane } from '../context';
import { ChartPreview } from './ChartPreview';
import { shownValue } from './preview';

const useStyles = makeStyles({
  region: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'normal',
  },
  lines: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'bottom',
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  header: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '72px',
  },
  label: { minWidth: '120px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

type Row = SheetDraft['rows'][number];

/** A report table before it is inserted: the same rows and figures, as an HTML table. */
export function SheetPreview({ sheet }: { sheet: SheetDraft }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { rows, headerRow, title } = sheet;
  const header = rows[headerRow] ?? [];
  const afterHeader = rows.slice(headerRow + 1);
  const body = afterHeader.filter(row => isTableRow(row, header));
  return (
    <div
      className={styles.region}
      role="region"
      aria-label={texts.insert.previewLabel(title)}
      // A region that scrolls must be reachable by the keyboard.
      tabIndex={0}
    >
      {rows.slice(0, headerRow).map((row, index) => (
        <p key={index} className={index === 0 ? styles.title : styles.lines}>
          {lineOf(row)}
        </p>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.header, isFigure(cell) && styles.figure)}
              >
                {cell ? shownValue(cell.value, cell.style) : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <BodyRow key={index} row={row} columns={header.length} />
          ))}
        </tbody>
      </table>
      {sheet.chart && <ChartPreview sheet={sheet} chart={sheet.chart} />}
      {afterHeader
        .filter(row => !isTableRow(row, header) && lineOf(row) !== '')
        .map((row, index) => (
          <p key={index} className={styles.lines}>
            {lineOf(row)}
          </p>
        ))}
    </div>
  );
}

function BodyRow({ row, columns }: { row: Row; columns: number }) {
  const styles = useStyles();
  const cells = Array.from({ length: columns }, (_, column) => row[column] ?? null);
  return (
    <tr>
      {cells.map((cell, column) => {
        const className = mergeClasses(
          styles.cell,
          column === 0 && styles.label,
          isFigure(cell) && styles.figure,
          cell !== null && STYLES[cell.style].bold && styles.strong,
        );
        const text = cell ? shownValue(cell.value, cell.style) : '';
        return column === 0 ? (
          <th key={column} scope="row" className={className}>
            {text}
          </th>
        ) : (
          <td key={column} className={className}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

function isFigure(cell: DraftCell | null): boolean {
  return cell !== null && STYLES[cell.style].align === 'right';
}

/** A row of the table has cells beside its first; what has not stands as a line, except a section's heading. */
function isTableRow(row: Row, header: Row): boolean {
  const filled = row.filter(cell => cell !== null && cell.value !== null);
  return header.length === 1 || filled.length > 1 || filled[0]?.style === 'section';
}

function lineOf(row: Row): string {
  return row
    .map(cell => (cell ? shownValue(cell.value, cell.style) : ''))
    .join(' ')
    .trim();
}
