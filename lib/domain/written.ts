/** Blanks and strokes that people put between the signs of a number. */
const between = /[\s\p{Pd}−ー]/gu;

/**
 * The number of a passport as machines read it: half-width capitals and digits, nothing between them. What
 * is no such number (申請中) comes back as it was written.
 */
export function machineNumber(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().replace(between, '');
  return /^[A-Z0-9]+$/.test(plain) ? plain : text;
}

/** How far katakana stand behind hiragana in Unicode. */
const toKatakana = 0x60;

/**
 * A reading in katakana: hiragana are turned, half-width katakana widened. A text with kanji is no reading yet and comes back as it
 * was written.
 */
export function katakana(text: string): string {
  if (/\p{sc=Han}/u.test(text.replaceAll('々', ''))) return text;
  return text
    .replace(/[\uff66-\uff9f]+/g, (run) => run.normalize('NFKC'))
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + toKatakana));
}

/** Whether a text is a reading: kana, and what stands between words. */
export const isReading = (text: string): boolean =>
  /^[ぁ-ゖゝゞァ-ヺー-ヾ・･＝=\s、，．.\-‐－\uff66-\uff9f]+$/.test(text);

/**
 * One @, no blanks, a domain with a dot that ends in letters. Whether the mailbox exists only its owner knows; two dots in a row
 * before the @ are left alone, for addresses of Japanese telephone companies have them.
 */
const mailAddress = /^[!-?A-~]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/;

/** Whether a text has the form of an e-mail address, in any width. */
export const isMailAddress = (text: string): boolean => mailAddress.test(text.normalize('NFKC').trim());

/** Words and signs that stand where a name should. Compared after NFKC, in capitals, without blanks and brackets. */
const noNames: ReadonlySet<string> = new Set([
  ...['FNU', 'LNU', 'XXX', 'XX', 'N/A', 'N.A.', 'NIL', 'NONE', 'NULL', 'UNKNOWN', 'TBA', 'TBD', 'TBC', 'NONAME'],
  ...['NOSURNAME', 'NOLASTNAME', 'NOFAMILYNAME', 'NOFIRSTNAME', 'NOGIVENNAME', 'NOTAPPLICABLE', 'FIRSTNAMEUNKNOWN'],
  ...['LASTNAMEUNKNOWN', 'NAME', 'SURNAME', 'FAMILYNAME', 'LASTNAME', 'FIRSTNAME', 'GIVENNAME', 'SAME', 'DITTO'],
  ...[
    'なし',
    '無し',
    '無',
    'ナシ',
    '不明',
    '未定',
    '未記入',
    '未入力',
    '未確認',
    '確認中',
    '該当なし',
    '空欄',
    '同上',
    '〃',
  ],
  ...['氏名', '姓', '名', '名前', '会社名', '名称', 'フリガナ', 'ふりがな'],
]);

/** Whether a text stands where a name should and is none: FNU, N/A, なし, a sign alone. サンプル and TESTA are names. */
export function isPlaceholderName(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}()[\]【】「」]/gu, '');
  return noNames.has(plain) || !/[\p{L}\p{N}]/u.test(plain.replaceAll('ー', ''));
}
