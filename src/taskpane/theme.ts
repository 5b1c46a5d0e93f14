import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { isDark } from './color';

const DARK_SCHEME = '(prefers-color-scheme: dark)';

/** Office's own theme where it tells one, else the system's. Forced colours (high contrast) need no theme of ours. */
export function useTheme(): Theme {
  const systemDark = useSyncExternalStore(onSchemeChange, () => matchMedia(DARK_SCHEME).matches);
  const office = officeBackground();
  const dark = office === null ? systemDark : isDark(office);
  return dark ? webDarkTheme : webLightTheme;
}

function onSchemeChange(listener: () => void): () => void {
  const scheme = matchMedia(DARK_SCHEME);
  scheme.addEventListener('change', listener);
  return () => scheme.removeEventListener('change', listener);
}

/** "#RRGGBB" of Office's pane; null on the web, where Office tells none. */
function officeBackground(): string | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}
