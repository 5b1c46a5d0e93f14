import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SheetDraft } from '../../report/command';
import { usePane } from '../context';

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The previewed table on the clipboard, to be pasted into Word. */
export function CopyTable({ sheet }: { sheet: SheetDraft }) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<SheetDraft | null>(null);
  const copy = async () => {
    if (await actions.copyTable(sheet)) setCopied(sheet);
  };
  return (
    <div className={styles.place}>
      <Button
        size="small"
        icon={<Copy20Regular />}
        aria-label={texts.remarks.copyTableNamed(sheet.name)}
        onClick={() => void copy()}
      >
        {texts.remarks.copyTable}
      </Button>
      <Caption1 role="status">{copied === sheet && texts.remarks.tableCopied}</Caption1>
    </div>
  );
}
