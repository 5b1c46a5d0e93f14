import { Button, Caption1, Checkbox, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../context';
import type { Remark } from './remark';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

interface RemarkFieldProps {
  readonly label: string;
  readonly remark: Remark;
  /** Where it may be put: the table's column for it, or below the table; null where it may only be copied. */
  readonly place: 'column' | 'below' | null;
  readonly onRemark: (remark: Remark) => void;
}

/** A text about a deviation: to edit, to copy, and to have in the table if asked for. */
export function RemarkField({ label, remark, place, onRemark }: RemarkFieldProps) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const words = texts.remarks;
  const put = place === null ? null : { column: words.inColumn, below: words.below }[place];
  const copy = async () => {
    if (await actions.copy(remark.text)) setCopied(remark.text);
  };
  return (
    <>
      <Field label={label}>
        <Textarea
          value={remark.text}
          resize="vertical"
          rows={4}
          onChange={(_, { value }) => onRemark({ ...remark, text: value })}
        />
      </Field>
      <div className={styles.tools}>
        {put !== null && (
          <Checkbox
            checked={remark.taken}
            onChange={(_, { checked }) => onRemark({ ...remark, taken: checked === true })}
            label={put}
            aria-label={`${put}: ${label}`}
          />
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Copy20Regular />}
          aria-label={words.copyOne(label)}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
      </div>
      <Caption1 role="status">{copied === remark.text && words.copied}</Caption1>
    </>
  );
}
