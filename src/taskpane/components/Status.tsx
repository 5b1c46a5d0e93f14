import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../context';
import type { Fault } from '../fault';
import { standingSentences } from '../findings/outdated';

const useStyles = makeStyles({
  work: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { gridColumnStart: 1, gridColumnEnd: 3 },
  message: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

/** What is under way, what went wrong, and whether the findings are still true; said aloud as it changes. */
export function Status() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const { work, progress, stopped, problem, stale, standing, step, result } = state;
  return (
    <div>
      <div role="status">
        {work && (
          <div className={styles.work}>
            {texts.work[work]}
            <Button size="small" onClick={actions.stop}>
              {texts.stop}
            </Button>
            <ProgressBar
              className={styles.bar}
              aria-label={texts.work[work]}
              {...(progress !== null && { value: progress })}
            />
          </div>
        )}
        {stopped && (
          <MessageBar className={styles.message} intent="info">
            <MessageBarBody>{texts.stopped}</MessageBarBody>
          </MessageBar>
        )}
        {stale && result && step !== 'letter' && !work && (
          <MessageBar className={styles.message} intent="warning" layout="multiline">
            <MessageBarBody>
              {texts.stale} {standingSentences(standing, result.check, texts.outdated)}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void actions.check(step)}>
                {texts.checkAgain}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">{problem !== null && <Problem problem={problem} />}</div>
    </div>
  );
}

/** What went wrong, in one sentence; what nobody foresaw can be copied for a bug report. */
function Problem({ problem }: { problem: string }) {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const { fault } = state;
  const [told, setTold] = useState<Fault | null>(null);
  const copied = fault !== null && told === fault;
  const copy = async () => {
    if (await actions.copyFault()) setTold(fault);
  };
  return (
    <MessageBar className={styles.message} intent="error" layout="multiline">
      <MessageBarBody>
        {problem} {copied && texts.fault.copied}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.close}
            onClick={actions.dismissProblem}
          />
        }
      >
        {fault && (
          <Button size="small" onClick={() => void copy()}>
            {texts.fault.copy}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
