import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64, utf8 } from '../../lib/storage/bytes';
import {
  deriveKek,
  deriveVaultKeys,
  hmac,
  newVaultKey,
  openBytes,
  parseVaultKey,
  sealBytes,
  unwrapVaultKey,
  wrapVaultKey,
} from '../../lib/storage/crypto';
import { testCost } from './vault-kit';

const salt = new Uint8Array(16).fill(7);

describe('deriveKek', () => {
  it('gives the key that Argon2id gives by its own account', async () => {
    // Node's own Argon2id (OpenSSL's) is the reference: another implementation of the same RFC 9106.
    const { argon2Sync } = await import('node:crypto');
    const raw = argon2Sync('argon2id', {
      message: Buffer.from('TESTA passphrase', 'utf8'),
      nonce: salt,
      parallelism: testCost.p,
      memory: testCost.m,
      passes: testCost.t,
      tagLength: 32,
    });
    const reference = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['decrypt']);
    const sealed = await sealBytes(await deriveKek('TESTA passphrase', salt, testCost), 'test', utf8('サンプル'));
    expect(await openBytes(reference, 'test', sealed)).toEqual(utf8('サンプル'));
  });

  it('is the same for one passphrase typed in full and in half width', async () => {
    const sealed = await sealBytes(await deriveKek('ＴＥＳＴＡ１２３', salt, testCost), 'test', utf8('x'));
    expect(await openBytes(await deriveKek('TESTA123', salt, testCost), 'test', sealed)).toEqual(utf8('x'));
  });

  it.each([
    ['salt', { otherSalt: new Uint8Array(16).fill(8), cost: testCost }],
    ['memory', { otherSalt: salt, cost: { ...testCost, m: 16 } }],
    ['passes', { otherSalt: salt, cost: { ...testCost, t: 2 } }],
  ])('is another key for another %s', async (_, { otherSalt, cost }) => {
    const sealed = await sealBytes(await deriveKek('TESTA123', salt, testCost), 'test', utf8('x'));
    expect(await openBytes(await deriveKek('TESTA123', otherSalt, cost), 'test', sealed)).toBeNull();
  });

  it('gives a key that cannot be exported', async () => {
    await expect(crypto.subtle.exportKey('raw', await deriveKek('TESTA123', salt, testCost))).rejects.toThrow();
  });
});

describe('the wrapped vault key', () => {
  it('opens with its key and with no other', async () => {
    const kek = await deriveKek('TESTA123', salt, testCost);
    const vaultKey = newVaultKey();
    const wrapped = await wrapVaultKey(kek, vaultKey, 1);
    expect(await unwrapVaultKey(kek, wrapped, 1)).toEqual(vaultKey);
    expect(await unwrapVaultKey(await deriveKek('TESTA124', salt, testCost), wrapped, 1)).toBeNull();
  });

  it('is refused when the same key sealed something for another purpose', async () => {
    const kek = await deriveKek('TESTA123', salt, testCost);
    expect(await unwrapVaultKey(kek, await sealBytes(kek, 'another purpose', newVaultKey()), 1)).toBeNull();
  });

  it('is read back only at its full length', () => {
    expect(parseVaultKey(toBase64(new Uint8Array(32)))).toEqual(new Uint8Array(32));
    expect(parseVaultKey(toBase64(new Uint8Array(31)))).toBeNull();
    expect(parseVaultKey(toBase64(new Uint8Array(33)))).toBeNull();
    expect(parseVaultKey('not base64')).toBeNull();
  });
});

describe('the working keys', () => {
  it('cannot be exported', async () => {
    const keys = await deriveVaultKeys(newVaultKey());
    await expect(crypto.subtle.exportKey('raw', keys.seal)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', keys.index)).rejects.toThrow();
  });

  it('are the same for one vault key and differ between two', async () => {
    const vaultKey = newVaultKey();
    const [first, again, other] = await Promise.all([vaultKey, vaultKey, newVaultKey()].map(deriveVaultKeys));
    const macs = await Promise.all([first, again, other].map((keys) => keys && hmac(keys.index, 'x')));
    expect(macs[0]).toEqual(macs[1]);
    expect(macs[0]).not.toEqual(macs[2]);
  });
});

describe('sealBytes and openBytes', () => {
  it('give back any bytes, and never seal twice alike', async () => {
    const { seal } = await deriveVaultKeys(newVaultKey());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.string(), async (plain, aad) => {
        const bytes = new Uint8Array(plain);
        const sealed = await sealBytes(seal, aad, bytes);
        expect(fromBase64(sealed.iv)).toHaveLength(12);
        expect(await openBytes(seal, aad, sealed)).toEqual(bytes);
        expect(await openBytes(seal, `${aad}.`, sealed)).toBeNull();
        expect((await sealBytes(seal, aad, bytes)).iv).not.toBe(sealed.iv);
      }),
    );
  });

  it.each([
    ['an IV of another length', { iv: toBase64(new Uint8Array(16)), data: toBase64(new Uint8Array(32)) }],
    ['data shorter than its tag', { iv: toBase64(new Uint8Array(12)), data: toBase64(new Uint8Array(3)) }],
    ['no data', { iv: toBase64(new Uint8Array(12)), data: '' }],
    ['what is not base64', { iv: 'サンプル', data: 'サンプル' }],
  ])('do not open %s', async (_, sealed) => {
    const { seal } = await deriveVaultKeys(newVaultKey());
    expect(await openBytes(seal, 'test', sealed)).toBeNull();
  });

  it('let a fault through that is not a failed authentication', async () => {
    const { index, seal } = await deriveVaultKeys(newVaultKey());
    const sealed = await sealBytes(seal, 'test', utf8('x'));
    await expect(openBytes(index, 'test', sealed)).rejects.toThrow();
  });
});
