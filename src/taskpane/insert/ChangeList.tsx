import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RefreshChange } from '../../report/refresh/change';
import type { SheetPlan } from '../../report/refresh/plan';
import { usePane } from '../context';
import { shownValue } from './preview';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** So many are shown before the user asks for the rest. */
const FIRST = 20;

/** What an update changes in one sheet: where, what stands there, and what will. */
export function ChangeList({ sheet }: { sheet: SheetPlan }) {
  const { actions, language } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? sheet.changes : sheet.changes.slice(0, FIRST);
  const hidden = sheet.changes.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((change, index) => (
          <li key={index} className={styles.item}>
            <Caption1>
              <Link onClick={() => void actions.select(sheet.name, change.address)}>{change.address}</Link>{' '}
              <span className={styles.secondary}>{language.refresh.place(change.row, change.column)}</span>
            </Caption1>
            <Caption1>
              <Described change={change} />
            </Caption1>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {language.refresh.more(hidden)}
        </Button>
      )}
    </>
  );
}

function Described({ change }: { change: RefreshChange }) {
  const { refresh } = usePane().language;
  if (change.kind !== 'cell') return refresh.lines[change.kind];
  const [was, willBe] = [change.was, change.willBe].map(value => shownValue(value, change.style));
  return was === willBe ? refresh.formula : refresh.cell(was ?? '', willBe ?? '');
}
