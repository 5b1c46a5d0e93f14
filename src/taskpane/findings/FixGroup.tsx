import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { JudgedFinding } from '../../check/finding';
import { PlaceButton } from '../components/PlaceButton';
import { usePane } from '../context';
import { Change } from './FixFinding';
import { fixesOf, type Fix } from './fix';
import { outdatedIn } from './outdated';

const useStyles = makeStyles({
  group: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Corrects all findings of a group at once, after they have been shown; of one only, it has its own button. */
export function FixGroup({ findings }: { findings: readonly JudgedFinding[] }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const workbook = state.result?.workbook;
  const outdated = outdatedIn(state);
  const fixes = useMemo(() => {
    const certain = findings.filter(finding => !outdated.has(finding));
    return workbook ? fixesOf(certain, workbook) : [];
  }, [findings, workbook, outdated]);
  if (fixes.length < 2) return null;
  return (
    <div className={styles.group}>
      {open ? (
        <Preview fixes={fixes} onClose={() => setOpen(false)} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {texts.fix.all(fixes.length)}
        </Button>
      )}
    </div>
  );
}

function Preview({ fixes, onClose }: { fixes: readonly Fix[]; onClose: () => void }) {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.fix.preview}>
      <ul className={styles.list}>
        {fixes.map(fix => (
          <li key={`${fix.sheet}!${fix.cell}`}>
            <PlaceButton sheet={fix.sheet} address={fix.cell}>
              <Change fix={fix} />
            </PlaceButton>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={state.work !== null}
          onClick={() => {
            onClose();
            void actions.fix(fixes);
          }}
        >
          {texts.fix.cells(fixes.length)}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.accept.cancel}
        </Button>
      </div>
    </div>
  );
}
