import { Worker } from 'node:worker_threads';
import type { PdfjsReading } from './pdfjs-thread';

/** Another reader of PDFs, for tests to compare ours with. */
export interface Pdfjs {
  /** Reads a PDF; never fails for what a file holds. */
  readonly read: (bytes: Uint8Array) => Promise<PdfjsReading>;
  readonly close: () => Promise<void>;
}

/** Starts pdf.js in a thread of its own: of damaged files it drops promises that fail, which are no failures of the test. */
export function openPdfjs(): Pdfjs {
  const thread = new Worker(new URL('./pdfjs-thread.ts', import.meta.url));
  return {
    read: (bytes) =>
      new Promise((resolve, reject) => {
        thread.once('message', resolve);
        thread.once('error', reject);
        thread.postMessage(bytes);
      }),
    close: async () => {
      await thread.terminate();
    },
  };
}
