// What stands in cells besides the text that a person sees.

/** Signs without a width of their own: joiners, marks of direction, soft hyphens, fillers. */
const invisible = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]|(?![\t\n\r])\p{Cc}/gu;
/** Signs that turn the order of what is seen. */
const turning = /[\u202d\u202e]/;
/** What is left where a text was read in another encoding than it was written in: a sign for it, or its usual look. */
const misread =
  /\ufffd|[ÃÂ][\u0080-\u00bf]|â€|ã[\u0080-\u009f][\u0080-\u00bf]|[縺繧繝][^\s]?[縺繧繝]|(?![\t\n\r])\p{Cc}[$(][@-J]/u;

/** A cell's text without what nobody sees, or why it cannot be believed. */
export type Tidy =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'garbled' | 'turned' };

/**
 * A cell's text as it is meant: without invisible signs, and without the `="…"` that keeps spreadsheet programs from taking it for
 * a number.
 */
export function tidyText(text: string): Tidy {
  if (misread.test(text)) return { ok: false, code: 'garbled' };
  if (turning.test(text)) return { ok: false, code: 'turned' };
  const plain = withoutInvisible(text);
  const forced = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(plain)?.[1];
  return { ok: true, text: forced === undefined ? plain : forced.replaceAll('""', '"') };
}

/** A text without signs that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** A number without the apostrophe that keeps spreadsheet programs from changing it. */
export const withoutApostrophe = (text: string): string => text.replace(/^\s*['’＇`](?=\s*[+＋]?[\d０-９])/u, '');

/** A number whose last digits a spreadsheet program has thrown away: 1.23E+08, or sixteen digits that end in 0. */
export const isRounded = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim();
  return /^[+-]?\d(?:[.,]\d+)?E\+\d{1,3}$/i.test(plain) || /^\d{15,}0$/.test(plain);
};
