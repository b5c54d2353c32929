import { plainLatin } from './latin-letters';
import { clustersOf } from './repertoire';
import { variantKanji } from './variant-kanji';

const lineOrTab = /^[\t\n\v\f\r\u0085\u2028\u2029]+$/;
const invisible = /^[\p{Cc}\p{Cf}]+$/u;
/** Variation selectors and the keycap: they change how a character looks, not which character it is. */
const looksOnly = /[\ufe00-\ufe0f\u20e3\u{e0100}-\u{e01ef}]/gu;
const emoji = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]+$/u;
const kanaMarks: ReadonlyMap<string, string> = new Map([
  ['\u3099', '゛'],
  ['\u309a', '゜'],
]);

function withSpacingMarks(cluster: string): string | null {
  const parts = cluster.normalize('NFD');
  if (!/^[\u3041-\u30ff][\u3099\u309a]+$/.test(parts)) return null;
  return parts.replace(/[\u3099\u309a]/g, (mark) => kanaMarks.get(mark) ?? mark);
}

/** The NFKC form (㈱ → (株), ① → 1). Fractions come out with a slash (U+2044) that no row takes: 3½ is not 31/2. */
function compatible(cluster: string): string | null {
  const plain = cluster.normalize('NFKC');
  return plain === cluster ? null : plain;
}

/**
 * A replacement with the same meaning for a character that a row does not take, or null. A tab or line break becomes a
 * space, invisible characters and emoji are left out, letters lose their diacritics, kanji take their usual form,
 * symbols are spelt out. Private-use characters and unknown kanji have none: leaving them out would lose a part of a
 * name.
 */
export function plainEquivalent(cluster: string): string | null {
  if (lineOrTab.test(cluster)) return ' ';
  if (invisible.test(cluster)) return '';
  const bare = cluster.replace(looksOnly, '');
  if (bare !== cluster) return bare === '' ? '' : (plainEquivalent(bare) ?? bare);
  return (
    variantKanji.get(cluster) ??
    withSpacingMarks(cluster) ??
    plainLatin(cluster) ??
    compatible(cluster) ??
    (emoji.test(cluster) ? '' : null)
  );
}

const endsInDigit = /[0-9０-９]$/;
const startsWithDigit = /^[0-9０-９]/;

/**
 * A text with each refused character replaced by one with the same meaning. Null when a character has no replacement,
 * or when a new digit would stand beside another digit and be read as one number with it (第2①, 10²). The same applies
 * to two digits that were separated by an emoji.
 */
export function plainText(
  text: string,
  allowed: (cluster: string) => boolean,
  formOf: (cluster: string) => string | null,
): string | null {
  let made = '';
  let lastWasReplaced = false;
  for (const cluster of clustersOf(text)) {
    const replaced = !allowed(cluster);
    const form = replaced ? formOf(cluster) : cluster;
    if (form === null) return null;
    const touches = endsInDigit.test(made) && startsWithDigit.test(form);
    // A keycap digit (1️⃣) is the digit itself: only replacements whose digit was not in the text are suspect.
    const newDigit = (replaced && !startsWithDigit.test(cluster)) || lastWasReplaced;
    if (touches && newDigit) return null;
    made += form;
    // Leaving something out between two digits would join them, too.
    lastWasReplaced = replaced && !endsInDigit.test(cluster.replace(looksOnly, ''));
  }
  return made;
}
