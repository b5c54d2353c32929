import { holdsMyNumber } from '../domain/check-digits';

/** Exactly twelve digits, one by one: a number written into boxes. */
const inBoxes = /(?<!\d\s{0,2})\d(?:\s{1,2}\d){11}(?!\s{0,2}\d)/g;

/** Whether a text of a file shows a My Number: in a row, in groups, or digit by digit in boxes. */
export function showsMyNumber(text: string): boolean {
  const folded = text.normalize('NFKC');
  if (holdsMyNumber(folded)) return true;
  return (folded.match(inBoxes) ?? []).some((run) => holdsMyNumber(run.replace(/\s/g, '')));
}

/**
 * Exactly twelve digits with blanks anywhere between them: drawn in pieces, or numbers that only happen to be side by
 * side.
 */
const inPieces = /(?<!\d ?)\d(?: ?\d){11}(?! ?\d)/g;

/** Whether digits that are close together would be a My Number if they belong together: then "none" cannot be said. */
export const mayShowMyNumber = (text: string): boolean =>
  (text.normalize('NFKC').match(inPieces) ?? []).some((run) => holdsMyNumber(run.replaceAll(' ', '')));

/** A time or an identifier that a program has made and that looks like twelve digits. */
const madeByPrograms = /\d{12}Z|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** Like `showsMyNumber`, for what programs write beside the text: certificates, descriptions. */
export const showsMyNumberBeside = (text: string): boolean => showsMyNumber(text.replace(madeByPrograms, ' '));

const entities = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** Whether the text of an XML or HTML document shows a My Number, in one element or spread over several. */
export function xmlShowsMyNumber(xml: string): boolean {
  const letters = xml.replace(entities, (whole, hex: string | undefined, decimal: string | undefined) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
  const tag = /<[^>]*>/g;
  const readings = [letters, letters.replace(tag, ''), letters.replace(tag, ' ').replace(/\s+/g, ' ')];
  return readings.some(showsMyNumberBeside);
}

/** The possible readings of a text file's bytes; one of them shows its digits. */
export function readingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return [new TextDecoder('utf-16be').decode(bytes)];
  if (first === 0xff && second === 0xfe) return [new TextDecoder('utf-16le').decode(bytes)];
  return [new TextDecoder().decode(bytes), new TextDecoder('shift_jis').decode(bytes)];
}
