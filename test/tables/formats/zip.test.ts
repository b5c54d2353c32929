import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../lib/tables/formats/crc32';
import { readZip } from '../../../lib/tables/formats/zip';
import { runs } from '../../property-runs';

const content = strToU8('サンプル'.repeat(50));
const every = () => true;
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The same file with its directory's numbers in the fields of ZIP64, as some programs write every file. */
function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(start + 28, true);
  const entry = zip.slice(start, start + 46 + nameLength);
  const fields = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(fields.getUint32(24, true)), true);
  extra.setBigUint64(12, BigInt(fields.getUint32(20, true)), true);
  extra.setBigUint64(20, BigInt(fields.getUint32(42, true)), true);
  for (const at of [20, 24, 42]) fields.setUint32(at, 0xffffffff, true);
  fields.setUint16(30, 28, true);
  const end64 = new DataView(new ArrayBuffer(56 + 20));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(48, BigInt(start), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, BigInt(start + entry.length + 28), true);
  const tail = zip.slice(end);
  const last = new DataView(tail.buffer);
  last.setUint16(10, 0xffff, true);
  last.setUint32(16, 0xffffffff, true);
  return join(zip.slice(0, start), entry, new Uint8Array(extra.buffer), new Uint8Array(end64.buffer), tail);
}

describe('a zip file', () => {
  it('knows the checksum that everybody uses for a test', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  it('is read where its numbers are of 64 bits', () => {
    const read = readZip(asZip64(zipSync({ 'a.xml': content })), every);
    expect(read.ok && read.value.get('a.xml')).toEqual(content);
  });

  it.each([0, 9] as const)('never gives other bytes than were put in, whichever bit was flipped: level %i', (level) => {
    const whole = zipSync({ 'a.xml': content }, { level });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const read = readZip(changed, every);
        if (!read.ok) return;
        for (const part of read.value.values()) expect(part).toEqual(content);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is refused where two parts have one name', () => {
    const zip = zipSync({ 'a.xml': content, 'b.xml': strToU8('other') }, { level: 0 });
    expect(readZip(doubled(zip), every)).toMatchObject({ ok: false, fault: 'damaged' });
  });
});

/** The same file with its second part called as the first. */
function doubled(zip: Uint8Array): Uint8Array {
  return Uint8Array.from(zip, (byte, at) =>
    byte === 0x62 && zip[at + 1] === 0x2e && zip[at + 2] === 0x78 ? 0x61 : byte,
  );
}
