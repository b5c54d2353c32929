import { isCorporateNumber } from '../../domain/check-digits';
import type { Leaf } from './leaf';

/** What can be wrong with the form of a name or an official number. */
export const formProblemCodes = [
  'passportName',
  'passportNumber',
  'corporateNumber',
  'lostZero',
  'postalCode',
  'insuranceNumber',
] as const;
export type FormProblemCode = (typeof formProblemCodes)[number];

type Form = 'passportName' | 'passportNumber' | 'corporateNumber' | 'insuranceNumber' | 'phone' | 'postalCode';

const forms: readonly (readonly [RegExp, Form])[] = [
  [/^applicant\.name\.(family|given|~full)$/, 'passportName'],
  [/^applicant\.passport\.number$/, 'passportNumber'],
  [/\.corporateNumber\.number$/, 'corporateNumber'],
  [/\.employmentInsurance\.number$/, 'insuranceNumber'],
  [/\.(phone|mobile)$/, 'phone'],
  [/\.postalCode$/, 'postalCode'],
];

const known = new Map<string, Form | null>();

/** The form that a fact's text must have; null for any text. */
export function formOf({ path }: Leaf): Form | null {
  const form = known.get(path);
  if (form !== undefined) return form;
  const found = forms.find(([pattern]) => pattern.test(path))?.[1] ?? null;
  known.set(path, found);
  return found;
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}・ー]/gu, '');

/** A text in its form, or what is wrong with it. Texts without a form stay as they are. */
export function formed(leaf: Leaf, text: string): { readonly text: string } | { readonly code: FormProblemCode } {
  switch (formOf(leaf)) {
    case null:
      return { text };
    case 'passportName':
      return isLatinName(text) ? { text } : { code: 'passportName' };
    case 'passportNumber':
      return isPassportNumber(bare(text)) ? { text: bare(text) } : { code: 'passportNumber' };
    case 'corporateNumber':
      // As the number of an invoice issuer it begins with a T.
      return isCorporateNumber(bare(text).replace(/^T/, '')) ? { text } : { code: 'corporateNumber' };
    case 'insuranceNumber':
      return lengthOf(bare(text), 11, 'insuranceNumber') ?? { text };
    case 'postalCode':
      return lengthOf(bare(text).replace(/^〒/, ''), 7, 'postalCode') ?? { text };
    case 'phone':
      // A number in Japan begins with 0, one from abroad with +.
      return /^[^\d+]*[1-9]/.test(bare(text)) ? { code: 'lostZero' } : { text };
  }
}

/** A text with this many digits; fewer have lost their first zeros, as numbers in spreadsheets do. */
function lengthOf(digits: string, length: number, code: FormProblemCode): { readonly code: FormProblemCode } | null {
  if (new RegExp(`^\\d{${length}}$`).test(digits)) return null;
  return { code: /^\d+$/.test(digits) && digits.length < length && digits.length > length - 4 ? 'lostZero' : code };
}

/**
 * A passport number: letters and digits, at least four of them digits. The machine-readable zone has room for nine;
 * some states print more.
 */
export const isPassportNumber = (text: string): boolean => /^(?=(?:.*\d){4})[A-Z0-9]{6,12}$/.test(text);

/** Letters as a passport prints them, with the punctuation of names. */
const isLatinName = (text: string): boolean =>
  /^[\p{sc=Latin}\p{M}\s'’ʼ`.,\p{Pd}·/()]*\p{sc=Latin}[\p{sc=Latin}\p{M}\s'’ʼ`.,\p{Pd}·/()]*$/u.test(
    text.normalize('NFKC'),
  );
