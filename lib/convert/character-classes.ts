// Groups of characters with the same meaning but different codes. Data only; each is the inside of a regular
// expression's character class.

/**
 * Kinds of space: ASCII, no-break, ogham, the typographic widths, ideographic. Tab and line breaks are not included.
 */
export const spaceKinds = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/**
 * Kinds of hyphen and dash: ASCII, U+2010 to U+2015, minus sign, small forms, full-width. The long mark ー is not one.
 */
export const hyphenKinds = '\\u002d\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';

/** The katakana long mark in both widths: between digits or Latin letters it is a hyphen. */
export const longMarks = '\\u30fc\\uff70';

/** Kinds of tilde and wave dash; Macs type U+301C where Windows types U+FF5E. */
export const waveKinds = '~\\u301c\\uff5e';

/** Characters used as an apostrophe in names; each is one key on some keyboard. */
export const apostropheKinds = "'`\\u00b4\\u02b9\\u02bc\\u2018\\u2019\\u2032\\uff07\\uff40";

/** Latin letters and digits in both widths. */
export const latinOrDigit = '0-9A-Za-z０-９Ａ-Ｚａ-ｚ';

/**
 * Symbols of JIS X 0208 that vendors map to different codes, as [elsewhere, in the browsers' Shift_JIS]. Source: the
 * differing cells of the JIS0208 and CP932 mapping tables of unicode.org.
 */
export const vendorSymbols: ReadonlyMap<string, string> = new Map([
  ['\u2016', '\u2225'],
  ['\u00a2', '\uffe0'],
  ['\u00a3', '\uffe1'],
  ['\u00ac', '\uffe2'],
  ['\u203e', '\uffe3'],
]);
