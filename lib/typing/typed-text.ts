import { isMailAddress, isPlaceholderName, isReading, katakana, machineNumber } from '../domain/written';

const passportNumber = /(?:^|\.)passport\.number$/;

/** A typed text in its stored form, by its kind: passport numbers as machines read them, readings in katakana. */
export function tidyText(path: string, text: string): string {
  if (/(?:^|\.)kana$/.test(path)) return katakana(text);
  return passportNumber.test(path) ? machineNumber(text) : text;
}

/** A question about a text that can be stored but is probably not what was meant. */
export type TextDoubt = 'placeholderName' | 'notReading' | 'notMail' | 'notNumber';

const names = /(?:^|\.)(?:name(?:\.(?:family|given|kanji|kana))?|kana|latin|school|employerKanji|employerLatin)$/;

/** The question about a text at a path, or null. It never refuses the text. */
export function doubtOf(path: string, text: string): TextDoubt | null {
  if (text.trim() === '') return null;
  if (names.test(path) && isPlaceholderName(text)) return 'placeholderName';
  if (/(?:^|\.)kana$/.test(path)) return isReading(text) ? null : 'notReading';
  if (/(?:^|\.)(?:email|notificationEmail)$/.test(path)) return isMailAddress(text) ? null : 'notMail';
  if (!passportNumber.test(path)) return null;
  return /^[A-Z0-9]*\d[A-Z0-9]*$/.test(machineNumber(text)) ? null : 'notNumber';
}
