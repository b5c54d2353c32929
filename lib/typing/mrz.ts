import { birthOf, expiryOf } from './mrz-date';
import { at, behind, type MrzForm, type MrzFormName, mrzCheckDigit, mrzForms } from './mrz-forms';
import { type MrzNameDoubt, mrzName } from './mrz-name';
import { issuingStateOf, type NationalityQuestion, nationalityOf } from './passport-state';

/** A part of a machine-readable zone that can be wrong on its own. */
export type MrzPart = 'number' | 'birth' | 'expiry' | 'sex' | 'name' | 'optional' | 'whole';

/** Why a text is not accepted as a machine-readable zone. None of it is used then. */
export type MrzRefusal =
  /** It has none of the formats. `lengths`: of the lines that were found. */
  | { readonly reason: 'shape'; readonly lengths: readonly number[] }
  /** A character that no machine-readable zone has. */
  | { readonly reason: 'character'; readonly characters: readonly string[] }
  /** It has the size of a zone, but is not a passport, card or visa. */
  | { readonly reason: 'notPassport' }
  /** The check digits of these parts are wrong. */
  | { readonly reason: 'checkDigit'; readonly parts: readonly MrzPart[] }
  /** These parts cannot be read (a letter in a date, no such day). */
  | { readonly reason: 'unreadable'; readonly parts: readonly MrzPart[] };

/** What a person should check although everything is valid. */
export type MrzWarning =
  | MrzNameDoubt
  /**
   * Characters of the number that readers confuse and that no check digit distinguishes: a K at its end, an L, S or G
   * among digits.
   */
  | 'numberSigns'
  /** A card: its number is not a passport number. */
  | 'card'
  /** A visa: its number and its expiry are not those of the passport. */
  | 'visa'
  /** A number like those issued by Hong Kong and Macao: the form has no option for them except 中国. */
  | 'region'
  | 'expired';

/**
 * What no check digit proves. `numberSigns`: a check digit does not distinguish characters of the same value (1, B, L
 * and V; 6, G and Q; 8, I and S; K and the filler), so a number is proved except for these.
 */
export type MrzUnproved = 'name' | 'issuingState' | 'nationality' | 'sex' | 'optional' | 'numberSigns';

/** A person's document from its machine-readable zone, in the natural form of our facts. */
export interface MrzPassport {
  readonly form: MrzFormName;
  readonly family?: string;
  readonly given?: string;
  /** The name as written in the zone: `TESTA<<ARJUN`. */
  readonly mrz: string;
  /** Absent if the document is not a passport. */
  readonly number?: string;
  /** A partial date. */
  readonly birth: string;
  /** YYYY-MM-DD; absent if the document is not a passport. */
  readonly expiresOn?: string;
  /** Absent if the document does not say (`<`): the person must be asked. */
  readonly sex?: 'male' | 'female';
  /** Absent if it must be asked. */
  readonly nationality?: string;
  /** Absent if the document is not a passport. */
  readonly issuingState?: string;
  readonly question?: { readonly letters: string; readonly why: NationalityQuestion };
  readonly warnings: readonly MrzWarning[];
  readonly unproved: readonly MrzUnproved[];
}

export type MrzReading =
  | { readonly ok: true; readonly passport: MrzPassport }
  | { readonly ok: false; readonly refusal: MrzRefusal };

/**
 * The lines of a text that was pasted, typed or sent by a reader: without blanks, in capitals and half-width. A reader
 * may send all lines as one; the fillers at the end of the line with the name may have been lost.
 */
export function mrzLines(text: string): readonly string[] {
  const lines = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '');
  const [first = ''] = lines;
  if (lines.length === 1) {
    const form = formsFor(first).find((one) => first.length === one.lines * one.length);
    if (form === undefined) return lines;
    return Array.from({ length: form.lines }, (_, line) => first.slice(line * form.length, (line + 1) * form.length));
  }
  const form = formsFor(first).find((one) => one.lines === lines.length && hasCutName(lines, one));
  return form === undefined ? lines : lines.map((line) => line.padEnd(form.length, '<'));
}

