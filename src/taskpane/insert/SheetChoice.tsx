import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import type { ReportSheetDraft } from '../../report/report';
import { usePane } from '../context';
import { CopyTable } from './CopyTable';
import { Remarks } from './Remarks';
import { withRemarks } from './remark';
import { SheetPreview } from './SheetPreview';

const useStyles = makeStyles({
  choice: { padding: `${tokens.spacingVerticalXS} 0` },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  label: { display: 'flex', flexDirection: 'column' },
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** A tick for one report table, and its preview on demand. */
export function SheetChoice({ sheet, ticked }: { sheet: ReportSheetDraft; ticked: boolean }) {
  const { state, actions, texts } = usePane();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const preview = useId();
  const { name, title, deviations = [] } = sheet;
  const shown = useMemo(() => withRemarks(sheet, state.remarks), [sheet, state.remarks]);
  return (
    <div className={styles.choice}>
      <div className={styles.row}>
        <Checkbox
          checked={ticked}
          onChange={(_, { checked }) => actions.tick([title], checked === true)}
          label={
            <span className={styles.label}>
              {name}
              <Caption1 className={styles.secondary}>{title}</Caption1>
              {deviations.length > 0 && (
                <Caption1 className={styles.secondary}>{texts.remarks.count(deviations.length)}</Caption1>
              )}
            </span>
          }
        />
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={open ? texts.insert.hide(name) : texts.insert.preview(name)}
          aria-expanded={open}
          aria-controls={open ? preview : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div id={preview} className={styles.preview}>
          <CopyTable sheet={shown} />
          <SheetPreview sheet={shown} />
          <Remarks sheet={sheet} />
        </div>
      )}
    </div>
  );
}
