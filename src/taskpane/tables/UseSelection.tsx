import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular, SelectAllOn20Regular, TableSearch20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { TABLE_KINDS, type TableKind } from '../../table/table';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** Looks at the workbook anew, or at the selection alone; or takes that as a table which was not found. */
export function UseSelection() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const isBusy = state.work !== null;
  const isAnyFound = (state.result?.tables.length ?? 0) > 0;
  return (
    <div className={styles.parts}>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<SelectAllOn20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.checkSelection()}
        >
          {texts.tables.onlySelection}
        </Button>
        <Button
          size="small"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.check('tables')}
        >
          {texts.tables.refresh}
        </Button>
      </div>
      {isAnyFound ? (
        <Disclosure
          key={String(state.pointingOut)}
          summary={texts.tables.missing}
          startsOpen={state.pointingOut}
        >
          <PointOut />
        </Disclosure>
      ) : (
        <PointOut />
      )}
    </div>
  );
}

/** Takes what is selected in the sheet as a table of the kind that is chosen. */
function PointOut() {
  const { state, actions, language, texts } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<TableKind>('indicators');
  return (
    <div className={styles.parts}>
      <Caption1 className={styles.secondary}>{texts.tables.useSelectionHint}</Caption1>
      <Choice
        label={texts.recognised.kind}
        size="small"
        value={kind}
        onChoice={name => setKind(name as TableKind)}
      >
        {TABLE_KINDS.map(one => (
          <option key={one} value={one}>
            {language.report.tableKinds[one]}
          </option>
        ))}
      </Choice>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<TableSearch20Regular />}
          disabledFocusable={state.work !== null}
          onClick={() => void actions.useSelectionAs(kind)}
        >
          {texts.tables.useSelection}
        </Button>
      </div>
    </div>
  );
}
