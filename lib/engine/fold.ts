/**
 * A text as the matcher compares it: NFKC (so that widths do not matter), no white space, one kind of quotes and
 * dashes. All other characters must be equal for two texts to be the same row or option.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= mostRemembered) folded.clear();
  const result = foldAnew(text);
  if (text.length <= longestRemembered) folded.set(text, result);
  return result;
}

// A page has the same words at every reading, and its list of countries fourteen times. Only the page's own words and
// short texts are cached; the cache ends with the page.
const folded = new Map<string, string>();
const mostRemembered = 5000;
const longestRemembered = 200;

/** `fold` without caching: for what a person or a case has put into a control. */
export function foldAnew(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\s\u200b\ufeff]+/g, '')
      // Characters that were apart may combine now (a kana and its mark).
      .normalize('NFKC')
      .replace(/[‘’´`]/g, "'")
      .replace(/[‐-―−]/g, '-')
      .replace(/[､、,，]/g, ',')
      .replace(/･/g, '・')
  );
}

/** What the portal adds to a label: that the row is required, and that other answers change it. */
const marks = /(必須|任意|選択肢の結果によって入力条件が変わります。?)+$/;

/** A row's label as the matcher compares it: folded, without the portal's additions. */
export const foldLabel = (label: string): string => fold(label).replace(marks, '');

/** The item number that a folded label begins with (`10.1`), and the words after it. */
export function splitItem(folded: string): { readonly item: string | null; readonly words: string } {
  const match = /^(\d+(?:\.\d+)?)(?=\D)(.+)$/.exec(folded);
  return match?.[1] && match[2] ? { item: match[1], words: match[2] } : { item: null, words: folded };
}

/**
 * Whether two texts differ only in widths, capitals, and spaces that do not separate words or numbers. A space between
 * two digits or two Latin letters counts: `1-1 12` is not `1-11 2`.
 */
export function sameInOtherForm(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  const spaced = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const parting = spaced.replace(/(?<![0-9A-Za-z]) | (?![0-9A-Za-z])/g, '');
  return parting.split(' ').map(foldAnew).join(' ').toUpperCase();
}
