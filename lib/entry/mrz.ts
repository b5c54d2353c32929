import { type Details, type FieldName, parse } from 'mrz';
import { birthOf, expiryOf } from './mrz-date';
import { issuingStateOf, type NationalityQuestion, nationalityOf } from './passport-state';

/** A part of a passport's machine-readable zone that can be wrong by itself. */
export type MrzPart = 'number' | 'birth' | 'expiry' | 'sex' | 'name' | 'optional' | 'whole';

/** Why a text is not taken as a passport's machine-readable zone. Nothing of it is used then. */
export type MrzRefusal =
  /** Not two lines of 44 characters. `lengths`: of the lines that were found. */
  | { readonly reason: 'shape'; readonly lengths: readonly number[] }
  /** A sign that no machine-readable zone has. */
  | { readonly reason: 'character'; readonly characters: readonly string[] }
  /** A visa or an identity card: the form asks for the passport. */
  | { readonly reason: 'notPassport' }
  /** The check digits of these parts do not fit. */
  | { readonly reason: 'checkDigit'; readonly parts: readonly MrzPart[] }
  /** These parts cannot be read (a letter in a date, no such day). */
  | { readonly reason: 'unreadable'; readonly parts: readonly MrzPart[] };

/** What deserves a look though everything fits. */
export type MrzWarning =
  /** The name fills its line to the end: it may be longer in the passport itself. */
  | 'nameCut'
  /** A number of the kind that Hong Kong and Macao issue: the form has no option of its own but 中国. */
  | 'region'
  | 'expired';

/** A passport as its machine-readable zone tells it, in the natural form of our facts. */
export interface MrzPassport {
  readonly family?: string;
  readonly given?: string;
  /** The name as it stands in the zone: `TESTA<<ARJUN`. */
  readonly mrz: string;
  readonly number: string;
  /** A partial date. */
  readonly birth: string;
  /** YYYY-MM-DD */
  readonly expiresOn: string;
  /** Absent where the passport does not say (`<`): the person must be asked. */
  readonly sex?: 'male' | 'female';
  /** Absent where it must be asked. */
  readonly nationality?: string;
  readonly issuingState?: string;
  readonly question?: { readonly letters: string; readonly why: NationalityQuestion };
  readonly warnings: readonly MrzWarning[];
}

export type MrzReading =
  | { readonly ok: true; readonly passport: MrzPassport }
  | { readonly ok: false; readonly refusal: MrzRefusal };

const lineLength = 44;

/**
 * The lines of a text that was pasted, typed or sent by a reader: without blanks, in capitals and half-width. A reader may
 * send both lines in one run; the fillers at the end of the first line may have been lost on the way.
 */
export function mrzLines(text: string): readonly string[] {
  const lines = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '');
  const [first = '', second = '', ...more] = lines;
  if (lines.length === 1 && first.length === 2 * lineLength)
    return [first.slice(0, lineLength), first.slice(lineLength)];
  const isCut = more.length === 0 && second.length === lineLength && first.length < lineLength && first.startsWith('P');
  return isCut && first.includes('<<') ? [first.padEnd(lineLength, '<'), second] : lines;
}

/** Whether a text has as many characters as a passport's zone, so that it is worth reading. */
export function isWholeMrz(text: string): boolean {
  const lines = mrzLines(text);
  return lines.length === 2 && lines.every((line) => line.length === lineLength);
}

const checked: readonly (readonly [FieldName, MrzPart])[] = [
  ['documentNumberCheckDigit', 'number'],
  ['birthDateCheckDigit', 'birth'],
  ['expirationDateCheckDigit', 'expiry'],
  ['personalNumberCheckDigit', 'optional'],
  ['compositeCheckDigit', 'whole'],
];
const read: readonly (readonly [FieldName, MrzPart])[] = [
  ['lastName', 'name'],
  ['documentNumber', 'number'],
  ['birthDate', 'birth'],
  ['sex', 'sex'],
  ['expirationDate', 'expiry'],
];

/**
 * Reads a passport's machine-readable zone (ICAO 9303, TD3: two lines of 44). Every check digit is verified, nothing is
 * corrected. `today`, YYYY-MM-DD, decides the centuries.
 */
export function readMrz(text: string, today: string): MrzReading {
  const refuse = (refusal: MrzRefusal): MrzReading => ({ ok: false, refusal });
  const lines = mrzLines(text);
  const characters = [...new Set(lines.join('').match(/[^A-Z0-9<]/gu) ?? [])];
  if (characters.length > 0) return refuse({ reason: 'character', characters });
  const [first = '', second = ''] = lines;
  const lengths = lines.map(({ length }) => length);
  const isCard = [30, 36].includes(first.length) && lengths.every((length) => length === first.length);
  if (isCard || (isWholeMrz(text) && !first.startsWith('P'))) return refuse({ reason: 'notPassport' });
  if (!isWholeMrz(text)) return refuse({ reason: 'shape', lengths });

  const { details } = parse(lines);
  const of = (field: FieldName): Details | undefined => details.find((detail) => detail.field === field);
  const partsOf = (wanted: typeof checked) => wanted.filter(([field]) => !of(field)?.valid).map(([, part]) => part);
  const unreadable = partsOf(read);
  const wrong = partsOf(checked);
  // A part that cannot be read is wrong whatever its check digit says; a wrong part makes the whole wrong too.
  const single = wrong.filter((part) => part !== 'whole');
  if (unreadable.length > 0) return refuse({ reason: 'unreadable', parts: unreadable });
  if (wrong.length > 0) return refuse({ reason: 'checkDigit', parts: single.length > 0 ? single : wrong });

  const birth = birthOf(second.slice(13, 19), today);
  const expiresOn = expiryOf(second.slice(21, 27), today);
  if (birth === null || expiresOn === null) {
    const parts = [birth === null ? ('birth' as const) : [], expiresOn === null ? ('expiry' as const) : []].flat();
    return refuse({ reason: 'unreadable', parts });
  }
  const number = second.slice(0, 9).replaceAll('<', '');
  const name = first.slice(5);
  const nationality = nationalityOf(second.slice(10, 13));
  const issuingState = issuingStateOf(first.slice(2, 5));
  const sex = of('sex')?.value;
  const warnings: readonly MrzWarning[] = [
    name.endsWith('<') ? [] : ('nameCut' as const),
    nationality.ok && nationality.code === 'CHN' && regional.test(number) ? ('region' as const) : [],
    expiresOn < today ? ('expired' as const) : [],
  ].flat();
  return {
    ok: true,
    passport: {
      ...namesOf(name),
      mrz: name.replace(/<+$/, ''),
      number,
      birth,
      expiresOn,
      ...(sex === 'male' || sex === 'female' ? { sex } : {}),
      ...(nationality.ok
        ? { nationality: nationality.code }
        : { question: { letters: nationality.letters, why: nationality.question } }),
      ...(issuingState === null ? {} : { issuingState }),
      warnings,
    },
  };
}

/** Numbers as Hong Kong (K, H and eight digits; later KJ …) and Macao (MA, MB) passports have them: a hint, no proof. */
const regional = /^(?:[HK]\d{8}|K[A-Z]\d{7}|M[AB]\d{7})$/;

/** The primary identifier is the family name; a passport with one name has it there. */
function namesOf(name: string): { readonly family?: string; readonly given?: string } {
  const [family = '', given = ''] = name.split('<<').map((part) => part.replace(/<+/g, ' ').trim());
  return { ...(family === '' ? {} : { family }), ...(given === '' ? {} : { given }) };
}
