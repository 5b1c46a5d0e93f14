import { LocalWorkbook } from '../../file/local/workbook';
import type { LocalExcel } from '../excel';
import { frameAddress, serveFrame, type ServedFrame } from '../frame';
import { createLocalExcel } from '../local-excel';
import { declaredFunctions } from './declared-functions';
import { showWorkbook } from './sheet-window';

/** The page that `npm start` opens: a workbook in a local Excel, and the pane beside it with the real Office.js. */

const SAMPLE = 'assets/sample/eksempelbok.xlsx';
const asked = new URLSearchParams(location.search);
/** The page in the pane; another of ours by `?pane=selftest.html`. */
const PANE = /^[a-z]+\.html$/.exec(asked.get('pane') ?? '')?.[0] ?? 'taskpane.html';
/** An older Excel by `?api=1.13`. */
const EXCEL_API = Number(asked.get('api'));
const MANIFEST = 'manifest.xml';
/** As Excel calls a workbook that has no file yet. */
const NEW_WORKBOOK = 'Bok1.xlsx';
const LOCALE = 'nb-NO';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface OpenWorkbook {
  readonly excel: LocalExcel;
  readonly frame: ServedFrame;
  close(): void;
}

declare global {
  interface Window {
    /** For tests and for the curious: the local Excel of the workbook that is open. */
    localExcel?: LocalExcel;
  }
}

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const pane = element<HTMLIFrameElement>('pane');
const functions = declaredFunctions(MANIFEST);
let open: OpenWorkbook | null = null;

async function show(workbook: LocalWorkbook): Promise<OpenWorkbook> {
  const excel = createLocalExcel(workbook, await functions);
  open?.close();
  const conversationId = crypto.randomUUID();
  const { origin } = location;
  const frame = serveFrame({
    engine: excel,
    frame: () => pane.contentWindow,
    origin,
    conversationId,
    documentUrl: workbook.name,
    locale: LOCALE,
    ...(EXCEL_API > 0 && { excelApi: EXCEL_API }),
    onExit: () => element('grid').focus(),
  });
  const hide = showWorkbook(excel, {
    grid: element('grid'),
    tabs: element('tabs'),
    place: element('place'),
    content: element('content'),
  });
  const stop = excel.onWindowRequest(({ what, value }) => {
    if (what === 'visibility') pane.hidden = value !== 'Visible';
    if (what === 'button') enable(value as { id: string; enabled: boolean });
    if (what === 'workbook') void openBytes(bytesOf(String(value)), NEW_WORKBOOK);
  });
  element('name').textContent = workbook.name;
  pane.src = frameAddress(PANE, { origin, conversationId, locale: LOCALE });
  window.localExcel = excel;
  const close = () => [stop, hide, () => frame.dispose()].forEach(one => one());
  return { excel, frame, close };
}

/** A button of the ribbon by the name it has in the manifest. */
function enable({ id, enabled }: { id: string; enabled: boolean }): void {
  const button = document.querySelector<HTMLButtonElement>(`[data-control='${id}']`);
  if (button) button.disabled = !enabled;
}

async function openBytes(bytes: ArrayBuffer, name: string): Promise<void> {
  const notOpened = element('not-opened');
  try {
    open = await show(await LocalWorkbook.load(new Uint8Array(bytes), name));
    notOpened.hidden = true;
  } catch (error) {
    notOpened.hidden = false;
    // For whoever works on the local Excel; the page itself says it in words.
    throw error;
  }
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0)).buffer;
}

async function openSample(): Promise<void> {
  const answer = await fetch(SAMPLE);
  await openBytes(await answer.arrayBuffer(), SAMPLE.split('/').at(-1) ?? '');
}

async function saveCopy(): Promise<void> {
  if (!open) return;
  const bytes = await open.excel.workbook.save();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = open.excel.workbook.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const file = element<HTMLInputElement>('file');
file.onchange = async () => {
  const [chosen] = file.files ?? [];
  file.value = '';
  if (chosen) await openBytes(await chosen.arrayBuffer(), chosen.name);
};
element('open').onclick = () => file.click();
element('sample').onclick = openSample;
element('save').onclick = saveCopy;
element('show-pane').onclick = () => (pane.hidden = false);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
  const { command = '' } = button.dataset;
  button.onclick = () => open?.frame.runCommand(command, button.id);
}
void openSample();
