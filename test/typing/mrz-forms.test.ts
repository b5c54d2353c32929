import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeMrz, type MrzPassport, mrzLines, readMrz } from '../../lib/typing/mrz';
import { mrzName } from '../../lib/typing/mrz-name';
import { mrzProposals } from '../../lib/typing/mrz-proposal';
import { checkDigit, mrzOf } from './mrz-kit';
import { type ZoneText, zoneForms, zoneOf } from './zone-kit';

const today = '2026-06-01';
const readOf = (lines: readonly string[]): MrzPassport => {
  const reading = readMrz(lines.join('\n'), today);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.passport;
};

const kinds = { TD1: 'I<', TD2: 'I<', TD3: 'P<', MRVA: 'V<', MRVB: 'V<' } as const;
const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'];
const letters = fc
  .array(fc.constantFrom(...'ABDEFGHIJMNOPQRSTUVWXYZ'), { minLength: 2, maxLength: 5 })
  .map((all) => all.join(''));
const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zones = fc
  .record({
    form: fc.constantFrom(...zoneForms),
    family: letters,
    given: fc.array(letters, { maxLength: 2 }),
    number: fc.stringMatching(/^[A-Z]{0,2}[0-9]{4,7}$/),
    birth: day,
    sex: fc.constantFrom('M', 'F', '<'),
    ends: fc.integer({ min: 2027, max: 2036 }),
    optional: fc.stringMatching(/^[0-9]{0,7}$/),
  })
  .map(({ form, family, given, number, birth, sex, ends, optional }) => {
    const zone: ZoneText = {
      ...{ kind: kinds[form], state: 'IND', nationality: 'IND', number, sex, optional },
      name: [family, given.join('<')].filter((part) => part !== '').join('<<'),
      birth: birth.slice(2).replaceAll('-', ''),
      expiry: `${String(ends).slice(2)}0520`,
    };
    return { form, zone, facts: { family, given: given.join(' '), birth, expiresOn: `${ends}-05-20`, number } };
  });

