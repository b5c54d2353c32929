import fc from 'fast-check';
import { snappyCompress } from 'hysnappy';
import { describe, expect, it } from 'vitest';
import { contentOfLog, contentOfTable, isTable } from '../e2e/harness/leveldb';

// Files as LevelDB writes them, made here, so that what the search for facts in a profile rests on is known to find them.

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

type Pair = readonly [key: string, value: Buffer];

/** A block of entries, each key shortened by what it shares with the one before. */
function block(pairs: readonly Pair[]): Buffer {
  let before = Buffer.alloc(0);
  const entries = pairs.map(([key, value]) => {
    const bytes = Buffer.from(key);
    let shared = 0;
    while (shared < Math.min(before.length, bytes.length) && before[shared] === bytes[shared]) shared += 1;
    before = bytes;
    const own = bytes.subarray(shared);
    return Buffer.concat([varint(shared), varint(own.length), varint(value.length), own, value]);
  });
  return Buffer.concat([...entries, uint32(0), uint32(1)]);
}

function table(blocks: readonly (readonly Pair[])[], isCompressed: boolean): Buffer {
  const parts: Buffer[] = [];
  const put = (plain: Buffer): Buffer => {
    const at = parts.reduce((sum, { length }) => sum + length, 0);
    const stored = isCompressed ? Buffer.from(snappyCompress(plain)) : plain;
    parts.push(stored, Buffer.from([isCompressed ? 1 : 0]), uint32(0));
    return Buffer.concat([varint(at), varint(stored.length)]);
  };
  const index = put(block(blocks.map((pairs) => [pairs.at(-1)?.[0] ?? '', put(block(pairs))])));
  const footer = Buffer.concat([varint(0), varint(0), index]);
  const padding = Buffer.alloc(40 - footer.length);
  return Buffer.concat([...parts, footer, padding, Buffer.from('57fb808b247547db', 'hex')]);
}

/** A log, its records cut at every 32 KiB. */
function log(records: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const record of records) {
    let [from, isFirst] = [0, true];
    do {
      const left = 32_768 - (at % 32_768);
      if (left < 7) {
        put(Buffer.alloc(left));
        continue;
      }
      const piece = record.subarray(from, from + left - 7);
      from += piece.length;
      const isLast = from === record.length;
      const kind = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
      const head = Buffer.alloc(7);
      head.writeUInt16LE(piece.length, 4);
      head.writeUInt8(kind, 6);
      put(Buffer.concat([head, piece]));
      isFirst = false;
    } while (from < record.length || isFirst);
  }
  return Buffer.concat(parts);
}

const text = 'テスタ見本の住所サンプル市見本の住所サンプル市1-2-3';

describe('a table of a LevelDB', () => {
  it('gives back a text that does not stand in its file byte by byte', () => {
    const file = table([[['record/1', Buffer.from(text)]]], true);
    expect(file.includes(text)).toBe(false);
    expect(contentOfTable(file).map(String)).toEqual(['record/1', text]);
  });

  it('gives back every key and value, whether compressed or not', () => {
    const pair = fc.tuple(fc.string(), fc.uint8Array({ maxLength: 300 }).map(Buffer.from));
    const blocks = fc.array(fc.array(pair, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(blocks, fc.boolean(), (given, isCompressed) => {
        const file = table(given, isCompressed);
        expect(isTable(file)).toBe(true);
        const expected = given.flat().flatMap(([key, value]) => [Buffer.from(key), value]);
        expect(Buffer.concat(contentOfTable(file)).equals(Buffer.concat(expected))).toBe(true);
      }),
    );
  });

  it('is not passed over when its blocks are compressed in a way that is not known', () => {
    const file = table([[['key', Buffer.from(text)]]], false);
    const at = file.indexOf(Buffer.concat([uint32(0), uint32(1)])) + 8;
    file.writeUInt8(2, at);
    expect(() => contentOfTable(file)).toThrow('A block of kind 2 cannot be read.');
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['another file', Buffer.alloc(100)],
    ['only the last bytes', Buffer.from('57fb808b247547db', 'hex')],
  ])('is told from a file that is none: %s', (_, file) => {
    expect(isTable(file)).toBe(false);
  });
});

describe('a log of a LevelDB', () => {
  it('gives back a text that is cut in its file', () => {
    const before = Buffer.alloc(32_768 - 7 - 7 - 10, 'x');
    const file = log([before, Buffer.from(text)]);
    expect(file.includes(text)).toBe(false);
    expect(contentOfLog(file).map(String)).toEqual([String(before), text]);
  });

  it('gives back every record', () => {
    const record = fc.oneof(
      fc.uint8Array({ maxLength: 50 }),
      fc.integer({ min: 32_700, max: 66_000 }).map((length) => new Uint8Array(length).fill(length % 251)),
    );
    fc.assert(
      fc.property(fc.array(record.map(Buffer.from), { maxLength: 6 }), (records) => {
        const read = contentOfLog(log(records));
        expect(read.length).toBe(records.length);
        expect(read.every((one, at) => records[at]?.equals(one))).toBe(true);
      }),
    );
  });

  it('gives back the beginning of a record that was cut off', () => {
    const file = log([Buffer.from(text)]);
    expect(String(contentOfLog(file.subarray(0, file.length - 5))[0])).toBe(text.slice(0, -5));
  });
});
