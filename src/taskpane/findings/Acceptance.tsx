import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { JudgedFinding } from '../../check/finding';
import { leaveItem } from '../components/place-keys';
import { usePane } from '../context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  reason: { flex: '1 1 auto', color: tokens.colorNeutralForeground2 },
});

/** Lets a finding stand, with a reason, and takes that back. A note asks for nothing and has nothing to let stand. */
export function Acceptance({ finding }: { finding: JudgedFinding }) {
  const [form, setForm] = useState<'unasked' | 'open' | 'closed'>('unasked');
  if (finding.accepted) return <Accepted finding={finding} reason={finding.accepted.reason} />;
  if (finding.severity === 'note') return null;
  if (form === 'open') return <ReasonForm finding={finding} onClose={() => setForm('closed')} />;
  return <OpenForm finding={finding} focused={form === 'closed'} onOpen={() => setForm('open')} />;
}

interface OpenFormProps {
  readonly finding: JudgedFinding;
  /** The form was here a moment ago, and the focus with it. */
  readonly focused: boolean;
  readonly onOpen: () => void;
}

function OpenForm({ finding: { place }, focused, onOpen }: OpenFormProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) row.current?.querySelector('button')?.focus();
  }, [focused]);
  return (
    <div className={styles.row} ref={row}>
      <Button
        size="small"
        aria-label={texts.accept.openAt(texts.place(place.sheet, place.cell))}
        onClick={onOpen}
      >
        {texts.accept.open}
      </Button>
    </div>
  );
}

function ReasonForm({ finding, onClose }: { finding: JudgedFinding; onClose: () => void }) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const accept = (event: FormEvent<HTMLElement>) => {
    event.preventDefault();
    const words = reason.trim();
    setRefused(words === '');
    if (words === '') return;
    leaveItem(event.currentTarget.closest('li'));
    void actions.answer({ about: 'finding', finding, reason: words });
  };
  return (
    <form className={styles.form} onSubmit={accept}>
      <Field
        label={texts.accept.why}
        hint={texts.accept.hint}
        {...(refused && { validationMessage: texts.accept.missing })}
      >
        <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.accept.accept}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.accept.cancel}
        </Button>
      </div>
    </form>
  );
}

function Accepted({ finding, reason }: { finding: JudgedFinding; reason: string }) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const { sheet, cell } = finding.place;
  return (
    <div className={styles.row}>
      <Caption1 className={styles.reason}>{texts.accept.reason(reason)}</Caption1>
      <Button
        size="small"
        aria-label={texts.accept.takeBackAt(texts.place(sheet, cell))}
        onClick={({ currentTarget }) => {
          leaveItem(currentTarget.closest('li'));
          void actions.answer({ about: 'finding', finding, reason: null });
        }}
      >
        {texts.accept.takeBack}
      </Button>
    </div>
  );
}
