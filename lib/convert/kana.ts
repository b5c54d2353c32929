import { latinOrDigit, longMarks } from './character-classes';
import { isJis } from './repertoire';

/** Half-width mark → [combining mark that joins a letter, spacing mark that stands alone]. */
const marks: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ﾞ', ['\u3099', '゛']],
  ['ﾟ', ['\u309a', '゜']],
]);

const halfKana = /([\u3041-\u30ff\uff66-\uff9d])([ﾞﾟ])|[\uff61-\uff9f]/g;

/**
 * Half-width katakana and their punctuation as full-width, ｶﾞ as ガ. If JIS X 0208 has no joined letter (ﾜﾞ), the
 * mark stays beside its letter: nothing is lost.
 */
export function widenKatakana(text: string): string {
  return text.replace(halfKana, (whole, letter: string | undefined, mark: string | undefined) => {
    if (letter === undefined || mark === undefined) return marks.get(whole)?.[1] ?? whole.normalize('NFKC');
    const wide = letter.normalize('NFKC');
    const [combining = '', spacing = ''] = marks.get(mark) ?? [];
    const joined = (wide + combining).normalize('NFC');
    return isJis(joined) ? joined : wide + spacing;
  });
}

/** Letters with combining marks as one character, if JIS X 0208 has it (か + ゙ → が, и + ̆ → й). */
export function composeMarks(text: string): string {
  // Only whole clusters: NFC on a single compatibility ideograph would silently change a name's kanji.
  return text.replace(/\P{M}\p{M}+/gu, (cluster) => {
    const joined = cluster.normalize('NFC');
    return isJis(joined) ? joined : cluster;
  });
}

const markBetween = new RegExp(`(?<=[${latinOrDigit}])[${longMarks}](?=[${latinOrDigit}])`, 'g');
const halfMarkBetween = new RegExp(`(?<=[${latinOrDigit}])\\uff70(?=[${latinOrDigit}])`, 'g');

/** The long mark ー between digits or Latin letters as a hyphen (１ー１ → １-１): there it is a mistyped hyphen. */
export function longMarksToHyphens(text: string): string {
  return text.replace(markBetween, '-');
}

/** Like `longMarksToHyphens`, for the half-width mark only: rows of both widths keep ー as typed. */
export function halfLongMarksToHyphens(text: string): string {
  return text.replace(halfMarkBetween, '-');
}
