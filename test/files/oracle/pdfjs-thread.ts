import { parentPort } from 'node:worker_threads';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another reader, pdf.js, finds in a PDF. */
export interface PdfjsReading {
  /** Pages; 0 where it cannot open the file or any page of it. */
  readonly pages: number;
  readonly encrypted: boolean;
  /** Everything that it shows or tells as text: pages, notes, fields, bookmarks, files inside, descriptions. */
  readonly texts: readonly string[];
  readonly filesInside: number;
  readonly isPureXfa: boolean;
}

/** Reads a PDF with pdf.js. Never throws for what a file holds. */
async function readWithPdfjs(bytes: Uint8Array): Promise<PdfjsReading> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const nothing = { pages: 0, texts: [], filesInside: 0, isPureXfa: false };
  try {
    return await readingOf(await task.promise);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...nothing, encrypted: error.name === 'PasswordException' };
  } finally {
    await task.destroy();
  }
}

async function readingOf(document: PDFDocumentProxy): Promise<PdfjsReading> {
  const texts: string[] = [];
  let pages = 0;
  for (let number = 1; number <= Math.min(document.numPages, 5); number += 1) {
    const found = await attempt(async () => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const annotations: unknown = await page.getAnnotations();
      return [
        items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
        ...stringsIn(annotations),
      ];
    });
    if (found !== null) pages += 1;
    texts.push(...(found ?? []));
  }
  const attachments = [...((await attempt(() => document.getAttachments())) ?? [])];
  const beside = [
    await attempt(() => document.getOutline()),
    await attempt(() => document.getFieldObjects()),
    await attempt(() => document.getJSActions()),
    await attempt(() => document.getMetadata()),
    await attempt(async () => (await document.getMetadata()).metadata?.getRaw()),
    ...(await Promise.all(attachments.map(([id]) => attempt(() => document.getAttachmentContent(id))))),
  ];
  texts.push(...beside.flatMap((value) => stringsIn(value)));
  return {
    pages,
    encrypted: false,
    texts,
    filesInside: attachments.length,
    isPureXfa: document.isPureXfa,
  };
}

/** What a part of a damaged file gives; null where it gives nothing. */
async function attempt<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

/** Every text in a value, bytes read as Latin letters. */
function stringsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  const items = value instanceof Map ? [...value.values()] : Object.values(value);
  return items.flatMap((item) => stringsIn(item, depth + 1));
}

// What pdf.js drops on the way through a damaged file is told by what it returns.
process.on('unhandledRejection', () => undefined);
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readWithPdfjs(bytes));
});
