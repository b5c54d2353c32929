/** Bytes in a buffer of their own, the type that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How many arguments one call of `fromCharCode` can safely take. */
const chunk = 0x8000;

/** New random bytes from the browser's own generator. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A text as UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Native methods of newer browsers (Chromium 140, Firefox 133), many times as fast; the types do not know them yet. */
interface NativeBase64 {
  readonly toBase64?: () => string;
}
const nativeFromBase64 = (
  Uint8Array as unknown as {
    readonly fromBase64?: (text: string, options: { readonly lastChunkHandling: 'strict' }) => Bytes;
  }
).fromBase64;

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const native = bytes as NativeBase64;
  if (native.toBase64 !== undefined) return native.toBase64();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return btoa(parts.join(''));
}

/** URL-safe base64 without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of a standard base64 text. Null unless it is exactly the text that `toBase64` makes of them: `atob` also
 * accepts white space, missing padding and stray bits in the last letter, so an altered text would pass as unaltered.
 */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0) return null;
  if (nativeFromBase64 !== undefined) return decodeNative(text);
  const binary = decodeBinary(text);
  if (binary === null) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (binary.length !== (text.length / 4) * 3 - padding) return null;
  const tail = text.slice(-4);
  if (btoa(atob(tail)) !== tail) return null;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** `strict` rejects missing padding and stray bits, but ignores white space. */
function decodeNative(text: string): Bytes | null {
  if (/\s/.test(text)) return null;
  try {
    return nativeFromBase64?.(text, { lastChunkHandling: 'strict' }) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function decodeBinary(text: string): string | null {
  try {
    return atob(text);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
