import fc from 'fast-check';
import type { Format } from '../../lib/spec/format';

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const digitsOf = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => pad(n, length));

/** Characters that forms meet: both widths, all hyphens and spaces, vendors' symbols, emoji, marks, controls. */
const awkward = [
  ...'abzAZ09 -ー‐–—―−－ｰ~〜～\'"’”\\¥￥.,/()（）＆@＠・ｱｶﾊﾞﾟガぱ東京高橋髙﨑神㈱①Ⅳ㎡½²éßıÜĐ株式会社有限…№😀❤',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u3099',
  '\u0301',
  '\ufe0f',
  '\u20e3',
  '\ufa19',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '\ud83d',
  '\ue000',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...awkward), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const plainText = fc
  .array(fc.constantFrom(...'abzAZ0189 -ーｰ‐．.,/（）・ｱｶﾊﾞﾟガぱ東京高橋サンプル株式会社'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const fullDate = fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${pad(m, 2)}-${pad(d, 2)}`);
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${y}-${pad(m, 2)}`);
const bareYear = year.map(String);

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ'), minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 4,
});
const capital = fc.constantFrom(...'ABCXYZabc');
const corporate = fc.constantFrom(
  ...['8000000000001', '7000000000002', '6000000000003', '7000000000010', 'T8000000000001', '8-0000-0000-0001'],
);

/** Facts that each format is made for, in their natural forms. */
const natural: Readonly<Record<Format, fc.Arbitrary<string>>> = {
  latinName: words.map((parts) => parts.join(' ')),
  fullWidth: plainText,
  anyWidth: plainText,
  multiline: fc.array(plainText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\r\n')),
  halfWidth: fc.string({ unit: fc.constantFrom(...'abcXYZ019-_./@ Ａ９'), minLength: 1, maxLength: 20 }),
  residenceCard: fc.tuple(capital, capital, digitsOf(8), capital, capital).map((parts) => parts.join('')),
  passportNumber: fc.tuple(capital, digitsOf(7)).map((parts) => parts.join('')),
  email: fc
    .tuple(fc.stringMatching(/^[a-z0-9.+]{1,10}$/), fc.stringMatching(/^[a-z0-9]{1,10}\.jp$/))
    .map((p) => p.join('@')),
  date: fullDate,
  yearMonth: fc.oneof(yearMonth, fullDate),
  year: fc.oneof(bareYear, yearMonth, fullDate),
  dateText: fc.oneof(
    fullDate,
    yearMonth,
    bareYear,
    fullDate.map((date) => `${date}頃`),
  ),
  postalCode: fc
    .tuple(digitsOf(3), fc.constantFrom('', '-', '－', 'ー', ' '), digitsOf(4))
    .map((parts) => parts.join('')),
  phone: fc
    .tuple(fc.constantFrom('0', '+81 ', '+84 ', '('), fc.array(digitsOf(3), { minLength: 1, maxLength: 4 }))
    .map(([start, groups]) => start + groups.join(start === '(' ? ') ' : '-')),
  corporateNumber: corporate,
  insuranceNumber: fc.tuple(digitsOf(4), digitsOf(6), digitsOf(1)).map((parts) => parts.join('-')),
  yen: fc.oneof(
    fc.nat().map(String),
    fc.nat().map((n) => `${n.toLocaleString('en-US')}円`),
    fc.nat(9999).map((n) => `${n}万円`),
  ),
  count: fc.nat().map(String),
};

/** Every format. */
export const formats = Object.keys(natural) as readonly Format[];

/** Facts of one format: what it is made for, and what nobody should have typed. */
export function factsOf(format: Format): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: natural[format] }, { weight: 1, arbitrary: anyText });
}

/** Facts that a format is made for. */
export function naturalFactsOf(format: Format): fc.Arbitrary<string> {
  return natural[format];
}

export const limits = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 30 }).map((max) => ({ max })),
  fc.integer({ min: 1, max: 14 }).map((exact) => ({ exact })),
);
