import { PaneError } from './problem';

/** What comes with Måltall to try it on; figures and names, not the sentences of a real letter. */
const SAMPLES = { letter: 'eksempelbrev.txt', workbook: 'eksempelbok.xlsx' } as const;

/** @throws PaneError `offline` when the pane's own server does not give it. */
export async function fetchSample(which: keyof typeof SAMPLES, signal?: AbortSignal): Promise<File> {
  const name = SAMPLES[which];
  const answer = await fetch(`assets/sample/${name}`, signal ? { signal } : {});
  if (!answer.ok) throw new PaneError('offline');
  return new File([await answer.arrayBuffer()], name);
}

/** A file as Office.js takes it. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
