import { nationalities } from '../domain/codes/nationality';

/** Why a passport's code does not tell the option of the form, so that a person has to choose. */
export type NationalityQuestion =
  /** BN(O) and the other British types: 英国 issues them, but the person may be treated by residence. */
  | 'british'
  /** A stateless person, a refugee or a person of unspecified nationality: 無国籍, or the nationality of origin. */
  | 'stateless'
  /** The form has 朝鮮 without a code; never guessed from `PRK`. */
  | 'korea'
  /** A travel document of an organisation. */
  | 'organisation'
  /** The form's item 1 has no 日本. */
  | 'japanese'
  /** Not a code that the form's list has an option for. */
  | 'unknown';

/** What a code of three letters in a passport is on the form. */
export type NationalityReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly letters: string; readonly question: NationalityQuestion };

/** Codes that passports print and the form's list knows under another of ours. ICAO 9303 part 3, section 5. */
const others: Readonly<Record<string, string>> = { D: 'DEU', XKX: 'RKS' };

/** Codes for which the form's option must be asked. */
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

/** The issuing state, which need not be a nationality of item 1; null where the list has none. */
export function issuingStateOf(letters: string): string | null {
  const plain = letters.replaceAll('<', '');
  if (plain === 'JPN') return plain;
  const read = nationalityOf(letters);
  return read.ok ? read.code : null;
}
