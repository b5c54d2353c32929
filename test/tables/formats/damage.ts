import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

/** One thing that happens to the bytes of a file; places are shares of its length. */
export type Damage =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'overwrite' | 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'cut'; readonly at: number; readonly count: number }
  /** It ends early, though not at once: a byte or two are a text. */
  | { readonly kind: 'end'; readonly at: number }
  /** Bytes of another place written over these. */
  | { readonly kind: 'copy'; readonly at: number; readonly from: number; readonly count: number };

// Anywhere alike: doubles would nearly all be 0, and the damage at the first byte.
const share = fc.noBias(fc.nat({ max: 999_999 })).map((part) => part / 1_000_000);
const someBytes = fc.uint8Array({ minLength: 1, maxLength: 8 });
const count = fc.integer({ min: 1, max: 64 });

/** What may happen to a file on its way. */
export const damages: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: share, bit: fc.nat(7) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('overwrite' as const, 'insert' as const),
      at: share,
      bytes: someBytes,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: share, count }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), at: share.map((at) => (1 + at) / 2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), at: share, from: share, count }) },
);

/** The bytes after the damage. */
export function damaged(bytes: Uint8Array, damage: Damage): Uint8Array {
  const at = Math.floor(damage.at * bytes.length);
  const changed = bytes.slice();
  switch (damage.kind) {
    case 'flip':
      changed[at] = (changed[at] ?? 0) ^ (1 << damage.bit);
      return changed;
    case 'overwrite':
      changed.set(damage.bytes.subarray(0, bytes.length - at), at);
      return changed;
    case 'copy':
      return changed.copyWithin(
        at,
        Math.floor(damage.from * bytes.length),
        Math.floor(damage.from * bytes.length) + damage.count,
      );
    case 'insert':
      return joined(bytes.subarray(0, at), damage.bytes, bytes.subarray(at));
    case 'cut':
      return joined(bytes.subarray(0, at), bytes.subarray(at + damage.count));
    case 'end':
      return bytes.slice(0, at);
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** What a program may do to a workbook whose container it then writes anew, with checksums that fit. */
export type Rewrite =
  | { readonly kind: 'swap'; readonly parts: readonly [number, number] }
  | { readonly kind: 'drop'; readonly part: number }
  | { readonly kind: 'damage'; readonly part: number; readonly damage: Damage };

export const rewrites: fc.Arbitrary<Rewrite> = fc.oneof(
  fc.record({ kind: fc.constant('swap' as const), parts: fc.tuple(fc.nat(), fc.nat()) }),
  fc.record({ kind: fc.constant('drop' as const), part: fc.nat() }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('damage' as const), part: fc.nat(), damage: damages }) },
);

/** The workbook written anew, and the paths of the parts that are other than before. */
export function rewritten(
  bytes: Uint8Array,
  rewrite: Rewrite,
): { readonly bytes: Uint8Array; readonly paths: readonly string[] } {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const nameAt = (part: number): string => names[part % names.length] ?? '';
  const of = (name: string): Uint8Array => parts[name] ?? new Uint8Array();
  const written = (more: Readonly<Record<string, Uint8Array | null>>) => ({
    bytes: zipSync(
      Object.fromEntries(Object.entries({ ...parts, ...more }).flatMap(([name, part]) => (part ? [[name, part]] : []))),
      { level: 0 },
    ),
    paths: Object.keys(more),
  });
  switch (rewrite.kind) {
    case 'swap': {
      const [one, other] = [nameAt(rewrite.parts[0]), nameAt(rewrite.parts[1])];
      return written({ [one]: of(other), [other]: of(one) });
    }
    case 'drop':
      return written({ [nameAt(rewrite.part)]: null });
    case 'damage': {
      const name = nameAt(rewrite.part);
      return written({ [name]: damaged(of(name), rewrite.damage) });
    }
  }
}
