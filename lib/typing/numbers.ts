import { spelledOut } from '../domain/spelled-number';

const safe = (digits: string): number | null =>
  Number.isSafeInteger(Math.trunc(Number(digits))) ? Number(digits) : null;

/**
 * A typed number: full-width digits, commas, spaces, 億 and 万, and a final 円 are accepted. A text that is not
 * certainly one number stays as typed, and the schema refuses it.
 */
export function tidyNumber(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥]/, '')
    .replace(/円$/, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return safe(plain) ?? text;
  const spelled = spelledOut(plain);
  return (spelled === null ? null : safe(spelled)) ?? text;
}
