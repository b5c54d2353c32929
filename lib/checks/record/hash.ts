import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A value as one JSON text: keys in order, and without empty content (absent, null, an empty text, group or list). A
 * record that went through a file or an editor thus gives the same text as before.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(kept(value)) ?? '';
}

function kept(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => kept(entry) ?? null);
    return entries.length === 0 ? undefined : entries;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, kept(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** SHA-256 of a value's canonical text, in lower-case hexadecimal. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))));
}

type Hashed<T> = T & { readonly hash: string };

/** The hash of an entry: over everything in it except the hash itself. */
export function entryHash({ hash: _, ...rest }: { readonly hash?: string; readonly [key: string]: unknown }): string {
  return hashOf(rest);
}

/** The entry with its hash added. */
export function sealed<T extends object>(entry: T): Hashed<T> {
  return { ...entry, hash: hashOf(entry) };
}
