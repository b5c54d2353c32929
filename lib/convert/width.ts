/** Full-width forms that JIS X 0208 does not have, or whose narrow form is widened to another character. */
const notPlainWidth = new Set(['\uff02', '\uff07', '\uff3c', '\uff5e']);

/** Printable ASCII as full-width forms, the space as U+3000. */
export function widenAscii(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
}

/** Every full-width form of an ASCII character as ASCII, U+3000 as a space. Nothing else is changed (no NFKC). */
export function narrowAscii(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Full-width ASCII as ASCII if widening it again gives the same character: the natural form of a full-width text. */
export function naturalWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (notPlainWidth.has(c) ? c : narrowAscii(c)));
}
