import type { Limit } from '../spec/field';
import type { ValueRefusal } from '../spec/outcome';

export type { Limit };

/** What was changed between the fact and the portal's text; a closed list, one sentence each in `lib/i18n`. */
export const changeNotes = [
  /** Full-width changed to half-width, or the other way round. */
  'width',
  /** Half-width katakana widened, or a voiced mark joined to its letter. */
  'kana',
  /** Small Latin letters changed to capitals. */
  'case',
  /** Spaces trimmed, several reduced to one, or an unusual kind of space replaced. */
  'space',
  /** A dash, minus or long mark replaced by the hyphen of the row's width. */
  'hyphen',
  /** A tilde or wave dash replaced by the full-width tilde. */
  'wave',
  /** A typewriter or unusual quotation mark replaced. */
  'quote',
  /** A backslash or narrow yen sign replaced by the full-width yen sign. */
  'yenSign',
  /** A symbol replaced by the code the portal's repertoire has for the same symbol. */
  'symbol',
  /** Another kind of line break replaced by a plain one, or blank lines at the ends removed. */
  'lineBreak',
  /** Hyphens, commas, brackets or spaces between digits removed. */
  'separator',
  /** A sign or unit around a number removed (〒, ￥, 円, T). */
  'affix',
  /** A country code turned into the national form, or its plus sign removed. */
  'countryCode',
  /** A date written in the portal's form. */
  'dateForm',
  /** A date reduced to the year, or year and month, because the portal takes no more. */
  'narrowed',
  /** A character was kept that the portal's hint does not name and that it may not accept. */
  'unusualCharacter',
] as const;
export type ChangeNote = (typeof changeNotes)[number];

/** A text in the portal's format, or why there is none. Nothing is ever cut. */
export type Converted =
  | {
      readonly ok: true;
      /** Exactly the text that the portal receives. */
      readonly text: string;
      /** What differs from the fact, shown beside "what the portal will receive". */
      readonly changed: readonly ChangeNote[];
    }
  | {
      readonly ok: false;
      readonly reason: ValueRefusal;
      /** The invalid characters, each once; personal data: shown only in the extension's own windows. */
      readonly characters?: readonly string[];
      /** By how many characters the text is too long. */
      readonly excess?: number;
      /** A text that fits the rule. Only a person may accept it. */
      readonly proposal?: string;
    };

/** A fact in a format, before its length is checked. */
export type Shaped =
  | { readonly ok: true; readonly text: string; readonly changed: readonly ChangeNote[] }
  | {
      readonly ok: false;
      readonly reason: ValueRefusal;
      readonly characters?: readonly string[];
      readonly excess?: number;
      /** Texts that could be used instead, the best first. Not yet checked against the rule. */
      readonly candidates?: readonly string[];
    };

/** Everything about one format. The table of them covers every `Format`. */
export interface FormatRule {
  /** Makes the portal's text from a fact. Applying it to its own result changes nothing. */
  readonly shape: (fact: string) => Shaped;
  /** The canonical natural form of a text that `shape` has made. */
  readonly natural: (text: string) => string;
  /** Whether two facts or texts differ only in width, spaces, case and separators. Reflexive and symmetric. */
  readonly same: (a: string, b: string) => boolean;
  /** A text as `shape` and `same` read it, if people write it in a way that the portal would not take. */
  readonly plain?: (text: string) => string;
  /** Shorter forms with the same meaning for a text that is too long, the smallest change first. */
  readonly shorter?: (text: string) => readonly string[];
  /** The format's own limit; it applies together with the row's. */
  readonly limit?: Limit;
}

/** A comparison by a folded form: equal when the folded forms are equal. */
export function sameBy(fold: (text: string) => string): FormatRule['same'] {
  return (a, b) => a === b || fold(a) === fold(b);
}
