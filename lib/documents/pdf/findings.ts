import { latin1 } from '../kind';
import type { FileFinding } from '../result';
import { type ReadTools, readPdfText } from './read';
import { indexOfText } from './syntax';
import { readTrailers, tailOf } from './trailer';

/** What is said of a PDF, and whether its text shows a My Number. */
export interface PdfFindings {
  readonly findings: readonly FileFinding[];
  readonly myNumber: 'yes' | 'no' | 'unknown';
}

/** Looks at a PDF: its head and end, whether it is encrypted, and its text. */
export async function pdfFindings(bytes: Uint8Array, tools: ReadTools): Promise<PdfFindings> {
  const headerAt = Math.max(0, indexOfText(bytes, '%PDF-', 0, 1024));
  const findings: FileFinding[] = [];
  const version = /^%PDF-(\d\.\d)/.exec(latin1(bytes.subarray(headerAt, headerAt + 8)))?.[1];
  if (version === undefined) return { findings: [{ code: 'damaged' }], myNumber: 'unknown' };
  if (headerAt > 0) findings.push({ code: 'lateHeader' });
  const { encrypted, followed } = readTrailers(bytes, headerAt);
  if (encrypted) return { findings: [...findings, { code: 'encrypted' }], myNumber: 'unknown' };
  if (indexOfText(bytes, '%%EOF', tailOf(bytes)) < 0) findings.push({ code: 'truncated' });
  else if (!followed) findings.push({ code: 'noTable' });
  const read = await readPdfText(bytes, tools);
  if (read.myNumber) return { findings: [...findings, { code: 'myNumber' }], myNumber: 'yes' };
  if (findings.length === 0) findings.push({ code: 'pdfVersion', values: { version } });
  if (!read.text) return { findings: [...findings, { code: 'noText' }], myNumber: 'unknown' };
  if (read.partly) return { findings: [...findings, { code: 'textPartly' }], myNumber: 'unknown' };
  return { findings: [...findings, { code: 'noMyNumber' }], myNumber: read.pictures ? 'unknown' : 'no' };
}
