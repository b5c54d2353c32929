/** The fewest characters of a passphrase, counted in code points after NFKC. */
export const passphraseMinLength = 8;

/** The most characters of a passphrase: far above anything typed, low enough that a pasted file is refused. */
export const passphraseMaxLength = 1024;

/** Why a new passphrase is not accepted; a closed list. */
export const passphraseProblems = [
  /** Fewer than `passphraseMinLength` characters. */
  'tooShort',
  /** More than `passphraseMaxLength` characters. */
  'tooLong',
  /** Only white space. */
  'blank',
  /** Half of a surrogate pair: it could not be typed again on another keyboard. */
  'malformed',
] as const;
export type PassphraseProblem = (typeof passphraseProblems)[number];

/**
 * The form in which a passphrase is used. NFKC, so that the same word opens the same vault when typed in full width
 * through a Japanese input method, or on a system that composes accents differently.
 */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFKC');
}

/** What is wrong with a new passphrase, or null. Only its form is judged, not how easily it is guessed. */
export function passphraseProblem(text: string): PassphraseProblem | null {
  if (!text.isWellFormed()) return 'malformed';
  const normal = normalisePassphrase(text);
  const length = [...normal].length;
  if (length < passphraseMinLength) return 'tooShort';
  if (length > passphraseMaxLength) return 'tooLong';
  return normal.trim() === '' ? 'blank' : null;
}
