import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane in Excel is: it waits for Office.js and shows Fluent UI with nothing in it. */
void Office.onReady(() => {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(<FluentProvider theme={webLightTheme} />);
});
