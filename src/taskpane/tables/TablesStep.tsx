import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { GrowingList } from '../components/GrowingList';
import { followPlaces } from '../components/place-keys';
import { StepPage } from '../components/StepPage';
import { usePane } from '../context';
import { rangeAddress } from '../../table/address';
import { NotTables } from './NotTables';
import { TableItem, tableKey } from './TableItem';
import { UseSelection } from './UseSelection';

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Step 2: the tables that were found, and what they are held against. */
export function TablesStep() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState('');
  const { result, work } = state;
  const tables = result?.tables ?? [];
  const sheets = new Set(tables.map(table => table.sheet)).size;
  const next = (
    <Button
      appearance="primary"
      disabledFocusable={tables.length === 0 || work !== null}
      onClick={() => actions.openStep('findings')}
    >
      {texts.tables.next}
    </Button>
  );
  const intro = tables.length > 0 ? { intro: texts.tables.found(tables.length, sheets) } : {};
  return (
    <StepPage title={texts.tables.title} {...intro} footer={next}>
      {result && tables.length === 0 && <NoTables />}
      <Limit />
      {tables.length > 0 && <Yardstick />}
      <UseSelection />
      <div className={styles.list} onKeyDown={followPlaces}>
        <GrowingList items={tables} keyOf={tableKey}>
          {table => (
            <TableItem
              table={table}
              open={tableKey(table) === open}
              onOpen={() => setOpen(tableKey(table))}
            />
          )}
        </GrowingList>
        <NotTables />
      </div>
    </StepPage>
  );
}

/** Which letter the tables are held against, and whose they are. */
function Yardstick() {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { result } = state;
  if (!result) return null;
  const { letter, year, receiver } = result;
  const yardstick =
    letter && year !== null
      ? texts.tables.yardstick(letter.letter.title ?? texts.letter.untitled, year)
      : texts.tables.noYardstick(year);
  return (
    <div className={styles.lines}>
      <Text>{yardstick}</Text>
      {receiver !== null && <Text>{texts.tables.receiver(receiver)}</Text>}
    </div>
  );
}

/** Says that only a selection is looked at, and leads back. */
function Limit() {
  const { state, actions, texts } = usePane();
  const { within } = state;
  if (within === null) return null;
  const address = rangeAddress(within.row, within.column, within.rows, within.columns);
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{texts.tables.limited(within.sheet, address)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.check('tables', null)}>
          {texts.tables.wholeWorkbook}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NoTables() {
  const { actions, texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.tables.none} {texts.tables.noneHint}{' '}
        <Link inline onClick={() => void actions.openSampleWorkbook()}>
          {texts.openSampleWorkbook}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
