import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { SheetDraft } from '../../report/command';
import { usePane } from '../context';
import { SheetPreview } from './SheetPreview';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  label: { display: 'flex', flexDirection: 'column' },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** A tick for one report table, and its preview on demand. */
export function SheetChoice({ sheet, ticked }: { sheet: SheetDraft; ticked: boolean }) {
  const { actions, texts } = usePane();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const preview = useId();
  const { name, title } = sheet;
  return (
    <>
      <div className={styles.row}>
        <Checkbox
          checked={ticked}
          onChange={(_, { checked }) => actions.tick([title], checked === true)}
          label={
            <span className={styles.label}>
              {name}
              <Caption1 className={styles.secondary}>{title}</Caption1>
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
        <div id={preview}>
          <SheetPreview sheet={sheet} />
        </div>
      )}
    </>
  );
}
