import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalities } from '../../lib/domain/codes/nationality';
import { type MrzReading, readMrz } from '../../lib/typing/mrz';
import { birthOf, expiryOf } from '../../lib/typing/mrz-date';
import { mrzProposals } from '../../lib/typing/mrz-proposal';
import { issuingStateOf, nationalityOf } from '../../lib/typing/passport-state';
import { checkDigit, mrzOf, type PassportText } from './mrz-kit';

const today = '2026-06-01';
const read = (passport: PassportText = {}): MrzReading => readMrz(mrzOf(passport).join('\n'), today);
const passportOf = (passport: PassportText = {}) => {
  const reading = read(passport);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.passport;
};
const refusalOf = (text: string) => {
  const reading = readMrz(text, today);
  return reading.ok ? null : reading.refusal;
};

describe("a passport's machine-readable zone", () => {
  it('gives every fact of a sound one', () => {
    expect(passportOf()).toEqual({
      family: 'TESTA',
      given: 'ARJUN KUMAR',
      mrz: 'TESTA<<ARJUN<KUMAR',
      number: 'Z1234567',
      birth: '1995-03-14',
      expiresOn: '2031-05-20',
      sex: 'male',
      nationality: 'IND',
      issuingState: 'IND',
      form: 'TD3',
      warnings: [],
      unproved: ['name', 'issuingState', 'nationality', 'sex', 'numberSigns'],
    });
  });

  it("agrees with the standard's own specimen (ICAO 9303 part 4)", () => {
    const [, second] = ['', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
    expect(checkDigit('L898902C3')).toBe('6');
    expect(refusalOf(`P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n${second}`)).toBeNull();
  });

  it.each([
    ['lines apart by CR LF', (a: string, b: string) => `${a}\r\n${b}\r\n`],
    ['one run, as readers send it', (a: string, b: string) => a + b],
    ['small letters and blanks', (a: string, b: string) => ` ${a.toLowerCase()} \n\n ${b.slice(0, 20)} ${b.slice(20)}`],
    ['full-width signs', (a: string, b: string) => `${a.replaceAll('<', '＜')}\n${b}`],
    ['fillers lost at the end of the first line', (a: string, b: string) => `${a.replace(/<+$/, '')}\n${b}`],
  ])('is read from %s', (_, write) => {
    const [first, second] = mrzOf();
    expect(readMrz(write(first, second), today)).toEqual(read());
  });

  it.each([
    ['number', 0, '1'],
    ['birth', 13, '1'],
    ['expiry', 21, '9'],
    ['optional', 30, '7'],
  ] as const)('is refused by the check digit of its %s, which is named', (part, at, sign) => {
    const [first, second] = mrzOf({ optional: 'AB1234567' });
    const wrong = second.slice(0, at) + sign + second.slice(at + 1);
    expect(wrong).not.toBe(second);
    const refusal = refusalOf(`${first}\n${wrong}`);
    expect(refusal).toEqual({ reason: 'checkDigit', parts: [part] });
  });

  it('is refused by the check digit of the whole when only that is wrong', () => {
    const [first, second] = mrzOf();
    const wrong = second.slice(0, 43) + String((Number(second[43]) + 1) % 10);
    expect(refusalOf(`${first}\n${wrong}`)).toEqual({ reason: 'checkDigit', parts: ['whole'] });
  });

  it('is refused whichever one digit of a checked part is another', () => {
    const [first, second] = mrzOf();
    const places = [...Array(10).keys(), 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 43];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        fc.pre(second[at] !== String(digit) && /\d/.test(second[at] ?? ''));
        const wrong = second.slice(0, at) + digit + second.slice(at + 1);
        expect(refusalOf(`${first}\n${wrong}`)).not.toBeNull();
      }),
    );
  });

  it('never throws and never reads what is no zone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        expect(readMrz(text, today).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['one line', mrzOf()[0], { reason: 'shape', lengths: [44] }],
    ['a line too short', `${mrzOf()[0]}\n${mrzOf()[1].slice(1)}`, { reason: 'shape', lengths: [44, 43] }],
    ['a strange sign', `${mrzOf()[0].replace('<<', '<«')}\n${mrzOf()[1]}`, { reason: 'character', characters: ['«'] }],
    ['of no document', `X${mrzOf()[0].slice(1)}\n${mrzOf()[1]}`, { reason: 'notPassport' }],
    ['of no card', ['X'.padEnd(30, '<'), '<'.repeat(30), '<'.repeat(30)].join('\n'), { reason: 'notPassport' }],
    ['a name with a digit', mrzOf({ name: 'TESTA<<ARJ0N' }).join('\n'), { reason: 'unreadable', parts: ['name'] }],
    ['nothing', '', { reason: 'shape', lengths: [] }],
  ])('is refused when it is %s', (_, text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
  });

  it.each([
    ['a letter O in a birth date', { birth: '95O314' }, ['birth']],
    ['a month 13', { expiry: '311320' }, ['expiry']],
    ['30 February', { birth: '950230' }, ['birth']],
    ['31 April', { expiry: '310431' }, ['expiry']],
    ['no sex that there is', { sex: 'Q' }, ['sex']],
  ])('is refused as unreadable with %s', (_, passport, parts) => {
    expect(read(passport)).toEqual({ ok: false, refusal: { reason: 'unreadable', parts } });
  });

  it.each([
    ['TESTA', { family: 'TESTA' }],
    ['TESTA<SILVA<<BEATRIZ', { family: 'TESTA SILVA', given: 'BEATRIZ' }],
    ['TESTA<<ANNA<MARIA<LUISA', { family: 'TESTA', given: 'ANNA MARIA LUISA' }],
  ])('divides the name %s', (name, names) => {
    const { family, given } = passportOf({ name });
    expect({ family, given }).toEqual({ given: undefined, ...names });
  });

  it('leaves the sex open where the passport does not say', () => {
    expect(passportOf({ sex: '<' }).sex).toBeUndefined();
    expect(passportOf({ sex: 'F' }).sex).toBe('female');
  });

  it.each([
    ['a name that fills its line', { name: `TESTA<<${'A'.repeat(32)}` }, ['nameCut']],
    ['a name one short of that', { name: `TESTA<<${'A'.repeat(31)}` }, []],
    ['a passport that ended yesterday', { expiry: '260531' }, ['expired']],
    ['one that ends today', { expiry: '260601' }, []],
    ['a number as Hong Kong has them', { nationality: 'CHN', state: 'CHN', number: 'K12345678' }, ['region']],
    ['a number as the mainland has them', { nationality: 'CHN', state: 'CHN', number: 'E12345678' }, []],
  ])('warns of %s', (_, passport, warnings) => {
    expect(passportOf(passport).warnings).toEqual(warnings);
  });
});

