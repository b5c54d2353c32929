/** Characters that some file system refuses, and those that turn or hide what follows. */
const refused = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** The longest part of a name, in characters: systems allow 255 octets for the whole. */
const most = 40;

/**
 * A file's name that says what and who, `質問票_サンプル株式会社_3名_2026-11-29.xlsx`. Characters that file systems refuse
 * become `-`, and spaces `_`; empty parts are left out.
 */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const plain = parts
    .map((part) => [...part.toWellFormed().replace(refused, '-').trim()].slice(0, most).join(''))
    // A name that ends in a dot loses it on Windows.
    .map((part) => part.replace(/\s+/g, '_').replace(/^[._]+|[._]+$/g, ''))
    .filter((part) => part !== '');
  return `${plain.join('_')}.${ending}`;
}
