import { checkDigit } from './mrz-kit';

/** What a made-up document of any form says. Names are fictional (TESTA). */
export interface ZoneText {
  /** Two letters: `P<`, `V<`, `I<`. */
  readonly kind: string;
  readonly state: string;
  readonly nationality: string;
  readonly name: string;
  /** Up to nine signs. */
  readonly number: string;
  readonly birth: string;
  readonly sex: string;
  readonly expiry: string;
  readonly optional: string;
}

export const zoneForms = ['TD1', 'TD2', 'TD3', 'MRVA', 'MRVB'] as const;

const filled = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
const proved = (text: string) => text + checkDigit(text);

/** Writes a zone as ICAO 9303 lays it out, sign after sign. */
export function zoneOf(form: (typeof zoneForms)[number], zone: ZoneText): readonly string[] {
  const { kind, state, nationality, name, birth, sex, expiry, optional } = zone;
  const number = proved(filled(zone.number, 9));
  const [born, ends] = [proved(birth), proved(expiry)];
  const head = `${filled(kind, 2)}${filled(state, 3)}`;
  const country = filled(nationality, 3);
  if (form === 'TD1') {
    const second = `${born}${sex}${ends}${country}${filled('', 11)}`;
    const first = `${head}${number}${filled(optional, 15)}`;
    return [first, second + checkDigit(`${first.slice(5)}${born}${ends}${filled('', 11)}`), filled(name, 30)];
  }
  const width = form === 'TD3' || form === 'MRVA' ? 44 : 36;
  const middle = `${number}${country}${born}${sex}${ends}`;
  const first = `${head}${filled(name, width - 5)}`;
  if (form === 'MRVA' || form === 'MRVB') return [first, middle + filled(optional, width - 28)];
  const rest = form === 'TD3' ? proved(filled(optional, 14)) : filled(optional, 7);
  return [first, `${middle}${rest}${checkDigit(`${number}${born}${ends}${rest}`)}`];
}
