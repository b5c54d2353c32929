import { spelledOut } from '../domain/spelled-number';
import { plainNumber } from './numbers';
import { type ChangeNote, type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii } from './width';

/** Digits with separators at the thousands or none; `3,5` and `1,00` have a decimal comma and are not amounts. */
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;
/** Blanks at the thousands: an amount in some countries, two numbers in others. */
const blankGrouped = /^\d{1,3}(?: \d{3})+$/;
/** Up to two zeros after the point; three may be thousands in another country's notation. */
const zeroDecimals = /^(\d+|\d{1,3}(?:,\d{3})+)\.0{1,2}$/;

const withoutLeadingZeros = (text: string) => text.replace(/^0+(?=\d)/, '');

function proposalsFor(body: string): readonly string[] {
  const whole = zeroDecimals.exec(body)?.[1];
  if (whole !== undefined) return [withoutLeadingZeros(whole.replaceAll(',', ''))];
  if (blankGrouped.test(body)) return [withoutLeadingZeros(body.replaceAll(' ', ''))];
  const spelled = spelledOut(body);
  return spelled === null ? [] : [spelled];
}

function shapeAmount(fact: string, affixes: RegExp | null): Shaped {
  const plain = plainNumber(fact);
  const body = affixes === null ? plain : plain.replace(affixes, '').trim();
  if (!grouped.test(body)) return { ok: false, reason: 'format', candidates: proposalsFor(body) };
  const text = body.replace(/[^\d]/g, '');
  const short = withoutLeadingZeros(text);
  if (short !== text) return { ok: false, reason: 'format', candidates: [short] };
  const changed: ChangeNote[] = [];
  if (narrowAscii(fact) !== fact) changed.push('width');
  if (body !== plain) changed.push('affix');
  if (text !== body) changed.push('separator');
  return { ok: true, text, changed: text === fact ? [] : changed.length === 0 ? ['space'] : changed };
}

function amountRule(affixes: RegExp | null): FormatRule {
  const shape = (fact: string) => shapeAmount(fact, affixes);
  const same = sameBy((text) => {
    const shaped = shape(text);
    return shaped.ok ? shaped.text : `not an amount: ${plainNumber(text)}`;
  });
  return { shape, natural: (text) => text, same };
}

/**
 * A whole, non-negative number of yen; `￥1,000` and `1,000円` are accepted, `300万円` is refused with its digits
 * proposed.
 */
export const yenRule = amountRule(/^[¥￥\\]|円$/g);

/** A whole, non-negative number. */
export const countRule = amountRule(null);
