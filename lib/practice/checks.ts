/** What a box asks for, as printed in its row. */
export interface PrintedRule {
  /** The notes printed in the row, in one string. */
  readonly hint: string;
  readonly maxlength: number | undefined;
  /** Whether the box has a date picker. */
  readonly date: boolean;
}

const message = {
  fullWidth: '全角で入力してください。 Enter full-width characters.',
  digits: '半角数字で入力してください。 Enter half-width digits.',
  capitals: '半角英字の大文字で入力してください。 Enter half-width capital letters.',
  capitalsAndDigits: '半角英数字（大文字）で入力してください。 Enter half-width capital letters and digits.',
  halfWidth: '半角英数字記号で入力してください。 Enter half-width letters, digits and symbols.',
  tooLong: '文字数が多すぎます。 The text is too long.',
  wrongLength: '文字数が正しくありません。 The number of characters is not right.',
  noSuchDate: '存在しない日付です。 There is no such date.',
} as const;

/** Printable ASCII and half-width katakana: what a 全角 box refuses. */
const halfWidthCharacter = /[ -~\uff61-\uff9f]/u;

function widthProblem(value: string, hint: string): string | undefined {
  if (/半角数字/.test(hint)) return /^\d*$/.test(value) ? undefined : message.digits;
  if (/半角英字[(（]大文字/.test(hint)) return /^[A-Z ]*$/.test(value) ? undefined : message.capitals;
  if (/半角英数字[(（]大文字/.test(hint)) return /^[A-Z0-9]*$/.test(value) ? undefined : message.capitalsAndDigits;
  if (/半角英数字記号/.test(hint)) return /^[ -~]*$/.test(value) ? undefined : message.halfWidth;
  if (/全角、/.test(hint)) return halfWidthCharacter.test(value) ? message.fullWidth : undefined;
  return undefined;
}

function lengthProblem(value: string, hint: string, maxlength: number | undefined): string | undefined {
  const printed = /(\d+)文字(以内)?/.exec(hint);
  if (maxlength !== undefined && value.length > maxlength) return message.tooLong;
  if (printed === null) return undefined;
  const limit = Number(printed[1]);
  if (value.length > limit) return message.tooLong;
  return printed[2] === undefined && value.length !== limit ? message.wrongLength : undefined;
}

/** Whether eight digits are a day of the calendar. */
export function isCalendarDay(value: string): boolean {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/**
 * What the form would say about a text when its box is left: the message in both languages, or undefined when nothing
 * is wrong. An empty box is never wrong here.
 */
export function problemOf(value: string, rule: PrintedRule): string | undefined {
  if (value === '') return undefined;
  if (rule.date) {
    if (!/^\d+$/.test(value)) return message.digits;
    if (value.length !== 8) return message.wrongLength;
    return isCalendarDay(value) ? undefined : message.noSuchDate;
  }
  return widthProblem(value, rule.hint) ?? lengthProblem(value, rule.hint, rule.maxlength);
}
