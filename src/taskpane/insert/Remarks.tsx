import { Button, Caption1, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReportSheetDraft } from '../../report/report';
import { usePane } from '../context';
import { remarksOn, type Remark } from './remark';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    ...{ display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
    ...{ margin: 0, padding: 0, listStyleType: 'none' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** A draft about each material deviation of a table: to edit, to copy, and to have in the table if asked for. */
export function Remarks({ sheet }: { sheet: ReportSheetDraft }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const remarks = remarksOn(sheet, state.remarks);
  if (remarks.length === 0) return null;
  return (
    <section className={styles.place}>
      <h2 className={styles.heading}>{texts.remarks.title(remarks.length)}</h2>
      <Caption1 className={styles.secondary}>{texts.remarks.hint}</Caption1>
      <ul className={styles.list}>
        {remarks.map(({ deviation, remark }) => (
          <li key={remark.row}>
            <RemarkField
              label={deviation.label}
              remark={remark}
              inColumn={typeof sheet.commentColumn === 'number'}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RemarkFieldProps {
  readonly label: string;
  readonly remark: Remark;
  /** Whether the table has a column for it. */
  readonly inColumn: boolean;
}

function RemarkField({ label, remark, inColumn }: RemarkFieldProps) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const words = texts.remarks;
  const copy = async () => {
    if (await actions.copy(remark.text)) setCopied(remark.text);
  };
  return (
    <>
      <Field label={label}>
        <Textarea
          value={remark.text}
          resize="vertical"
          rows={3}
          onChange={(_, { value }) => actions.remark({ ...remark, text: value })}
        />
      </Field>
      <div className={styles.tools}>
        <Checkbox
          checked={remark.taken}
          onChange={(_, { checked }) => actions.remark({ ...remark, taken: checked === true })}
          label={inColumn ? words.inColumn : words.below}
          aria-label={`${inColumn ? words.inColumn : words.below}: ${label}`}
        />
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
