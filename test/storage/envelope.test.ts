import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/storage/bytes';
import { deriveVaultKeys, newVaultKey, type VaultKeys } from '../../lib/storage/crypto';
import {
  type Envelope,
  type Origin,
  openName,
  openRecord,
  parseEnvelope,
  type RecordRef,
  recordKey,
  StorageMisuseError,
  sealRecord,
} from '../../lib/storage/envelope';
import { recordKinds } from '../../lib/storage/record-kind';
import { runs } from '../property-runs';

const ref: RecordRef = { kind: 'applicant', id: 'a-1' };
const stamp = { revision: 3, updatedAt: 1_793_577_600_000 };
const payload = { schemaVersion: 1, family: 'TESTA', given: 'サンプル' };

const origin: Origin = { device: 'desk-testa', counter: 7 };
const parent: Origin = { device: 'desk-sample', counter: 3 };
const content = (value: unknown) => ({ origin, parent, isTombstone: false, payload: value });

let keys: VaultKeys;
let key: string;
let envelope: Envelope;

beforeAll(async () => {
  keys = await deriveVaultKeys(newVaultKey());
  key = await recordKey(keys, ref);
  envelope = await sealRecord(keys, key, ref, stamp, content(payload));
});

describe('recordKey', () => {
  it('is opaque, of one length, and the same each time', async () => {
    expect(key).toMatch(/^rec:[A-Za-z0-9_-]{22}$/);
    expect(await recordKey(keys, ref)).toBe(key);
  });

  it('differs between kinds, ids and vaults', async () => {
    const other = await deriveVaultKeys(newVaultKey());
    const made = await Promise.all([
      ...recordKinds.map((kind) => recordKey(keys, { kind, id: 'a-1' })),
      recordKey(keys, { kind: 'applicant', id: 'a-2' }),
      recordKey(other, ref),
    ]);
    expect(new Set(made).size).toBe(recordKinds.length + 2);
  });

  it.each(['', '\ud800', 'a\udc00'])('throws for the id %j', async (id) => {
    await expect(recordKey(keys, { kind: 'case', id })).rejects.toThrow(StorageMisuseError);
  });
});

