/**
 * The formats in which the portal takes a text: one row's printed rule, as a closed list. `convert` makes each of them
 * from a fact in its natural form and reads it back.
 */
export type Format =
  /** 半角英字(大文字入力)、スペース区切り: the name as on the passport, `HOUMU TARO`. */
  | 'latinName'
  /** 全角: full-width only, within JIS X 0208. */
  | 'fullWidth'
  /** "N文字以内": both widths, within JIS X 0208. */
  | 'anyWidth'
  /** A text area: like `anyWidth`, with line breaks. */
  | 'multiline'
  /** 半角英数字記号: printable ASCII. */
  | 'halfWidth'
  /** 半角英数字(大文字入力), exactly two letters, eight digits, two letters: 在留カード番号. */
  | 'residenceCard'
  /** 半角英数字記号: a passport number, capitals and digits. */
  | 'passportNumber'
  /** 半角英数字記号: an e-mail address. */
  | 'email'
  /** YYYYMMDD */
  | 'date'
  /** YYYYMM */
  | 'yearMonth'
  /** YYYY */
  | 'year'
  /** A date of any precision as Japanese full-width text: ２０２６年９月１日. */
  | 'dateText'
  /** Seven digits without a hyphen; 0000000 when unknown. */
  | 'postalCode'
  /** Digits only, at most twelve. */
  | 'phone'
  /** Thirteen digits with a check digit. */
  | 'corporateNumber'
  /** Eleven digits (4-6-1 on paper). */
  | 'insuranceNumber'
  /** A whole number of yen. */
  | 'yen'
  /** A whole number. */
  | 'count';
