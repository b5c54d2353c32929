import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, convert, type Limit, readBack, sameMeaning } from '../../lib/convert/convert';
import { isJis } from '../../lib/convert/repertoire';
import type { Format } from '../../lib/spec/format';
import { runs } from '../property-runs';
import { factsOf, formats, limits, naturalFactsOf } from './arbitraries';

const ascii = (c: string) => c >= ' ' && c <= '~';
const digit = (c: string) => c >= '0' && c <= '9';

/** What a box of each format takes, told apart from the code under test. */
const repertoireOf: Readonly<Record<Format, (c: string) => boolean>> = {
  latinName: (c) => /^[A-Z '-]$/.test(c),
  fullWidth: isJis,
  anyWidth: (c) => isJis(c) || ascii(c),
  multiline: (c) => isJis(c) || ascii(c) || c === '\n',
  halfWidth: ascii,
  residenceCard: (c) => /^[A-Z0-9]$/.test(c),
  passportNumber: (c) => /^[A-Z0-9]$/.test(c),
  email: (c) => ascii(c) && c !== ' ',
  date: digit,
  yearMonth: digit,
  year: digit,
  dateText: isJis,
  postalCode: digit,
  phone: digit,
  corporateNumber: digit,
  insuranceNumber: digit,
  yen: digit,
  count: digit,
};

/** Letters and digits only, in one width, one case, one composition: what no conversion may lose or add. */
const substance = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]|ー/gu, '')
    .toUpperCase();

/** Formats whose text holds the fact's letters and digits and no others. */
const verbatim: readonly Format[] = [
  'latinName',
  'fullWidth',
  'anyWidth',
  'multiline',
  'halfWidth',
  'residenceCard',
  'passportNumber',
  'email',
  'postalCode',
  'insuranceNumber',
  'count',
];

const fits = (text: string, { max, exact }: Limit) =>
  (max === undefined || text.length <= max) && (exact === undefined || text.length === exact);

describe.each(formats)('%s', (format) => {
  it('makes a text within the limit and the repertoire, or none', () => {
    fc.assert(
      fc.property(factsOf(format), limits, (fact, limit) => {
        const made = convert(fact, format, limit);
        if (!made.ok) return;
        expect(made.text).not.toBe('');
        expect(fits(made.text, limit)).toBe(true);
        expect([...made.text].filter((c) => !repertoireOf[format](c))).toEqual([]);
      }),
    );
  });

  it('reads back the same fact', () => {
    fc.assert(
      fc.property(factsOf(format), (fact) => {
        const made = convert(fact, format, {});
        expect(canonical(fact, format)).toBe(made.ok ? readBack(made.text, format) : null);
        if (made.ok) expect(canonical(fact, format)).not.toBeNull();
      }),
    );
  });

  it('changes nothing in its own text, nor in the text of the fact read back', () => {
    fc.assert(
      fc.property(factsOf(format), limits, (fact, limit) => {
        const made = convert(fact, format, limit);
        if (!made.ok) return;
        const own = { ok: true, text: made.text };
        const again = convert(made.text, format, limit);
        expect(again).toMatchObject(own);
        if (format !== 'latinName') expect(again.ok && again.changed).toEqual([]);
        expect(convert(readBack(made.text, format) ?? '', format, limit)).toMatchObject(own);
      }),
    );
  });

  it('notes a change exactly where the text differs from the fact', () => {
    fc.assert(
      fc.property(factsOf(format), (fact) => {
        const made = convert(fact, format, {});
        if (!made.ok) return;
        expect(made.changed.filter((note) => note !== 'unusualCharacter').length > 0).toBe(made.text !== fact);
      }),
    );
  });

  it('proposes only what it takes under the same limit', () => {
    fc.assert(
      fc.property(factsOf(format), limits, (fact, limit) => {
        const made = convert(fact, format, limit);
        if (made.ok || made.proposal === undefined) return;
        expect(convert(made.proposal, format, limit)).toMatchObject({ ok: true, text: made.proposal });
      }),
    );
  });

  it('takes the facts it is made for, unless a limit or a rule of its own speaks against them', () => {
    const refusals = fc
      .sample(naturalFactsOf(format), { numRuns: runs(200), seed: 7 })
      .map((fact) => convert(fact, format, {}))
      .flatMap((made) => (made.ok ? [] : [made.reason]));
    expect(refusals.filter((reason) => reason !== 'format' && reason !== 'tooLong')).toEqual([]);
    expect(refusals.length).toBeLessThan(100);
  });

  it('compares reflexively and symmetrically, and a fact with its own text as the same', () => {
    fc.assert(
      fc.property(factsOf(format), factsOf(format), (a, b) => {
        expect(sameMeaning(a, a, format)).toBe(true);
        expect(sameMeaning(a, b, format)).toBe(sameMeaning(b, a, format));
        const made = convert(a, format, {});
        if (made.ok) expect(sameMeaning(a, made.text, format)).toBe(true);
      }),
    );
  });

  it('never takes a text with two digits swapped for the same', () => {
    fc.assert(
      fc.property(naturalFactsOf(format), fc.nat(), fc.nat(), (fact, i, j) => {
        const made = convert(fact, format, {});
        if (!made.ok) return;
        const digits = [...made.text].flatMap((c, index) => (/[0-9０-９]/.test(c) ? [index] : []));
        const [a, b] = [digits[i % digits.length], digits[j % digits.length]];
        if (a === undefined || b === undefined || made.text[a] === made.text[b]) return;
        const swapped = [...made.text];
        [swapped[a], swapped[b]] = [made.text[b] ?? '', made.text[a] ?? ''];
        expect(sameMeaning(made.text, swapped.join(''), format)).toBe(false);
        expect(sameMeaning(fact, swapped.join(''), format)).toBe(false);
      }),
    );
  });
});

