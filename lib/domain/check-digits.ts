/**
 * 法人番号 (corporate number): the check digit of a body of twelve digits.
 * `9 - (sum of P_n * Q_n mod 9)`, P_n the n-th digit from the right, Q_n 1 for odd and 2 for even n.
 */
export function corporateNumberCheckDigit(body12: string): number {
  const sum = [...body12]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Whether thirteen digits are a well-formed 法人番号. */
export function isCorporateNumber(digits: string): boolean {
  return /^\d{13}$/.test(digits) && Number(digits[0]) === corporateNumberCheckDigit(digits.slice(1));
}

/**
 * Whether twelve digits are a well-formed 個人番号 (My Number), by its check digit. Such numbers are never stored.
 * `11 - (sum of P_n * Q_n mod 11)`, ten and eleven give 0; P_n from the right of the first eleven digits,
 * Q_n = n + 1 up to n = 6 and n - 5 above.
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 11)]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index < 6 ? index + 2 : index - 4), 0);
  const rest = 11 - (sum % 11);
  return Number(digits[11]) === (rest >= 10 ? 0 : rest);
}

const separators = '[ \\t\\r\\n\\-‐‑‒–—―−ー・./]{1,2}';
/** Twelve digits in a row, or three groups of four, as the number is printed on the card. */
const myNumberLike = new RegExp(`(?<!\\d)(?:\\d{12}|\\d{4}${separators}\\d{4}${separators}\\d{4})(?!\\d)`, 'g');

/** Whether a text holds a My Number, in any width, in a row or in groups of four. */
export function holdsMyNumber(text: string): boolean {
  const found = text.normalize('NFKC').match(myNumberLike) ?? [];
  return found.some((run) => isMyNumber(run.replace(/\D/g, '')));
}