describe('the dates of a passport', () => {
  it.each([
    ['260601', '2026-06-01'],
    ['260602', '1926-06-02'],
    ['000229', '2000-02-29'],
    ['95<<<<', '1995'],
    ['9503<<', '1995-03'],
    ['26<<<<', '2026'],
    ['27<<<<', '1927'],
    ['<<<<<<', 'unknown'],
    ['010229', null],
    ['9513<<', null],
    ['9<0101', null],
  ])('birth %s is %s', (raw, date) => {
    expect(birthOf(raw, today)).toBe(date);
  });

  it.each([
    ['310520', '2031-05-20'],
    ['750101', '2075-01-01'],
    ['770101', '1977-01-01'],
    ['990101', '1999-01-01'],
    ['280229', '2028-02-29'],
    ['270229', null],
    ['31<<<<', null],
  ])('expiry %s is %s', (raw, date) => {
    expect(expiryOf(raw, today)).toBe(date);
  });

  it('a birth is never in the future and never more than a hundred years ago', () => {
    const date = fc.date({ min: new Date('1927-01-01'), max: new Date('2026-06-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(birthOf(iso.slice(2).replaceAll('-', ''), today)).toBe(iso);
      }),
    );
  });
});

describe('the nationality of a passport', () => {
  it('is the option of the same code for every option that has one', () => {
    for (const { code } of nationalities.filter((one) => !['JPN', 'CHOSEN', 'XXA'].includes(one.code)))
      expect(nationalityOf(code)).toEqual({ ok: true, code });
  });

  it.each([
    ['D<<', 'DEU'],
    ['XKX', 'RKS'],
    ['TWN', 'TWN'],
    ['PSE', 'PSE'],
    ['COD', 'COD'],
    ['COG', 'COG'],
  ])('%s is %s', (letters, code) => {
    expect(nationalityOf(letters)).toEqual({ ok: true, code });
  });

  it.each([
    ['GBN', 'british'],
    ['GBP', 'british'],
    ['XXA', 'stateless'],
    ['XXB', 'stateless'],
    ['PRK', 'korea'],
    ['UNO', 'organisation'],
    ['JPN', 'japanese'],
    ['COK', 'unknown'],
    ['ESH', 'unknown'],
    ['GRL', 'unknown'],
    ['ZZZ', 'unknown'],
    ['CHOSEN', 'unknown'],
  ])('%s is asked (%s)', (letters, question) => {
    if (letters === 'CHOSEN') return expect(nationalityOf('CHO')).toMatchObject({ ok: false, question });
    expect(nationalityOf(letters)).toMatchObject({ ok: false, question });
    expect(passportOf({ nationality: letters })).toMatchObject({ question: { letters, why: question } });
    expect(passportOf({ nationality: letters }).nationality).toBeUndefined();
  });

  it('of the issuing state may be Japan, or be left open', () => {
    expect(['JPN', 'D<<', 'UNO', 'GBR'].map(issuingStateOf)).toEqual(['JPN', 'DEU', null, 'GBR']);
  });
});

describe('what a passport brings into a record', () => {
  it('is told apart from what the record says', () => {
    const record: Readonly<Record<string, string>> = { 'name.family': 'TESTA', birth: '1995-03-15' };
    const made = mrzProposals(passportOf(), (path) => record[path]);
    const states = Object.fromEntries(made.map(({ path, state }) => [path, state]));
    expect(states).toMatchObject({ 'name.family': 'same', birth: 'differs', 'passport.number': 'new', sex: 'new' });
    expect(made.find(({ path }) => path === 'birth')).toMatchObject({ proposed: '1995-03-14', current: '1995-03-15' });
    expect(made).toHaveLength(9);
  });

  it('has nothing for what must be asked', () => {
    const made = mrzProposals(passportOf({ nationality: 'GBN', sex: '<' }), () => undefined);
    expect(made.map(({ path }) => path)).not.toContain('nationality');
    expect(made.map(({ path }) => path)).not.toContain('sex');
  });
});
