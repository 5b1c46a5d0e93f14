import { createRoot } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import { PaneProvider } from '../../src/taskpane/context';
import { ENTRIES, type Entry } from './entries';

/**
 * The gallery: every state of the pane by its name, `gallery.html#findings`. A page for those who work on the pane and
 * for the picture tests; never in production.
 */

/** The little of Office that the pane asks before it is shown: no theme, as in Excel on the web. */
Object.assign(window, { Office: { context: {} } });

declare global {
  interface Window {
    /** The entry that stands there whole; null while it comes. */
    shownEntry?: string | null;
  }
}

const list = document.getElementById('list') as HTMLElement;
const place = document.getElementById('pane') as HTMLElement;
list.replaceChildren(...ENTRIES.map(({ name }) => linkTo(name)));
let root: ReturnType<typeof createRoot> | null = null;
addEventListener('hashchange', () => void show());
void show();

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${name}`;
  link.textContent = name;
  return link;
}

/** The list of all entries without a name, else the entry alone. */
async function show(): Promise<void> {
  window.shownEntry = null;
  root?.unmount();
  root = null;
  const entry = ENTRIES.find(({ name }) => name === location.hash.slice(1));
  list.hidden = entry !== undefined;
  if (!entry) return;
  const world = await entry.come();
  root = createRoot(place);
  root.render(
    <PaneProvider world={world}>
      <App />
    </PaneProvider>,
  );
  const pressed = await settle(entry);
  await quiet();
  if (entry.scrolls) pressed?.scrollIntoView();
  window.shownEntry = entry.name;
}

/** Presses and writes what the entry says, as soon as it is there. @returns what was pressed last */
async function settle({ press = [], type, sees }: Entry): Promise<HTMLElement | null> {
  await present('h1');
  let pressed: HTMLElement | null = null;
  for (const name of press) {
    const named = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(name);
    pressed = await present('button, [role=tab], summary', named);
    pressed.click();
  }
  if (sees) await present('h2', element => element.textContent === sees);
  if (!type) return pressed;
  const field = (await present('input', element => labelOf(element).includes(type.into))) as HTMLInputElement;
  // React hears of a value only through the browser's own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, type.text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return pressed;
}

const labelOf = (element: Element) =>
  [
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
    element.closest('label')?.textContent,
  ]
    .filter(Boolean)
    .join(' ');

/** The first element of a kind that is there and fits, waited for. */
async function present(
  selector: string,
  fits: (element: Element) => boolean = () => true,
): Promise<HTMLElement> {
  for (;;) {
    const found = [...place.querySelectorAll<HTMLElement>(selector)].find(fits);
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Parts that are fetched later have come when nothing has changed for this long. */
const QUIET_MILLISECONDS = 250;

function quiet(): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, QUIET_MILLISECONDS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MILLISECONDS);
    });
    observer.observe(place, { childList: true, subtree: true, characterData: true });
  });
}
