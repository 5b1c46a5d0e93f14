import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TableCorrection } from '../../table/correction';
import { TABLE_KINDS, type RecognisedTable, type TableKind } from '../../table/table';
import { Choice } from '../components/Choice';
import { leaveItem } from '../components/place-keys';
import { usePane } from '../context';
import { ColumnList } from './ColumnList';
import { correctionOf, withColumn, withKind } from './correct';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** Where the user says what a table is, when it was read wrongly. */
export function Corrector({ table }: { table: RecognisedTable }) {
  const { state, actions, language, texts } = usePane();
  const styles = useStyles();
  const before = correctionOf(state.settled.tableCorrections, table, state.result?.tables ?? []);
  const settle = (after: TableCorrection | null) => void actions.answer({ about: 'table', before, after });
  return (
    <div className={styles.parts}>
      <Choice
        label={texts.recognised.kind}
        size="small"
        value={table.kind}
        onChoice={kind => settle(withKind(table, before, kind as TableKind))}
      >
        {TABLE_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {language.report.tableKinds[kind]}
          </option>
        ))}
      </Choice>
      <ColumnList table={table} onChange={column => settle(withColumn(table, before, column))} />
      <Caption1 className={styles.secondary}>{texts.recognised.hint}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            leaveItem(currentTarget.closest('li'));
            settle(withKind(table, before, 'none'));
          }}
        >
          {texts.recognised.none}
        </Button>
        {before && (
          <Button size="small" onClick={() => settle(null)}>
            {texts.recognised.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
