import { nationalities } from '../domain/codes/nationality';

/** Why a passport's code does not decide the option of the form, so that a person has to choose. */
export type NationalityQuestion =
  /** BN(O) and the other British types: 英国 issues them, but residence may decide how the person is treated. */
  | 'british'
  /** A stateless person, a refugee or a person of unspecified nationality: 無国籍, or the nationality of origin. */
  | 'stateless'
  /** The form has 朝鮮 without a code; never guessed from `PRK`. */
  | 'korea'
  /** A travel document of an organisation. */
  | 'organisation'
  /** The form's item 1 has no option 日本. */
  | 'japanese'
  /** A code without an option in the form's list. */
  | 'unknown';

/** The option of the form for a three-letter code in a passport. */
export type NationalityReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly letters: string; readonly question: NationalityQuestion };

/** Codes on passports that have another code in our list. ICAO 9303 part 3, section 5. */
const others: Readonly<Record<string, string>> = { D: 'DEU', XKX: 'RKS' };

/** Codes for which a person must choose the form's option. */
const questions: Readonly<Record<string, NationalityQuestion>> = {
  GBD: 'british',
  GBN: 'british',
  GBO: 'british',
  GBP: 'british',
  GBS: 'british',
  XXA: 'stateless',
  XXB: 'stateless',
  XXC: 'stateless',
  XXX: 'stateless',
  PRK: 'korea',
  EUE: 'organisation',
  UNO: 'organisation',
  UNA: 'organisation',
  UNK: 'organisation',
  XOM: 'organisation',
  XPO: 'organisation',
  XAA: 'organisation',
  JPN: 'japanese',
};

const codes: ReadonlySet<string> = new Set(nationalities.map(({ code }) => code));

/** The option of 国籍・地域 for the code in a passport's machine-readable zone (`CHN`, `D<<`). */
export function nationalityOf(letters: string): NationalityReading {
  const plain = letters.replaceAll('<', '');
  const question = questions[plain];
  if (question) return { ok: false, letters: plain, question };
  const code = others[plain] ?? plain;
  return codes.has(code) ? { ok: true, code } : { ok: false, letters: plain, question: 'unknown' };
}

/** The issuing state, which need not be a nationality of item 1; null if the list does not have it. */
export function issuingStateOf(letters: string): string | null {
  const plain = letters.replaceAll('<', '');
  if (plain === 'JPN') return plain;
  const read = nationalityOf(letters);
  return read.ok ? read.code : null;
}
