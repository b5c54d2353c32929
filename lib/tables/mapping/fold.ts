/** A heading or a label in the form used for comparing, without width, case, spaces, punctuation and brackets. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
}
