import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../../check/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircle20Filled, warning: Warning20Filled, note: Info20Filled };

/** The shape and the colour of a severity; the word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles[severity], styles.icon)} />;
}
