import { snappyUncompress } from 'hysnappy';

/**
 * Reads the files of a LevelDB, in which Chromium keeps the storage of extensions and pages. Tables (`.ldb`) have
 * blocks that are compressed with Snappy, and keys without the prefix they share. Logs (`.log`) have records that are
 * split every 32 KiB. So either can contain a text without containing its bytes in sequence.
 */

const magic = Buffer.from('57fb808b247547db', 'hex');
const footerLength = 48;
/** After each block: its kind, and a checksum of four bytes. */
const trailerLength = 5;
const [plainBlock, snappyBlock] = [0, 1];

/** Whether a file is a table of a LevelDB. */
export const isTable = (file: Buffer): boolean =>
  file.length >= footerLength && file.subarray(file.length - magic.length).equals(magic);

interface Cursor {
  at: number;
}

function varint(bytes: Buffer, cursor: Cursor): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes.readUInt8(cursor.at);
    cursor.at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

/** A block before its compression. Throws on an unknown kind of block: nothing is skipped. */
function blockAt(file: Buffer, place: Buffer, from: Cursor): Buffer {
  const [offset, length] = [varint(place, from), varint(place, from)];
  const stored = file.subarray(offset, offset + length);
  const kind = file.readUInt8(offset + length);
  if (offset + length + trailerLength > file.length) throw new Error('A block ends behind its file.');
  if (kind === plainBlock) return stored;
  if (kind !== snappyBlock) throw new Error(`A block of kind ${kind} cannot be read.`);
  return Buffer.from(snappyUncompress(stored, varint(stored, { at: 0 })));
}

interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

function entriesOf(block: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const cursor: Cursor = { at: 0 };
  let key: Buffer = Buffer.alloc(0);
  const take = (length: number) => {
    cursor.at += length;
    return block.subarray(cursor.at - length, cursor.at);
  };
  while (cursor.at < end) {
    const [shared, own, valueLength] = [varint(block, cursor), varint(block, cursor), varint(block, cursor)];
    key = Buffer.concat([key.subarray(0, shared), take(own)]);
    entries.push({ key, value: take(valueLength) });
  }
  return entries;
}

/** Every complete key and value of a table. */
export function contentOfTable(file: Buffer): readonly Buffer[] {
  const footer = file.subarray(file.length - footerLength);
  const cursor: Cursor = { at: 0 };
  // The index of the filters comes first, and contains no stored data.
  varint(footer, cursor);
  varint(footer, cursor);
  return entriesOf(blockAt(file, footer, cursor)).flatMap(({ value }) =>
    entriesOf(blockAt(file, value, { at: 0 })).flatMap((entry) => [entry.key, entry.value]),
  );
}

const logBlock = 32_768;
const recordHead = 7;
const [wholeRecord, firstPart, , lastPart] = [1, 2, 3, 4];

/** Every complete record of a log; a record that was cut off at the end as far as it goes. */
export function contentOfLog(file: Buffer): readonly Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  const close = () => {
    if (parts.length > 0) records.push(Buffer.concat(parts));
    parts = [];
  };
  for (let at = 0; at + recordHead <= file.length; ) {
    const left = logBlock - (at % logBlock);
    if (left < recordHead) {
      at += left;
      continue;
    }
    const [length, kind] = [file.readUInt16LE(at + 4), file.readUInt8(at + 6)];
    if (kind === wholeRecord || kind === firstPart) close();
    parts.push(file.subarray(at + recordHead, at + recordHead + length));
    at += recordHead + length;
    if (kind === wholeRecord || kind === lastPart) close();
  }
  close();
  return records;
}
