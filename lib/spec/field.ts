import type { Code } from '../domain/codes/code';
import type { FactPath, ListPath } from '../domain/facts';
import type { Condition } from './condition';
import type { Format } from './format';
import type { Source, Text } from '../i18n/text';

/**
 * How many characters a box takes: at most `max`, or exactly `exact`; in UTF-16 units, never fewer than code points.
 */
export interface Limit {
  readonly max?: number;
  readonly exact?: number;
}

/** A closed list of options, each identified by the portal's own words. */
export interface OptionList {
  /** The name of the list when it is sent or shown once for many rows. */
  readonly id: string;
  readonly options: readonly Code[];
  /** The options are whole numbers, and so are the facts behind them. */
  readonly numbers?: true;
}

/** The kind of a control and how it takes its value: a closed union; every kind has its driver in `page/drivers`. */
export type Control =
  | { readonly kind: 'text' | 'textarea'; readonly format: Format; readonly limit: Limit }
  | { readonly kind: 'select' | 'radio'; readonly list: OptionList }
  | { readonly kind: 'checkbox' | 'file' | 'button' };
export type ControlKind = Control['kind'];

/** How sure it is that a page has a row which nobody has seen there. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a value comes from, when it is not simply the fact at a path. */
export type ValueAspect =
  /** The fact as it is. */
  | 'fact'
  /** The precision of a partial date: `day`, `month`, `year` or `unknown`. */
  | 'precision'
  /** The fact, or zero if `zeroWhen` is answered with yes. */
  | 'amount';

/** One control (or radio group) of a row. */
export interface Part {
  /**
   * `value`, `choice` (the radio beside a text), `detail` (the text beside a radio), `precision`, `day`, `month` or
   * `year`.
   */
  readonly part: string;
  readonly control: Control;
  readonly from?: FactPath;
  readonly taking?: ValueAspect;
  readonly zeroWhen?: FactPath;
  /** In addition to the row's condition. */
  readonly condition?: Condition;
  /** The option that is preselected on an untouched page: a default of the portal, not an answer of the person. */
  readonly pageDefault?: string;
  /** Id and name on the page as of the procedure's `readOn`: compared with what the words say, never the key. */
  readonly pageIds: { readonly id: string | null; readonly name: string | null };
}

/** One row of the portal's form. */
export interface Field {
  /** Ours, never reused: `applicant.passport.number`, `relatives[0].name`. */
  readonly id: string;
  /** The row's element id on the page as it stood on `readOn`; null for a predicted row. */
  readonly portalRow: string | null;
  /**
   * Nobody has seen the row on this revision of the page: it is known from other sources, by its words alone. Nothing goes
   * into it until a person has confirmed which control it is.
   */
  readonly predicted?: { readonly confidence: Confidence; readonly revision: string };
  /** The heading above it, as on the page. */
  readonly section: string;
  /** The paper form's item number, `10.1`; null if the row has none. */
  readonly item: string | null;
  /** `ja` is the portal's own label without 必須. */
  readonly label: Text;
  /** The portal's hint; `/` is a line break and `¦` a separate note. */
  readonly hint?: string;
  readonly required: boolean;
  /** 選択肢の結果によって入力条件が変わります */
  readonly conditional: boolean;
  readonly hiddenAtLoad: boolean;
  readonly repeat?: { readonly group: string; readonly index: number };
  /** When the row is wanted. Absent: always. */
  readonly condition?: Condition;
  /** `maybe`: the page's own script decides by an unknown rule whether the row is shown; fill it if it is there. */
  readonly reveal?: 'maybe';
  /** The row (by our id) before it, if two rows have the same words. */
  readonly follows?: string;
  /**
   * The name of a unit: rows about one thing. If one of them is kept as the person has it, the others are not mixed in.
   */
  readonly unit?: string;
  readonly parts: readonly Part[];
  /**
   * `form`: filled from the case. `yours`: only a person may do it. `otherStatus`: hidden for this status, never
   * touched.
   */
  readonly role: 'form' | 'yours' | 'otherStatus';
}

/** A repeat group: blocks that ＋追加する shows one by one. */
export interface RepeatGroup {
  /** The portal's number of the group (`repetition256137_1`): compared, never the key. */
  readonly group: string;
  readonly blocks: number;
  readonly label: Text;
  /** Used in the names of entries that do not fit: `relatives[6]`. */
  readonly id: string;
  /** The list whose entries fill the blocks. */
  readonly list: ListPath;
  /** When the list is asked for. Absent: always. */
  readonly when?: Condition;
}

/** A part of the form that says who the page belongs to. */
export interface IdentityPart {
  readonly row: string;
  readonly part: string;
}

/** Where a page says for which status of residence it is. */
export interface PageStatus {
  /** The row's element id; ours where nobody has seen it. */
  readonly row: string;
  readonly label: string;
  readonly texts: readonly string[];
  /**
   * Nobody has seen the page: the row may stand under an item number, or be missing. Where it is there it counts.
   */
  readonly ifShown?: true;
}

/** A procedure: everything the engines know about one form. */
export interface Procedure {
  readonly id: string;
  readonly label: Text;
  readonly source: Source;
  /** The day the page was read, YYYY-MM-DD; null: nobody has seen it. */
  readonly readOn: string | null;
  /** Where the form stands. */
  readonly url: string;
  /** The text after 選択中の手続き名： on the page. */
  readonly portalName: string;
  /** The page's text in the row of that name. */
  readonly status: PageStatus;
  readonly sections: readonly string[];
  readonly fields: readonly Field[];
  readonly groups: readonly RepeatGroup[];
  /** Rows that hold something on an untouched page (the account's own e-mail address). */
  readonly preset: readonly string[];
  /** Parts compared with the case before the first write. */
  readonly identity: readonly IdentityPart[];
}
