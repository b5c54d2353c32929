import { readCsv } from './csv';
import { decodeText, type Encoding } from './encoding';
import { largestTableFile } from './limits';
import { type Reading, refused, type Separator, type Sheet } from './table';
import { readXlsx } from './xlsx-read';

/** A table file that was read. */
export interface TableFile {
  readonly kind: 'excel' | 'text';
  readonly sheets: readonly Sheet[];
  /** The encoding of a text file. */
  readonly encoding?: Encoding;
}

/** Reads an Excel or CSV file. The type is detected from its bytes, not from its name. */
export function readTableFile(bytes: Uint8Array, encoding?: Encoding, separator?: Separator): Reading<TableFile> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > largestTableFile) return refused('tooBig');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (isZip || isOldExcel) {
    const sheets = readXlsx(bytes);
    return sheets.ok ? { ok: true, value: { kind: 'excel', sheets: sheets.value } } : sheets;
  }
  const text = decodeText(bytes, encoding);
  if (!text.ok) return text;
  const sheet = readCsv(text.value.text, separator);
  if (!sheet.ok) return sheet;
  return { ok: true, value: { kind: 'text', sheets: [sheet.value], encoding: text.value.encoding } };
}
