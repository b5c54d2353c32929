/** What in the signs of a name deserves a look. */
export type MrzNameDoubt =
  /** The name fills its place to the end: it may be longer in the document itself. */
  | 'nameCut'
  /** More parts than a name has: what stands behind a second `<<` is taken as given names. */
  | 'nameParts'
  /** Letters that a reader makes of fillers (K, C, L), where a filler would be expected. */
  | 'nameFillers';

/** A name as a zone writes it, divided. */
export interface MrzName {
  readonly family?: string;
  readonly given?: string;
  /** As it stands in the zone, without the fillers behind it. */
  readonly mrz: string;
  readonly doubts: readonly MrzNameDoubt[];
}

/**
 * Divides a name. The primary identifier is the family name; a document with one name has it there. Nothing is left out and
 * nothing corrected.
 */
export function mrzName(raw: string): MrzName {
  const [family = '', ...others] = raw.split('<<').map((part) => part.replace(/<+/g, ' ').trim());
  const more = others.filter((part) => part !== '');
  const given = more.join(' ');
  return {
    ...(family === '' ? {} : { family }),
    ...(given === '' ? {} : { given }),
    mrz: raw.replace(/<+$/, ''),
    doubts: [
      raw.endsWith('<') ? [] : ('nameCut' as const),
      more.length > 1 ? ('nameParts' as const) : [],
      looksFilled(raw) ? ('nameFillers' as const) : [],
    ].flat(),
  };
}

/** Letters of three alike in a row: no name is written so. */
const threeAlike = /KKK|CCC|LLL/;
/** Fillers taken for letters among the fillers: one or two of the letters alone. */
const amongFillers = /(?:^|<)(?:[KCL]{2}|K[CL]|[CL]K)(?=<|$)|<<(?:[^<]+<+)*[KCL](?=<|$)/;
/** Behind the last name, where only fillers stand: `<<K<<<C`. */
const behindName = /[A-Z]<{2,}[KCL](?:<|$)/;
/** A division that was taken for letters: no `<<` is left, but a half of one, or two letters in its place. */
const lostDivision = /[A-Z](?:[KCL]<|<[KCL]|KK|CC|LL)[A-Z]/;

/** Whether fillers of a name may have been read as letters. No check digit covers names, so it can only be asked. */
function looksFilled(raw: string): boolean {
  const name = raw.replace(/<+$/, '');
  if (threeAlike.test(name) || amongFillers.test(name) || behindName.test(`${name}<`)) return true;
  return !name.includes('<<') && lostDivision.test(name);
}
