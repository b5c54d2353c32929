import type { Condition } from './condition';
import type { Confidence, Field, IdentityPart, Limit, PageStatus, Part, RepeatGroup } from './field';
import type { Source, Text } from '../i18n/text';

// What a row means, independent of its place on a revision of the page.

/** One control of a row: what it takes and where its value comes from. */
export type SemanticPart = Omit<Part, 'pageIds'>;

/** One row of a form, whatever page shows it. */
export interface SemanticRow {
  /** Ours, never reused: `applicant.passport.number`, `relatives[0].name`. */
  readonly id: string;
  /**
   * Its name in English; null for a row that is never shown to anybody and for which we know only the portal's words.
   */
  readonly en: string | null;
  readonly role: Field['role'];
  readonly parts: readonly SemanticPart[];
  /** When the row is wanted. Absent: always. */
  readonly condition?: Condition;
  /** The name of a unit: rows outside of the blocks that are about one thing. Each block is a unit of its own. */
  readonly unit?: string;
  /** The group by its id, and the block's number from 1. */
  readonly repeat?: { readonly group: string; readonly index: number };
}

/** A list of the case that a form asks for block by block. */
export type SemanticGroup = Omit<RepeatGroup, 'group' | 'blocks'>;

/** Id and name of a control on a page; null if it has none. */
export type PageIds = Part['pageIds'];

/** What is known of a row's place whether anybody has seen it there or not. */
interface LayoutFacts {
  readonly row: string;
  /** The heading above it, as on the page. */
  readonly section: string;
  /** The paper form's item number, `10.1`; null where the row has none. */
  readonly item: string | null;
  /** The portal's own label without 必須. */
  readonly label: string;
  /** The portal's hint; `/` is a line break and `¦` a separate note. */
  readonly hint?: string;
  readonly required: boolean;
  /** 選択肢の結果によって入力条件が変わります */
  readonly conditional: boolean;
  readonly hiddenAtLoad: boolean;
  /** `maybe`: the page's own script decides by an unknown rule whether the row is shown. */
  readonly reveal?: 'maybe';
  /** The row (by our id) before it, if two rows have the same words. */
  readonly follows?: string;
  /** By part, if this page's box takes another number of characters than the row says. */
  readonly limits?: Readonly<Record<string, Limit>>;
}

/** A row as somebody has seen it on the page. */
export interface SeenRow extends LayoutFacts {
  readonly seen: true;
  /** The row's element id. */
  readonly portalRow: string;
  /** By part; null where a row is known by its words only. */
  readonly pageIds: Readonly<Record<string, PageIds>> | null;
}

/** A row as the page is expected to have it, by other sources: no ids. */
export interface PredictedRow extends LayoutFacts {
  readonly seen: false;
  readonly confidence: Confidence;
}

/** Where one revision of a page has a row, and in which words. */
export type LayoutRow = SeenRow | PredictedRow;

/** The blocks that a page has for a group. */
export interface BlockLayout {
  /** The portal's number of the group (`repetition256137_1`): compared, never the key. */
  readonly group: string;
  readonly blocks: number;
}

/** What distinguishes the page of this form from every other page. */
export interface PageSignature {
  /** The text after 選択中の手続き名： on the page. */
  readonly portalName: string;
  /** The page's text in the row of that name. */
  readonly status: PageStatus;
}

/** A page as it was on one day. Another revision is another file; the rows stay as they are. */
export interface FormRevision {
  readonly id: string;
  /** The day the page was read, YYYY-MM-DD; null: nobody has seen it. */
  readonly readOn: string | null;
  readonly source: Source;
  readonly signature: PageSignature;
  readonly sections: readonly string[];
  /** In the page's order. */
  readonly layout: readonly LayoutRow[];
  /** By the id of the group. */
  readonly blocks: Readonly<Record<string, BlockLayout>>;
  /** Rows that hold something on an untouched page. */
  readonly preset: readonly string[];
  /** Parts compared with the case before the first write. */
  readonly identity: readonly IdentityPart[];
}

/** What a procedure asks, on whatever page. */
export interface ProcedureRows {
  readonly id: string;
  /** The address of the form. */
  readonly url: string;
  readonly label: Text;
  readonly rows: readonly SemanticRow[];
  readonly groups: readonly SemanticGroup[];
}
