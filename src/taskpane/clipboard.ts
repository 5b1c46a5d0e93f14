import type { CopiedTable } from '../annex/clipboard';

/**
 * Puts a table on the clipboard, as markup and as text. The browser's copy command comes first: it asks for no
 * permission of the page that the pane's frame stands in, and takes the markup as it is, while a script's own way has
 * it cleaned under the pane's security policy, which allows no inline styles.
 * @throws when the browser allows neither
 */
export async function copyMarkup(table: CopiedTable): Promise<void> {
  if (copiedByCommand(table)) return;
  const types = { 'text/html': table.html, 'text/plain': table.text };
  const blobs = Object.entries(types).map(([type, part]) => [type, new Blob([part], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** The command copies only where something is selected, and lets a listener say what. */
function copiedByCommand({ html, text }: CopiedTable): boolean {
  const selected = document.createElement('textarea');
  selected.value = text;
  const focused = document.activeElement;
  let heard = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    heard = true;
  };
  document.body.append(selected);
  document.addEventListener('copy', put);
  selected.select();
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  selected.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done && heard;
}
