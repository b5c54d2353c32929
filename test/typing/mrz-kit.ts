/** What a made-up passport says. Names are fictional (TESTA). */
export interface PassportText {
  readonly name?: string;
  readonly state?: string;
  readonly nationality?: string;
  readonly number?: string;
  readonly birth?: string;
  readonly sex?: string;
  readonly expiry?: string;
  readonly optional?: string;
}

/** The check digit of ICAO 9303 part 3, 4.9: weights 7, 3, 1; letters count from 10, fillers 0. */
export function checkDigit(text: string): string {
  const sum = [...text].reduce((total, sign, index) => {
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36);
    return total + value * ([7, 3, 1][index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}

/** Two lines of 44 characters with the check digits they should have. */
export function mrzOf(passport: PassportText = {}): readonly [string, string] {
  const {
    name = 'TESTA<<ARJUN<KUMAR',
    state = 'IND',
    nationality = 'IND',
    number = 'Z1234567',
    birth = '950314',
    sex = 'M',
    expiry = '310520',
    optional = '',
  } = passport;
  const filled = (text: string, length: number) => text.padEnd(length, '<');
  const withDigit = (text: string) => text + checkDigit(text);
  const numberPart = withDigit(filled(number, 9));
  const birthPart = withDigit(birth);
  const expiryPart = withDigit(expiry);
  const optionalPart = optional === '' ? `${filled('', 14)}0` : withDigit(filled(optional, 14));
  const second = `${numberPart}${filled(nationality, 3)}${birthPart}${sex}${expiryPart}${optionalPart}`;
  const whole = checkDigit(`${numberPart}${birthPart}${expiryPart}${optionalPart}`);
  return [`P<${filled(state, 3)}${filled(name, 39)}`, second + whole];
}
