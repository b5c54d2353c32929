/**
 * Lead bytes of Shift_JIS for JIS X 0208: rows 1–8 and 16–84. Rows 9–15 (NEC's ①㈱…) and 89 and up are vendor
 * extensions.
 */
const leadByteRanges = [
  [0x81, 0x84],
  [0x88, 0x9f],
  [0xe0, 0xea],
] as const;

let repertoire: ReadonlySet<string> | undefined;

function build(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis');
  const characters = new Set<string>();
  for (const [first, last] of leadByteRanges) {
    for (let lead = first; lead <= last; lead += 1) {
      for (let trail = 0x40; trail <= 0xfc; trail += 1) {
        const decoded = decoder.decode(Uint8Array.of(lead, trail));
        // Empty cells decode to U+FFFD, followed by the trail byte if that is ASCII.
        if (decoded.length === 1 && decoded !== '\ufffd') characters.add(decoded);
      }
    }
  }
  return characters;
}

/**
 * The 6879 characters of JIS X 0208, as browsers decode Shift_JIS (WHATWG Encoding: － is U+FF0D, ～ is U+FF5E). Built
 * at the first use. NEC's and IBM's extensions (①, ㈱, 髙, 﨑) are left out: the portal's "JIS第1・第2水準" has none.
 */
export function jisRepertoire(): ReadonlySet<string> {
  repertoire ??= build();
  return repertoire;
}

/** Whether one character is in JIS X 0208. */
export function isJis(character: string): boolean {
  return jisRepertoire().has(character);
}

/** Whether one character is printable ASCII, including the space. */
export function isPrintableAscii(character: string): boolean {
  return character >= ' ' && character <= '~' && character.length === 1;
}

/**
 * A text as letters with the combining marks that belong to them; a mark with nothing before it stands alone. Lone
 * surrogates become clusters of their own.
 */
export function clustersOf(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
