import { plainNumber } from './numbers';
import { type ChangeNote, type FormatRule, type Shaped, sameBy } from './types';
import { narrowAscii } from './width';

/** Units of Japanese numbers, the largest first; 百万 and 千万 stand for themselves on balance sheets. */
const units: readonly (readonly [string, bigint])[] = [
  ['兆', 1_000_000_000_000n],
  ['億', 100_000_000n],
  ['千万', 10_000_000n],
  ['百万', 1_000_000n],
  ['万', 10_000n],
  ['千', 1_000n],
];

const part = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(${units.map(([name]) => name).join('|')})`);

/** One step of a number in units: the yen it stands for, or null where its decimals do not come out whole. */
function amountOf(whole: string, decimals: string, unit: bigint): bigint | null {
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(whole.replaceAll(',', '') + decimals) * unit;
  return scaled % scale === 0n ? scaled / scale : null;
}

/** `300万`, `1億2,000万`, `1.5億`, `41,000百万` as plain digits; null for anything else. */
function spelledOut(text: string): string | null {
  let rest = text;
  let total = 0n;
  let smallest: bigint | null = null;
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    const [whole, digits = '', decimals = '', name] = match;
    const unit = units.find(([unitName]) => unitName === name)?.[1] ?? 1n;
    const amount = amountOf(digits, decimals, unit);
    // Units must fall (1億2,000万), each part below the unit before it, or the number says two things.
    if (amount === null || (smallest !== null && amount >= smallest)) return null;
    total += amount;
    smallest = unit;
    rest = rest.slice(whole.length);
  }
  if (smallest === null) return null;
  if (rest === '') return String(total);
  return /^\d+$/.test(rest) && BigInt(rest) < smallest ? String(total + BigInt(rest)) : null;
}

/** Digits with separators at the thousands or none; `3,5` and `1,00` are somebody's decimals, not amounts. */
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;
/** Blanks at the thousands: an amount in some countries, two numbers in others. */
const blankGrouped = /^\d{1,3}(?: \d{3})+$/;
/** Up to two zeros after the point; three may be thousands in another country's writing. */
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

/** A whole, non-negative number of yen; `￥1,000` and `1,000円` are taken, `300万円` is refused with its digits proposed. */
export const yenRule = amountRule(/^[¥￥\\]|円$/g);

/** A whole, non-negative number. */
export const countRule = amountRule(null);
