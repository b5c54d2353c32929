/** The formats of machine-readable zones (ICAO 9303): cards of two sizes, passports, visas of two sizes. */
export type MrzFormName = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';

/** A place in a zone: line, first character and the one after the last, counted from 0. */
export type MrzPlace = readonly [line: number, from: number, to: number];

/** The structure of a zone. Parts 4 to 7 of ICAO 9303. */
export interface MrzForm {
  readonly name: MrzFormName;
  readonly lines: number;
  readonly length: number;
  /** First letters of its documents. */
  readonly starts: string;
  readonly issuer: MrzPlace;
  readonly names: MrzPlace;
  readonly number: MrzPlace;
  readonly nationality: MrzPlace;
  readonly birth: MrzPlace;
  readonly sex: MrzPlace;
  readonly expiry: MrzPlace;
  readonly optional: MrzPlace;
  /** Whether the character after the optional part is its check digit. */
  readonly isOptionalChecked: boolean;
  /** Where a number of more than nine characters continues; absent if it cannot. */
  readonly numberGoesOn?: MrzPlace;
  /** What the last check digit covers; absent on visas, which have none. */
  readonly whole?: readonly MrzPlace[];
}

/** The second line shared by passports, larger cards and visas, up to the optional part. */
const secondLine = {
  number: [1, 0, 9],
  nationality: [1, 10, 13],
  birth: [1, 13, 19],
  sex: [1, 20, 21],
  expiry: [1, 21, 27],
  issuer: [0, 2, 5],
} as const;

/** Every format. */
export const mrzForms: readonly MrzForm[] = [
  {
    ...{ ...secondLine, name: 'TD3', lines: 2, length: 44, starts: 'P' },
    names: [0, 5, 44],
    optional: [1, 28, 42],
    isOptionalChecked: true,
    whole: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 43],
    ],
  },
  {
    ...{ ...secondLine, name: 'MRVA', lines: 2, length: 44, starts: 'V' },
    names: [0, 5, 44],
    optional: [1, 28, 44],
    isOptionalChecked: false,
  },
  {
    ...{ ...secondLine, name: 'TD2', lines: 2, length: 36, starts: 'ACIP' },
    names: [0, 5, 36],
    optional: [1, 28, 35],
    isOptionalChecked: false,
    numberGoesOn: [1, 28, 35],
    whole: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 35],
    ],
  },
  {
    ...{ ...secondLine, name: 'MRVB', lines: 2, length: 36, starts: 'V' },
    names: [0, 5, 36],
    optional: [1, 28, 36],
    isOptionalChecked: false,
  },
  {
    ...{ name: 'TD1', lines: 3, length: 30, starts: 'ACIP' },
    issuer: [0, 2, 5],
    number: [0, 5, 14],
    birth: [1, 0, 6],
    sex: [1, 7, 8],
    expiry: [1, 8, 14],
    nationality: [1, 15, 18],
    optional: [1, 18, 29],
    isOptionalChecked: false,
    names: [2, 0, 30],
    numberGoesOn: [0, 15, 30],
    whole: [
      [0, 5, 30],
      [1, 0, 7],
      [1, 8, 15],
      [1, 18, 29],
    ],
  },
];

/** The text at a place. */
export const at = (lines: readonly string[], [line, from, to]: MrzPlace): string => lines[line]?.slice(from, to) ?? '';

/** The character after a place. */
export const behind = (lines: readonly string[], [line, , to]: MrzPlace): string => lines[line]?.charAt(to) ?? '';

/** The check digit of ICAO 9303 part 3, 4.9: weights 7, 3, 1; letters count from 10, fillers count 0. */
export function mrzCheckDigit(text: string): string {
  const weights = [7, 3, 1];
  const sum = [...text].reduce(
    (total, sign, index) => total + (sign === '<' ? 0 : Number.parseInt(sign, 36)) * (weights[index % 3] ?? 0),
    0,
  );
  return String(sum % 10);
}
