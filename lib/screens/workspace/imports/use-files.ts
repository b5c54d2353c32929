import { useRef, useState } from 'preact/hooks';
import { largestFile } from '../../../tables/exchange/read';
import { filledSentence, type Sentence } from '../../../i18n/i18n';
import { importText } from '../../../../components/workspace/import.words';
import { fileProblemSentences } from '../../../../components/workspace/problems.words';
import { decodeText, type Encoding, encodingChoices } from '../../../tables/formats/encoding';
import { largestTableFile } from '../../../tables/formats/limits';
import type { TableFile } from '../../../tables/formats/read-file';
import type { FileFault, Separator } from '../../../tables/formats/table';

/** A table file that was chosen and read. */
export interface ChosenTable {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly file: TableFile;
  readonly separators: readonly Separator[];
  /** Grows with each file and each new reading of it. */
  readonly turn: number;
}

/** Why a file cannot be read, with its possible encodings if that is the reason. */
export interface ChosenFault {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fault: FileFault;
  readonly row?: number;
  readonly choices: ReturnType<typeof encodingChoices>;
}

/** The kind of file that was chosen. */
export type ChosenFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'table'; readonly table: ChosenTable }
  | { readonly kind: 'fault'; readonly fault: ChosenFault }
  /** The text of a file of our own format. */
  | { readonly kind: 'text'; readonly name: string; readonly kilobytes: number; readonly text: string }
  | { readonly kind: 'failed'; readonly sentence: Sentence };

const isTable = (name: string): boolean => /\.(xlsx?|xlsm|csv|tsv|txt)$/i.test(name);

/** The files that a person has chosen, one after the other. What was read is kept only until it is imported. */
export function useFiles() {
  const [chosen, setChosen] = useState<ChosenFile>({ kind: 'none' });
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const turn = useRef(0);

  async function readTable(
    name: string,
    bytes: Uint8Array,
    how: { readonly encoding?: Encoding; readonly separator?: Separator } = {},
  ): Promise<void> {
    // The code that reads tables is loaded only when there is one.
    const [{ readTableFile }, { separatorsOf }] = await Promise.all([
      import('../../../tables/formats/read-file'),
      import('../../../tables/formats/separators'),
    ]);
    const read = readTableFile(bytes, how.encoding, how.separator);
    turn.current += 1;
    if (read.ok) {
      const table = { bytes, name, file: read.value, separators: separatorsOf(bytes, read.value), turn: turn.current };
      return setChosen({ kind: 'table', table });
    }
    const choices = read.fault === 'encoding' && how.encoding === undefined ? encodingChoices(bytes) : [];
    const row = read.row === undefined ? {} : { row: read.row };
    setChosen({ kind: 'fault', fault: { name, bytes, fault: read.fault, ...row, choices } });
  }

  /** Sheets of the Agency's workbook that were chosen together, as one file; null if they are not that. */
  async function readTogether(files: readonly File[]): Promise<ChosenTable | null> {
    if (files.length < 2 || !files.every(({ name, size }) => isTable(name) && size <= largestTableFile)) return null;
    const [{ readTableFile }, { isBulkSheet }] = await Promise.all([
      import('../../../tables/formats/read-file'),
      import('./bulk-sheets'),
    ]);
    const buffers = await Promise.all(files.map((file) => file.arrayBuffer().catch(() => new ArrayBuffer(0))));
    const all = buffers.map((buffer) => readTableFile(new Uint8Array(buffer)));
    const sheets = all.flatMap((read) => (read.ok ? read.value.sheets : []));
    const isWhole = all.every((read) => read.ok && read.value.sheets.some(isBulkSheet));
    if (!isWhole) return null;
    turn.current += 1;
    const size = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return {
      ...{ name: files.map(({ name }) => name).join(', '), separators: [], turn: turn.current },
      bytes: new Uint8Array(size),
      file: { kind: 'text', sheets, encoding: 'utf-8' },
    };
  }

  async function takeAll(files: readonly File[]): Promise<void> {
    const together = await readTogether(files);
    if (together) {
      setWaiting([]);
      return setChosen({ kind: 'table', table: together });
    }
    const [first, ...others] = files;
    setWaiting(others);
    if (first) await take(first);
  }

  async function take(file: File): Promise<void> {
    const isRows = isTable(file.name);
    if (isRows && file.size > largestTableFile) {
      const fault = { name: file.name, bytes: new Uint8Array(), fault: 'tooBig' as const, choices: [] };
      return setChosen({ kind: 'fault', fault });
    }
    if (!isRows && file.size > largestFile) {
      const size = (file.size / 1024 / 1024).toFixed(1);
      return setChosen({ kind: 'failed', sentence: filledSentence(importText.tooBig, { size }) });
    }
    const buffer = await file.arrayBuffer().catch(() => null);
    if (buffer === null) return setChosen({ kind: 'failed', sentence: importText.unreadable });
    const bytes = new Uint8Array(buffer);
    if (isRows) return readTable(file.name, bytes);
    // The browser's own reader would replace what it cannot read.
    const read = decodeText(bytes);
    if (!read.ok || !read.value.encoding.startsWith('utf')) {
      return setChosen({ kind: 'failed', sentence: fileProblemSentences.notUtf8 });
    }
    setChosen({ kind: 'text', name: file.name, kilobytes: Math.ceil(file.size / 1024), text: read.value.text });
  }

  return {
    chosen,
    waiting,
    takeAll: (files: readonly File[]) => void takeAll(files),
    next() {
      const [first, ...others] = waiting;
      setWaiting(others);
      if (first) void take(first);
    },
    /** A table copied from a mail or a sheet. */
    paste: (name: string, text: string) => readTable(name, new TextEncoder().encode(text), { encoding: 'utf-8' }),
    reread: (name: string, bytes: Uint8Array, how: { readonly encoding?: Encoding; readonly separator?: Separator }) =>
      readTable(name, bytes, how),
    clear: () => setChosen({ kind: 'none' }),
  };
}