describe('a zone of every form', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(zones, ({ form, zone, facts }) => {
        const read = readOf(zoneOf(form, zone));
        expect(read).toMatchObject({ form, family: facts.family, birth: facts.birth, nationality: 'IND' });
        expect(read.given ?? '').toBe(facts.given);
        expect(read.sex).toBe({ M: 'male', F: 'female' }[zone.sex]);
        expect(read.mrz).toBe(zone.name);
        const isPassport = form === 'TD3';
        expect(read.number).toBe(isPassport ? facts.number : undefined);
        expect(read.expiresOn).toBe(isPassport ? facts.expiresOn : undefined);
        expect(read.issuingState).toBe(isPassport ? 'IND' : undefined);
      }),
    );
  });

  it('is read in one run and without the fillers behind its name', () => {
    fc.assert(
      fc.property(zones, ({ form, zone }) => {
        const lines = zoneOf(form, { ...zone, name: `${zone.name.replace('<<', '<')}<<TESTA` });
        expect(mrzLines(lines.join(''))).toEqual(lines);
        const at = form === 'TD1' ? 2 : 0;
        const cut = lines.map((line, index) => (index === at ? line.replace(/<+$/, '') : line));
        expect(mrzLines(cut.join('\n'))).toEqual(lines);
        expect(isWholeMrz(cut.join('\n'))).toBe(true);
      }),
    );
  });

  /** Where the checked fields stand, by form: the first and the last sign, their check digit included. */
  const checked = {
    TD1: [
      [0, 5, 15],
      [1, 0, 7],
      [1, 8, 15],
      [1, 29, 30],
    ],
    TD2: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 28],
      [1, 35, 36],
    ],
    TD3: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 28],
      [1, 43, 44],
    ],
    MRVA: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 28],
    ],
    MRVB: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 28],
    ],
  } as const;
  const value = (sign: string) => (sign === '<' ? 0 : Number.parseInt(sign, 36)) % 10;

  it('is never read as before when one sign of a checked field is another', () => {
    fc.assert(
      fc.property(zones, fc.nat(), fc.nat(), fc.constantFrom(...signs), ({ form, zone }, field, offset, sign) => {
        const lines = zoneOf(form, zone);
        const places = checked[form];
        const [line, from, to] = places[field % places.length] ?? [0, 0, 1];
        const place = from + (offset % (to - from));
        const before = lines[line]?.[place] ?? '';
        fc.pre(before !== sign);
        const changed = lines.map((text, index) =>
          index === line ? text.slice(0, place) + sign + text.slice(place + 1) : text,
        );
        const reading = readMrz(changed.join('\n'), today);
        if (!reading.ok) return;
        // A check digit counts signs of the same value alike; that it cannot tell them apart is said of every passport.
        const isNumber = field % places.length === 0 && place < to - 1;
        expect(isNumber && value(before) === value(sign)).toBe(true);
        if (form === 'TD3') expect(reading.passport.unproved).toContain('numberSigns');
        else expect(reading.passport.number).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('says part by part what no check digit proves', () => {
    const zone: ZoneText = {
      kind: '',
      state: 'IND',
      nationality: 'IND',
      name: 'TESTA<<A',
      number: 'Z1234567',
      birth: '950314',
      sex: 'M',
      expiry: '310520',
      optional: '',
    };
    const unproved = (form: (typeof zoneForms)[number]) =>
      readOf(zoneOf(form, { ...zone, kind: kinds[form] })).unproved;
    expect(unproved('TD3')).toEqual(['name', 'issuingState', 'nationality', 'sex', 'numberSigns']);
    expect(unproved('TD1')).toEqual(['name', 'nationality', 'sex']);
    expect(unproved('MRVA')).toEqual(['name', 'nationality', 'sex', 'optional']);
  });
});

// ICAO 9303 parts 4 to 7: the standard's own specimens, of the Republic of Utopia, which no form knows.
describe("the standard's own specimens", () => {
  const anna = {
    family: 'ERIKSSON',
    given: 'ANNA MARIA',
    birth: '1974-08-12',
    sex: 'female',
    question: { letters: 'UTO', why: 'unknown' },
  };
  it.each([
    ['TD1', ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']],
    ['TD3', ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']],
    ['MRVA', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<']],
    ['MRVB', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<']],
  ] as const)('%s is read', (form, lines) => {
    const visa = { birth: '1940-09-07', question: { letters: 'XXX', why: 'stateless' } };
    const read = readOf(lines);
    expect(read).toMatchObject({ ...anna, ...(form.startsWith('MRV') ? visa : {}), form });
    expect(read.number).toBe(form === 'TD3' ? 'L898902C3' : undefined);
  });

  it('a number of more than nine signs goes on behind its filler (part 5, appendix)', () => {
    const number = 'D23145890734';
    const first = `I<UTO${number.slice(0, 9)}<${number.slice(9)}${checkDigit(number)}`.padEnd(30, '<');
    const middle = ['7408122', '1204159', '<<<<<<<<<<<'];
    const second = `7408122F1204159UTO<<<<<<<<<<<${checkDigit(first.slice(5) + middle.join(''))}`;
    expect(readMrz([first, second, 'ERIKSSON<<ANNA<MARIA'.padEnd(30, '<')].join('\n'), today).ok).toBe(true);
    const wrong = first.replace('734', '735');
    expect(readMrz([wrong, second, 'ERIKSSON<<ANNA<MARIA'.padEnd(30, '<')].join('\n'), today)).toMatchObject({
      ok: false,
    });
  });
});

describe('what is no passport', () => {
  const zone: ZoneText = {
    kind: '',
    state: 'IND',
    nationality: 'IND',
    name: 'TESTA<<A',
    number: 'Z1234567',
    birth: '950314',
    sex: 'M',
    expiry: '310520',
    optional: '',
  };
  it.each([
    ['a card', 'TD1', 'I<', 'card'],
    ['a larger card', 'TD2', 'C<', 'card'],
    ['a visa', 'MRVA', 'V<', 'visa'],
    ['a smaller visa', 'MRVB', 'VI', 'visa'],
  ] as const)('%s gives the person, not its number', (_, form, kind, warning) => {
    const passport = readOf(zoneOf(form, { ...zone, kind }));
    expect(passport.warnings).toContain(warning);
    const paths = mrzProposals(passport, () => undefined).map(({ path }) => path);
    expect(paths).toEqual(['name.family', 'name.given', 'name.mrz', 'sex', 'birth', 'nationality']);
  });
});

describe('a name in a zone', () => {
  const ending = (name: string) => name.padEnd(39, '<');
  it.each([
    ['TESTA<<ARJUN<<KUMAR', 'TESTA', 'ARJUN KUMAR', ['nameParts']],
    ['TESTA<<ARJUN<<KUMAR<<DEV', 'TESTA', 'ARJUN KUMAR DEV', ['nameParts']],
    ['TESTA<<ARJUN<KUMAR', 'TESTA', 'ARJUN KUMAR', []],
    ['TESTA<<ARJUN<<<<<<<<<KK', 'TESTA', 'ARJUN KK', ['nameParts', 'nameFillers']],
    ['TESTA<<ARJUN<<<<K<<<<C', 'TESTA', 'ARJUN K C', ['nameParts', 'nameFillers']],
    ['TESTA<<ARJUNKKKKKKKK', 'TESTA', 'ARJUNKKKKKKKK', ['nameFillers']],
    ['TESTA<<ARJUN<CCC<LLL', 'TESTA', 'ARJUN CCC LLL', ['nameFillers']],
    ['TESTA<<ARJUN<K', 'TESTA', 'ARJUN K', ['nameFillers']],
    ['TESTAKKARJUN', 'TESTAKKARJUN', undefined, ['nameFillers']],
    ['TESTAK<ARJUN', 'TESTAK ARJUN', undefined, ['nameFillers']],
    ['TESTA<KARJUN', 'TESTA KARJUN', undefined, ['nameFillers']],
    ['TESTA<LARJUN', 'TESTA LARJUN', undefined, ['nameFillers']],
    ['TESTA', 'TESTA', undefined, []],
    ['TESTA<SILVA', 'TESTA SILVA', undefined, []],
    ['BECKER<<MARK<ERIC', 'BECKER', 'MARK ERIC', []],
    ['MALIK<<KAMAL', 'MALIK', 'KAMAL', []],
    ['LLOYD<<KELLY', 'LLOYD', 'KELLY', []],
  ])('%s', (raw, family, given, doubts) => {
    const name = mrzName(ending(raw));
    expect({ family: name.family, given: name.given }).toEqual({ family, given });
    expect(name.doubts).toEqual(doubts);
    expect(name.mrz).toBe(raw);
  });

  it('loses none of its letters, however it is divided', () => {
    const parts = fc.array(fc.constantFrom('TESTA', 'ARJUN', 'K', '<', '<<', '<<<'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(parts, (all) => {
        const raw = all.join('').slice(0, 39).padEnd(39, '<');
        const { family = '', given = '' } = mrzName(raw);
        expect(`${family}${given}`.replaceAll(' ', '')).toBe(raw.replaceAll('<', ''));
      }),
    );
  });
});

describe('signs of a number that no check digit tells apart', () => {
  it.each([
    ['Z123456K', true],
    ['Z12345KK', true],
    ['Z12L4567', true],
    ['Z12S4567', true],
    ['Z1G34567', true],
    ['Z1234567', false],
    ['KL123456', false],
    ['123456789', false],
    ['S1234567', false],
  ])('of %s are asked about: %s', (number, asked) => {
    expect(readOf(mrzOf({ number })).warnings.includes('numberSigns')).toBe(asked);
  });

  it('because a filler read as K changes no check digit', () => {
    const [first, second] = mrzOf({ number: 'Z1234567' });
    const misread = second.replace('Z1234567<', 'Z1234567K');
    expect(readOf([first, misread])).toMatchObject({ number: 'Z1234567K', warnings: ['numberSigns'] });
  });
});
