/** What a person should check in the characters of a name. */
export type MrzNameDoubt =
  /** The name fills its place completely: it may be longer in the document itself. */
  | 'nameCut'
  /** More parts than a name has: the text after a second `<<` is taken as given names. */
  | 'nameParts'
  /** Letters that a reader makes from fillers (K, C, L), where a filler would be expected. */
  | 'nameFillers';

/** A name from a zone, divided. */
export interface MrzName {
  readonly family?: string;
  readonly given?: string;
  /** As written in the zone, without the fillers after it. */
  readonly mrz: string;
  readonly doubts: readonly MrzNameDoubt[];
}

/**
 * Divides a name. The primary identifier is the family name; a document with only one name has it there. Nothing is
 * left out and nothing corrected.
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

/** Three of the same of these letters in a row: no name is written so. */
const threeAlike = /KKK|CCC|LLL/;
/** Fillers misread as letters among fillers: one or two of these letters alone. */
const amongFillers = /(?:^|<)(?:[KCL]{2}|K[CL]|[CL]K)(?=<|$)|<<(?:[^<]+<+)*[KCL](?=<|$)/;
/** After the last name, where only fillers belong: `<<K<<<C`. */
const behindName = /[A-Z]<{2,}[KCL](?:<|$)/;
/** A separator misread as letters: there is no `<<`, but half of one, or two letters in its place. */
const lostDivision = /[A-Z](?:[KCL]<|<[KCL]|KK|CC|LL)[A-Z]/;

/**
 * Whether fillers of a name may have been misread as letters. No check digit covers names, so a person has to check it.
 */
function looksFilled(raw: string): boolean {
  const name = raw.replace(/<+$/, '');
  if (threeAlike.test(name) || amongFillers.test(name) || behindName.test(`${name}<`)) return true;
  return !name.includes('<<') && lostDivision.test(name);
}