const formsFor = (first: string): readonly MrzForm[] =>
  mrzForms.filter(({ starts }) => starts.includes(first.charAt(0)));

/** Whether only the line with the name is too short, and the name in it is complete. */
function hasCutName(lines: readonly string[], { names: [line, from], length }: MrzForm): boolean {
  const name = lines[line]?.slice(from) ?? '';
  return (
    name.includes('<<') && lines.every((one, index) => one.length === length || (index === line && one.length < length))
  );
}

const fits = (lines: readonly string[], { lines: count, length }: MrzForm): boolean =>
  lines.length === count && lines.every((line) => line.length === length);

/** Whether a text has as many characters as a zone, so that it is worth reading. */
export function isWholeMrz(text: string): boolean {
  const lines = mrzLines(text);
  return mrzForms.some((form) => fits(lines, form));
}

const names = /^[A-Z<]*[A-Z][A-Z<]*$/;
/** Fillers inside a number stand for characters that a zone cannot have. */
const numbers = /^[A-Z0-9][A-Z0-9<]*$/;

/**
 * Reads the machine-readable zone of a passport, a card or a visa (ICAO 9303: TD1, TD2, TD3, MRV-A, MRV-B). Every check
 * digit is verified, nothing is corrected, and parts without a check digit are reported. `today`, YYYY-MM-DD, decides
 * the centuries.
 */
export function readMrz(text: string, today: string): MrzReading {
  const refuse = (refusal: MrzRefusal): MrzReading => ({ ok: false, refusal });
  const lines = mrzLines(text);
  const characters = [...new Set(lines.join('').match(/[^A-Z0-9<]/gu) ?? [])];
  if (characters.length > 0) return refuse({ reason: 'character', characters });
  const sized = mrzForms.filter((form) => fits(lines, form));
  if (sized.length === 0) return refuse({ reason: 'shape', lengths: lines.map(({ length }) => length) });
  const form = sized.find(({ starts }) => starts.includes(lines[0]?.charAt(0) ?? ' '));
  if (form === undefined) return refuse({ reason: 'notPassport' });

  const number = numberOf(lines, form);
  const sex = sexes[at(lines, form.sex)];
  const birth = birthOf(at(lines, form.birth), today);
  const expiresOn = expiryOf(at(lines, form.expiry), today);
  // A part that cannot be read is wrong whatever its check digit says; a wrong part makes the whole wrong, too.
  const unreadable = partsOf({
    name: names.test(at(lines, form.names)),
    number: numbers.test(number.text),
    birth: /^[0-9<]{6}$/.test(at(lines, form.birth)),
    sex: sex !== undefined,
    expiry: /^\d{6}$/.test(at(lines, form.expiry)),
  });
  if (unreadable.length > 0) return refuse({ reason: 'unreadable', parts: unreadable });
  const wrong = partsOf({
    number: mrzCheckDigit(number.text) === number.digit,
    birth: isProved(lines, form.birth),
    expiry: isProved(lines, form.expiry),
    optional: !form.isOptionalChecked || isOptionalProved(lines, form),
    whole: form.whole === undefined || isWholeProved(lines, form.whole),
  });
  const single = wrong.filter((part) => part !== 'whole');
  if (wrong.length > 0) return refuse({ reason: 'checkDigit', parts: single.length > 0 ? single : wrong });
  if (birth === null || expiresOn === null) {
    return refuse({ reason: 'unreadable', parts: partsOf({ birth: birth !== null, expiry: expiresOn !== null }) });
  }
  const { doubts, ...name } = mrzName(at(lines, form.names));
  const nationality = nationalityOf(at(lines, form.nationality));
  const issuingState = issuingStateOf(at(lines, form.issuer));
  const plainNumber = number.text.replaceAll('<', '');
  const kind = kindOf(lines);
  const isRegional = nationality.ok && nationality.code === 'CHN' && regional.test(plainNumber);
  const warnings: readonly MrzWarning[] = [
    doubts,
    doubtful.test(plainNumber) ? ('numberSigns' as const) : [],
    kind === 'passport' ? [] : kind,
    kind === 'passport' && isRegional ? ('region' as const) : [],
    expiresOn < today ? ('expired' as const) : [],
  ].flat();
  const own = { number: plainNumber, expiresOn, ...(issuingState === null ? {} : { issuingState }) };
  return {
    ok: true,
    passport: {
      form: form.name,
      ...name,
      birth,
      ...(kind === 'passport' ? own : {}),
      ...(sex === 'male' || sex === 'female' ? { sex } : {}),
      ...(nationality.ok
        ? { nationality: nationality.code }
        : { question: { letters: nationality.letters, why: nationality.question } }),
      warnings,
      unproved: unprovedOf(form, kind),
    },
  };
}