describe('an envelope', () => {
  it('gives back any JSON payload for any id', async () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...recordKinds), id, fc.jsonValue(), async (kind, id, value) => {
        const own = { kind, id };
        const at = await recordKey(keys, own);
        const sealed = parseEnvelope(
          JSON.parse(JSON.stringify(await sealRecord(keys, at, own, stamp, content(value)))),
        );
        if (sealed === null) throw new Error('The envelope was not readable.');
        expect(await openName(keys, at, sealed)).toEqual(own);
        expect((await openRecord(keys, own, sealed))?.payload).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: runs(50) },
    );
  });

  it('says which desk made the revision, its count, and of which revision it was made', async () => {
    expect(await openRecord(keys, ref, envelope)).toEqual({ origin, parent, isTombstone: false, payload });
    const first = await sealRecord(keys, key, ref, stamp, { ...content(payload), parent: null });
    expect(await openRecord(keys, ref, first)).toMatchObject({ origin, parent: null });
  });

  it('of a record that was removed holds none of its payload', async () => {
    const sealed = await sealRecord(keys, key, ref, stamp, { ...content(payload), isTombstone: true });
    expect(await openRecord(keys, ref, sealed)).toEqual({ origin, parent, isTombstone: true, payload: null });
    expect(sealed.data.length).toBeLessThan(envelope.data.length);
  });

  it('opens with the key of its own epoch, from the ring', async () => {
    const next = await deriveVaultKeys(newVaultKey());
    const later: VaultKeys = { ...next, epoch: 2, older: new Map([[1, keys.seal]]) };
    expect((await openRecord(later, ref, envelope))?.payload).toEqual(payload);
    expect(await openName(later, key, envelope)).toEqual(ref);
    expect(await openRecord({ ...later, older: new Map() }, ref, envelope)).toBeNull();
    const newer = await sealRecord(later, key, ref, stamp, content(payload));
    expect(newer.e).toBe(2);
    expect(await openRecord(keys, ref, newer)).toBeNull();
    expect(await openRecord(later, ref, { ...newer, e: 1 })).toBeNull();
  });

  it('shows nothing but format, epoch, revision and time', () => {
    expect(Object.keys(envelope).sort()).toEqual(['data', 'e', 'iv', 'name', 'r', 't', 'v']);
    const raw = JSON.stringify(envelope);
    for (const secret of ['applicant', 'a-1', 'TESTA', 'サンプル', 'family', 'desk']) expect(raw).not.toContain(secret);
  });

  it('is sealed with a new IV each time, for the payload and for the name', async () => {
    const again = await sealRecord(keys, key, ref, stamp, content(payload));
    expect(new Set([envelope.iv, envelope.name.iv, again.iv, again.name.iv]).size).toBe(4);
  });

  it.each<[string, (own: Envelope) => Envelope]>([
    ['revision', (own) => ({ ...own, r: own.r + 1 })],
    ['time', (own) => ({ ...own, t: own.t + 1 })],
  ])('does not open with another %s', async (_, change) => {
    expect(await openRecord(keys, ref, change(envelope))).toBeNull();
  });

  it.each<[string, RecordRef]>([
    ['kind', { kind: 'employer', id: 'a-1' }],
    ['id', { kind: 'applicant', id: 'a-2' }],
  ])('does not open as another %s', async (_, other) => {
    expect(await openRecord(keys, other, envelope)).toBeNull();
  });

  it('does not open when any one byte of a box is flipped', async () => {
    const box = fc.constantFrom<['iv' | 'data', boolean]>(['iv', true], ['data', true], ['iv', false], ['data', false]);
    await fc.assert(
      fc.asyncProperty(box, fc.nat(), fc.integer({ min: 1, max: 255 }), async ([part, ofName], place, mask) => {
        const flip = (text: string) => {
          const bytes = fromBase64(text) ?? new Uint8Array(0);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          return toBase64(bytes);
        };
        const changed = changeBox(envelope, part, ofName, flip);
        expect(await openRecord(keys, ref, changed)).toBeNull();
        if (ofName) expect(await openName(keys, key, changed)).toBeNull();
      }),
      { numRuns: runs(300) },
    );
  });

  it('does not open when any one letter of a box is another', async () => {
    const letter = fc.constantFrom(...'ABCDabcd0123+/= \n');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('iv', 'data'),
        fc.boolean(),
        fc.nat(),
        letter,
        async (part, ofName, place, to) => {
          const changed = changeBox(envelope, part, ofName, (text) => {
            const at = place % text.length;
            return text.slice(0, at) + to + text.slice(at + 1);
          });
          fc.pre(JSON.stringify(changed) !== JSON.stringify(envelope));
          expect(await openRecord(keys, ref, changed)).toBeNull();
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('does not open with the name box of another write of the same record', async () => {
    const again = await sealRecord(keys, key, ref, stamp, content(payload));
    expect(await openRecord(keys, ref, { ...envelope, name: again.name })).toBeNull();
  });

  it('does not give its name under the key of another record', async () => {
    expect(await openName(keys, await recordKey(keys, { kind: 'case', id: 'c-1' }), envelope)).toBeNull();
  });

  it('does not open with the keys of another vault', async () => {
    const other = await deriveVaultKeys(newVaultKey());
    expect(await openRecord(other, ref, envelope)).toBeNull();
    expect(await openName(other, key, envelope)).toBeNull();
  });

  it.each([[undefined], [() => 'TESTA'], [Symbol('TESTA')]])(
    'throws for a payload that is no JSON, %s',
    async (value) => {
      const sealed = sealRecord(keys, key, ref, stamp, content(value));
      await expect(sealed).rejects.toThrow(StorageMisuseError);
      await expect(sealed).rejects.not.toThrow(/TESTA/);
    },
  );
});

describe('parseEnvelope', () => {
  it('reads what was sealed', () => {
    expect(parseEnvelope(JSON.parse(JSON.stringify(envelope)))).toEqual(envelope);
  });

  it.each<[string, (own: Envelope) => unknown]>([
    ['null', () => null],
    ['a text', () => 'サンプル'],
    ['a list', () => []],
    ['another version', (own) => ({ ...own, v: 3 })],
    ['version 1 with an epoch', (own) => ({ ...own, v: 1 })],
    ['version 2 without an epoch', ({ e: _, ...rest }) => rest],
    ['epoch 0', (own) => ({ ...own, e: 0 })],
    ['a missing part', ({ iv: _, ...rest }) => rest],
    ['a part too many', (own) => ({ ...own, extra: 1 })],
    ['revision 0', (own) => ({ ...own, r: 0 })],
    ['a broken revision', (own) => ({ ...own, r: 1.5 })],
    ['a revision as text', (own) => ({ ...own, r: '3' })],
    ['a time before 1970', (own) => ({ ...own, t: -1 })],
    ['a payload that is no text', (own) => ({ ...own, data: 1 })],
    ['an IV that is no text', (own) => ({ ...own, iv: null })],
    ['a name that is no box', (own) => ({ ...own, name: own.name.data })],
    ['a name with a part too many', (own) => ({ ...own, name: { ...own.name, extra: 1 } })],
    ['a name whose IV is no text', (own) => ({ ...own, name: { ...own.name, iv: 1 } })],
  ])('refuses %s', (_, change) => {
    expect(parseEnvelope(change(envelope))).toBeNull();
  });
});

function changeBox(own: Envelope, part: 'iv' | 'data', ofName: boolean, change: (text: string) => string): Envelope {
  if (ofName) return { ...own, name: { ...own.name, [part]: change(own.name[part]) } };
  return { ...own, [part]: change(own[part]) };
}
