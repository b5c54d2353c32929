import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/storage/bytes';
import {
  type CurrentHeader,
  makeHeader,
  openHeader,
  readHeader,
  secretsOf,
  type VaultHeader,
} from '../../lib/storage/header';
import { newSecrets, nextSecrets, type VaultSecrets } from '../../lib/storage/key-ring';
import { runs } from '../property-runs';
import { passphrase, testCost } from './vault-kit';

let secrets: VaultSecrets;
let header: CurrentHeader;

beforeAll(async () => {
  secrets = await newSecrets();
  header = await makeHeader(passphrase, secrets, testCost);
});

describe('a header', () => {
  it('gives its vault key to its passphrase after a trip through JSON', async () => {
    const reading = readHeader(JSON.parse(JSON.stringify(header)));
    if (reading.kind !== 'present') throw new Error(reading.kind);
    expect(await openHeader(passphrase, reading.header)).toEqual(secrets.vaultKey);
    expect(await openHeader(`${passphrase}.`, reading.header)).toBeNull();
  });

  it('has a new salt each time', async () => {
    const again = await makeHeader(passphrase, secrets, testCost);
    expect(again.kdf.salt).not.toBe(header.kdf.salt);
    expect(fromBase64(again.kdf.salt)).toHaveLength(16);
  });

  it('never gives a key when any one byte of salt, IV or wrapped key is flipped', async () => {
    const part = fc.constantFrom('salt', 'iv', 'data');
    await fc.assert(
      fc.asyncProperty(part, fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, place, mask) => {
        const flip = (text: string) => {
          const bytes = fromBase64(text) ?? new Uint8Array(0);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          return toBase64(bytes);
        };
        const changed: CurrentHeader =
          which === 'salt'
            ? { ...header, kdf: { ...header.kdf, salt: flip(header.kdf.salt) } }
            : { ...header, key: { ...header.key, [which]: flip(header.key[which]) } };
        expect(await openHeader(passphrase, changed)).toBeNull();
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('the key ring', () => {
  it('gives the keys of all epochs to the newest, and nothing to an older', async () => {
    const next = nextSecrets(secrets);
    const newer = await makeHeader(passphrase, next, testCost);
    expect(newer.epoch).toBe(2);
    expect(await secretsOf(newer, next.vaultKey)).toEqual(next);
    expect((await secretsOf(newer, next.vaultKey))?.older).toEqual(new Map([[1, secrets.vaultKey]]));
    expect(await secretsOf(newer, secrets.vaultKey)).toBeNull();
    expect(await openHeader(passphrase, { ...newer, key: header.key })).toBeNull();
  });

  it.each<[string, (own: CurrentHeader) => CurrentHeader]>([
    ['another epoch', (own) => ({ ...own, epoch: 2 })],
    ['a changed ring', (own) => ({ ...own, ring: { ...own.ring, data: own.key.data } })],
  ])('does not open with %s', async (_, change) => {
    expect(await secretsOf(change(header), secrets.vaultKey)).toBeNull();
  });

  it('keeps the places of records in every epoch', () => {
    expect(nextSecrets(secrets).index).toEqual(secrets.index);
  });
});

describe('readHeader', () => {
  it('tells an absent header from a damaged one', () => {
    expect(readHeader(undefined)).toEqual({ kind: 'absent' });
    expect(readHeader(null)).toEqual({ kind: 'damaged' });
  });

  const kdf = (change: Partial<Record<keyof VaultHeader['kdf'], unknown>>) => (own: VaultHeader) => ({
    ...own,
    kdf: { ...own.kdf, ...change },
  });

  it.each<[string, (own: VaultHeader) => unknown]>([
    ['another version', (own) => ({ ...own, v: 3 })],
    ['version 1 with a ring', (own) => ({ ...own, v: 1 })],
    ['an epoch below the first', (own) => ({ ...own, epoch: 0 })],
    ['five passes over 256 MiB', kdf({ m: 262_144, t: 5 })],
    ['another derivation', kdf({ name: 'pbkdf2' })],
    ['memory below 8 KiB a lane', kdf({ m: 7 })],
    ['two lanes on the memory of one', kdf({ m: 15, p: 2 })],
    ['memory above 256 MiB', kdf({ m: 262_145 })],
    ['no pass', kdf({ t: 0 })],
    ['17 passes', kdf({ t: 17 })],
    ['no lane', kdf({ p: 0 })],
    ['five lanes', kdf({ p: 5, m: 64 })],
    ['half a pass', kdf({ t: 1.5 })],
    ['a salt of 15 bytes', kdf({ salt: toBase64(new Uint8Array(15)) })],
    ['a salt that is not base64', kdf({ salt: 'サンプル' })],
    ['a part too many', (own) => ({ ...own, extra: 1 })],
    ['no wrapped key', ({ key: _, ...rest }) => rest],
  ])('calls %s damaged', (_, change) => {
    expect(readHeader(change(header))).toEqual({ kind: 'damaged' });
  });

  it.each([
    ['8 KiB', { m: 8 }],
    ['two lanes on 16 KiB', { m: 16, p: 2 }],
    ['256 MiB', { m: 262_144 }],
    ['16 passes', { t: 16 }],
    ['four passes over 256 MiB', { m: 262_144, t: 4 }],
    ['four lanes', { m: 32, p: 4 }],
  ])('takes %s', (_, change) => {
    expect(readHeader(kdf(change)(header)).kind).toBe('present');
  });
});