const sexes: Readonly<Record<string, 'male' | 'female' | 'open'>> = { M: 'male', F: 'female', '<': 'open', X: 'open' };

/** The parts that are not good, in the given order. */
const partsOf = (good: Partial<Record<MrzPart, boolean>>): readonly MrzPart[] =>
  allParts.filter((part) => good[part] === false);
const allParts: readonly MrzPart[] = ['name', 'number', 'birth', 'sex', 'expiry', 'optional', 'whole'];

const isProved = (lines: readonly string[], place: MrzForm['birth']): boolean =>
  mrzCheckDigit(at(lines, place)) === behind(lines, place);

/** An empty optional part has 0 or a filler as its check digit. */
function isOptionalProved(lines: readonly string[], { optional }: MrzForm): boolean {
  const isEmpty = /^<*$/.test(at(lines, optional));
  return isProved(lines, optional) || (isEmpty && behind(lines, optional) === '<');
}

const isWholeProved = (lines: readonly string[], places: NonNullable<MrzForm['whole']>): boolean => {
  const line = lines[1] ?? '';
  return mrzCheckDigit(places.map((place) => at(lines, place)).join('')) === line.charAt(line.length - 1);
};

/**
 * The number with its check digit. A number of more than nine characters continues in the optional part; its check
 * digit is the last character there.
 */
function numberOf(lines: readonly string[], form: MrzForm): { readonly text: string; readonly digit: string } {
  const text = at(lines, form.number);
  const digit = behind(lines, form.number);
  if (digit !== '<' || form.numberGoesOn === undefined) return { text, digit };
  const more = at(lines, form.numberGoesOn).replace(/<.*$/, '');
  return more === '' ? { text, digit } : { text: text + more.slice(0, -1), digit: more.slice(-1) };
}

/** The kind of document by its first letter. */
function kindOf(lines: readonly string[]): 'passport' | 'card' | 'visa' {
  const first = lines[0]?.charAt(0);
  if (first === 'P') return 'passport';
  return first === 'V' ? 'visa' : 'card';
}

function unprovedOf(form: MrzForm, kind: 'passport' | 'card' | 'visa'): readonly MrzUnproved[] {
  const isPassport = kind === 'passport';
  return [
    'name',
    ...(isPassport ? (['issuingState'] as const) : []),
    'nationality',
    'sex',
    ...(form.whole === undefined ? (['optional'] as const) : []),
    ...(isPassport ? (['numberSigns'] as const) : []),
  ];
}

/**
 * Numbers like those of Hong Kong (K, H and eight digits; later KJ …) and Macao (MA, MB) passports: a hint, not a
 * proof.
 */
const regional = /^(?:[HK]\d{8}|K[A-Z]\d{7}|M[AB]\d{7})$/;

/** A K after a digit at the end may be a filler; L, S and G after a digit may be 1, 8 and 6. */
const doubtful = /\dK+$|\d[LSG]/;
