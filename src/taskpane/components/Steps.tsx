import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import { usePane } from '../context';
import { STEPS, type PaneState, type Step } from '../state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    listStyleType: 'none',
    margin: 0,
    // Excel's own button lies over the top right corner of the pane.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: '1 1 0', minWidth: 0, position: 'relative' },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: '15px',
      left: 'calc(-50% + 18px)',
      right: 'calc(50% + 18px)',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: '3px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  disc: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  discDone: { border: `1px solid ${tokens.colorBrandForeground1}`, color: tokens.colorBrandForeground1 },
  discCurrent: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

/** The way through the pane: four numbered steps, all open at any time. */
export function Steps() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const open = (step: Step) =>
    state.result === null && step !== 'letter' ? actions.check(step) : actions.openStep(step);
  return (
    <nav aria-label={texts.stepsLabel}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => {
          const current = step === state.step;
          const done = !current && isDone(step, state);
          return (
            <li key={step} className={mergeClasses(styles.item, index > 0 && styles.line)}>
              <button
                type="button"
                className={mergeClasses(styles.button, current && styles.current)}
                aria-current={current ? 'step' : undefined}
                aria-label={texts.stepName(index + 1, texts.steps[step], done)}
                onClick={() => void open(step)}
              >
                <span
                  className={mergeClasses(
                    styles.disc,
                    done && styles.discDone,
                    current && styles.discCurrent,
                  )}
                  aria-hidden
                >
                  {done ? <Checkmark16Filled /> : index + 1}
                </span>
                {/* The space parts number and name where they are read as one text. */ ' '}
                {texts.steps[step]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function isDone(step: Step, { letters, result, written, step: current }: PaneState): boolean {
  if (step === 'letter') return letters.length > 0;
  if (step === 'insert') return written.length > 0;
  return result !== null && STEPS.indexOf(step) < STEPS.indexOf(current);
}
