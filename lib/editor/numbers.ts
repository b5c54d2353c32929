/**
 * A number as people type it: full-width digits, commas, spaces and a trailing 円 are fine. What is not surely one
 * number comes back as it was typed, for the schema to refuse.
 */
export function tidyNumber(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[¥]/, '')
    .replace(/円$/, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) && Number.isSafeInteger(Math.trunc(Number(plain))) ? Number(plain) : text;
}