describe.each(verbatim)('%s', (format) => {
  it('keeps every letter and digit, in the text and in the canonical form', () => {
    fc.assert(
      fc.property(factsOf(format), limits, (fact, limit) => {
        const made = convert(fact, format, limit);
        if (!made.ok) return;
        expect(substance(made.text)).toBe(substance(fact));
        expect(substance(canonical(fact, format) ?? '')).toBe(substance(fact));
      }),
    );
  });
});

describe('the same meaning', () => {
  it.each([
    ['サンプル 株式会社', 'サンプル株式会社', 'fullWidth', true],
    ['ｻﾝﾌﾟﾙ', 'サンプル', 'anyWidth', true],
    ['1-1-1', '１－１－１', 'fullWidth', true],
    ['1-1-1', '１１１', 'fullWidth', false],
    ['1 12', '11 2', 'anyWidth', false],
    ['1 12', '112', 'anyWidth', false],
    ['ANNA LEE', 'ANNALEE', 'halfWidth', false],
    ['Pune', 'PUNE', 'anyWidth', true],
    ['ı', 'I', 'anyWidth', false],
    ['ß', 'SS', 'anyWidth', false],
    ['é', 'É', 'anyWidth', true],
    ['\u00b5', '\u039c', 'anyWidth', false],
    ['髙橋', '高橋', 'fullWidth', false],
    ['①', '1', 'fullWidth', false],
    ['一\r\n 二\n', '一\n二', 'multiline', true],
    ['一\n二', '一二', 'multiline', false],
    ['設計、\n試験。\n以上', '設計、試験。以上', 'multiline', true],
    ['営業\n部長', '営業部\n長', 'multiline', false],
    ['単価３，\n５００', '単価３，５００', 'multiline', false],
    ['１．\n２', '１．２', 'multiline', false],
    ['サーバ', 'サーバー', 'anyWidth', false],
    ['サーバー', 'サーバ－', 'anyWidth', false],
    ['サーバー', 'サーバ一', 'fullWidth', false],
    ['１ー１', '１－１', 'fullWidth', true],
    ['１一１', '１－１', 'fullWidth', false],
    ['キヤノン', 'キャノン', 'fullWidth', false],
    ['ハイツ', 'バイツ', 'fullWidth', false],
    ['ハイツ', 'パイツ', 'fullWidth', false],
    ['ロ', '口', 'fullWidth', false],
    ['カ', '力', 'fullWidth', false],
    ['斉藤', '齋藤', 'fullWidth', false],
    ['斎藤', '齋藤', 'fullWidth', false],
    ['渡辺', '渡邊', 'fullWidth', false],
    ['\u795e', '\ufa19', 'fullWidth', false],
    ['２０', '２Ｏ', 'fullWidth', false],
    ['TX100', 'TXl00', 'passportNumber', false],
    ['TX100', 'TXIO0', 'passportNumber', false],
    ['1-1 12', '1-11 2', 'anyWidth', false],
    ['ANNA\u200bLEE', 'ANNALEE', 'anyWidth', false],
    ['0330000', '330000', 'yen', false],
    ['05', '5', 'count', false],
    ['33万', '330000', 'yen', false],
    ['81312345678', '0312345678', 'phone', false],
    ['312345678', '0312345678', 'phone', false],
    ['100-001', '1000010', 'postalCode', false],
    ['Testa  Ana', 'TESTA ANA', 'latinName', true],
    ['TESTA ANA', 'ANA TESTA', 'latinName', false],
    ['TESTA-ANA', 'TESTA ANA', 'latinName', false],
    ['+81 3-1234-5678', '0312345678', 'phone', true],
    ['0312345678', '0312345687', 'phone', false],
    ['123-4567', '〒1234567', 'postalCode', true],
    ['300,000円', '300000', 'yen', true],
    ['300000', '30000', 'yen', false],
    ['-5', '5', 'yen', false],
    ['3.5', '35', 'yen', false],
    ['ab 12345678 cd', 'AB12345678CD', 'residenceCard', true],
    ['TESTA@example.jp', 'testa@example.jp', 'email', true],
    ['T8000000000001', '8000000000001', 'corporateNumber', true],
  ] as const)('%j and %j as %s: %s', (a, b, format, same) => {
    expect(sameMeaning(a, b, format)).toBe(same);
    expect(sameMeaning(b, a, format)).toBe(same);
  });
});

describe('dates and amounts', () => {
  it('come back from the portal as the fact they were made of', () => {
    fc.assert(
      fc.property(naturalFactsOf('date'), fc.nat(), (date, amount) => {
        const text = convert(date, 'date', { exact: 8 });
        expect(text.ok && readBack(text.text, 'date')).toBe(date);
        const long = convert(date, 'dateText', { max: 40 });
        expect(long.ok && readBack(long.text, 'dateText')).toBe(date);
        const yen = convert(amount.toLocaleString('en-US'), 'yen', {});
        expect(yen.ok && Number(readBack(yen.text, 'yen'))).toBe(amount);
      }),
    );
  });
});
