// Characters in cells that a person does not see or mean.

/** Characters without a width: joiners, direction marks, soft hyphens, fillers. */
const invisible = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]|(?![\t\n\r])\p{Cc}/gu;
/** Characters that reverse the visible order. */
const turning = /[\u202d\u202e]/;
/**
 * Traces of a text that was read in another encoding than it was written in: a replacement character, or typical
 * misread characters.
 */
const misread =
  /\ufffd|[ÃÂ][\u0080-\u00bf]|â€|ã[\u0080-\u009f][\u0080-\u00bf]|[縺繧繝][^\s]?[縺繧繝]|(?![\t\n\r])\p{Cc}[$(][@-J]/u;

/** A cell's text without invisible characters, or why it cannot be trusted. */
export type Tidy =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'garbled' | 'turned' };

/**
 * A cell's text as it is meant: without invisible characters, and without the `="…"` that keeps spreadsheet programs
 * from reading it as a number.
 */
export function tidyText(text: string): Tidy {
  if (misread.test(text)) return { ok: false, code: 'garbled' };
  if (turning.test(text)) return { ok: false, code: 'turned' };
  const plain = withoutInvisible(text);
  const forced = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(plain)?.[1];
  return { ok: true, text: forced === undefined ? plain : forced.replaceAll('""', '"') };
}

/** A text without invisible characters. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** A number without the apostrophe that keeps spreadsheet programs from changing it. */
export const withoutApostrophe = (text: string): string => text.replace(/^\s*['’＇`](?=\s*[+＋]?[\d０-９])/u, '');

/** Whether a spreadsheet program has dropped a number's last digits: 1.23E+08, or sixteen digits that end in 0. */
export const isRounded = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim();
  return /^[+-]?\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(plain) || /^\d{15,}0$/.test(plain);
};
