import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { columnName } from '../../table/address';
import { COLUMN_ROLES, type ColumnRole, type RecognisedTable, type TableColumn } from '../../table/table';
import { usePane } from '../context';
import { yearsIn } from './correct';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
  },
  choice: { minWidth: 0, width: '100%' },
});

interface ColumnListProps {
  readonly table: RecognisedTable;
  readonly onChange: (column: TableColumn) => void;
}

/** What each column of a table is, and of which year. */
export function ColumnList({ table, onChange }: ColumnListProps) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div>
      <Text>{texts.recognised.columns}</Text>
      <ul className={styles.list}>
        {table.columns.map(column => (
          <ColumnItem key={column.column} column={column} onChange={onChange} />
        ))}
      </ul>
    </div>
  );
}

interface ColumnItemProps {
  readonly column: TableColumn;
  readonly onChange: (column: TableColumn) => void;
}

function ColumnItem({ column, onChange }: ColumnItemProps) {
  const { state, language, texts } = usePane();
  const styles = useStyles();
  const name = column.header || texts.recognised.noHeader(columnName(column.column));
  const select = { size: 'small', className: styles.choice, select: { className: styles.choice } } as const;
  return (
    <li>
      <Text size={200}>{name}</Text>
      <div className={styles.choices}>
        <Select
          {...select}
          aria-label={texts.recognised.role(name)}
          value={column.role}
          onChange={(_, { value }) => onChange({ ...column, role: value as ColumnRole })}
        >
          {COLUMN_ROLES.map(role => (
            <option key={role} value={role}>
              {language.recognition.roles[role]}
            </option>
          ))}
        </Select>
        <Select
          {...select}
          aria-label={texts.recognised.year(name)}
          value={column.year ?? ''}
          onChange={(_, { value }) => onChange({ ...column, year: value === '' ? null : Number(value) })}
        >
          <option value="">{texts.recognised.noYear}</option>
          {yearsIn(state.result?.tables ?? []).map(year => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </div>
    </li>
  );
}
