import { Field, makeStyles, Select, type FieldProps, type SelectProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Never wider than the pane, however long an option is.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoice: (value: string) => void;
  readonly size?: SelectProps['size'] & FieldProps['size'];
  /** `option` elements. */
  readonly children: ReactNode;
}

/** One of several, under a label. */
export function Choice({ label, value, onChoice, size = 'medium', children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size={size} className={styles.field}>
      <Select
        size={size}
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => onChoice(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}
