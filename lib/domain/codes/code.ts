/** One entry of a code list. */
export interface Code {
  /** What is stored. */
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  /** The portal's option, word for word. */
  readonly portal: string;
}

/** The codes of a list as a non-empty tuple, for `z.enum`. */
export function codesOf<const L extends readonly Code[]>(list: L): [L[number]['code'], ...L[number]['code'][]] {
  const [first, ...rest] = list.map((entry) => entry.code);
  if (first === undefined) throw new Error('A code list needs at least one entry.');
  return [first, ...rest];
}

/** The entry of a code. Throws when the code is not of the list: codes are parsed at the door. */
export function entryOf(list: readonly Code[], code: string): Code {
  const entry = list.find((candidate) => candidate.code === code);
  if (!entry) throw new Error(`No such code in the list: add it to lib/domain/codes or correct the row.`);
  return entry;
}
