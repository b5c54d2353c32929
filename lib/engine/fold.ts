/**
 * A text as the matcher compares it: NFKC (so that widths do not matter), no white space, quotes and dashes of one kind.
 * Nothing else is forgiven: two texts are the same row or option only when all their other characters are.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= mostRemembered) folded.clear();
  const result = foldAnew(text);
  if (text.length <= longestRemembered) folded.set(text, result);
  return result;
}

// A page says the same words at every reading, its lists of countries fourteen times over. What is remembered is the
// page's own words and short texts; it goes with the page.
const folded = new Map<string, string>();
const mostRemembered = 5000;
const longestRemembered = 200;

/** `fold` without remembering the text: for what a person or a case has put into a control. */
export function foldAnew(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\s\u200b\ufeff]+/g, '')
      // What stood apart may now belong together (a kana and its mark).
      .normalize('NFKC')
      .replace(/[‘’´`]/g, "'")
      .replace(/[‐-―−]/g, '-')
      .replace(/[､、,，]/g, ',')
      .replace(/･/g, '・')
  );
}

/** What the portal puts beside a label: that the row is required, and that other answers change it. */
const marks = /(必須|任意|選択肢の結果によって入力条件が変わります。?)+$/;

/** A row's label as the matcher compares it: folded, without the portal's marks. */
export const foldLabel = (label: string): string => fold(label).replace(marks, '');

/** The item number a folded label begins with (`10.1`), and the words after it. */
export function splitItem(folded: string): { readonly item: string | null; readonly words: string } {
  const match = /^(\d+(?:\.\d+)?)(?=\D)(.+)$/.exec(folded);
  return match?.[1] && match[2] ? { item: match[1], words: match[2] } : { item: null, words: folded };
}

/**
 * Whether two texts say the same in another form: widths, capitals, and spaces that do not part words or numbers. A
 * space between two digits or two Latin letters counts: `1-1 12` is not `1-11 2`.
 */
export function sameInOtherForm(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  const spaced = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const parting = spaced.replace(/(?<![0-9A-Za-z]) | (?![0-9A-Za-z])/g, '');
  return parting.split(' ').map(foldAnew).join(' ').toUpperCase();
}
