/**
 * The page model: the content of one form page of the portal, in page order, as plain data. The practice form is
 * rendered from it, whether it was read from the portal or made from a procedure's own rows.
 */

/**
 * One choice of a select. The text is bilingual (`ベトナム Viet Nam`); the value is only its position on the portal.
 */
export interface PageOption {
  readonly value: string;
  readonly text: string;
}

/** A one-line text box. Without a name it is rendered without one, like the portal's birth boxes. */
export interface TextControl {
  readonly kind: 'text';
  readonly id: string;
  readonly name?: string;
  /** UTF-16 units, as HTML counts them. */
  readonly maxlength?: number;
  readonly disabled?: boolean;
}

/** A text area; its limit is in the row's printed rule, never in the markup. */
export interface TextareaControl {
  readonly kind: 'textarea';
  readonly id: string;
  readonly name?: string;
}

/**
 * A select; `options` names a list of `PageModel.options`. Without it (the point table) stand-in options are rendered.
 */
export interface SelectControl {
  readonly kind: 'select';
  readonly id: string;
  readonly name?: string;
  readonly options?: string;
}

/** One radio or check box with the text beside it. */
export interface ChoiceControl {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name?: string;
  readonly value?: string;
  readonly text?: string;
  /** Chosen when the page is loaded. */
  readonly checked?: boolean;
}

/** A file input. */
export interface FileControl {
  readonly kind: 'file';
  readonly id: string;
  readonly name?: string;
}

/** A button inside a row: 選択解除, 住所検索, 削除, 添付. */
export interface ButtonControl {
  readonly kind: 'button';
  readonly id: string | null;
  readonly text?: string;
}

/** The content of a row's `<dd>`, in DOM order. */
export type PageControl = TextControl | TextareaControl | SelectControl | ChoiceControl | FileControl | ButtonControl;

/** A section heading, the page's `<h4>`. */
export interface HeadingEntry {
  readonly heading: string;
}

/** One row of the form, the page's `<dl>`. */
export interface RowEntry {
  /** The `<dl>`'s id, `tr_` and six digits. */
  readonly row: string;
  /** The text of the heading above. */
  readonly section: string;
  /** The `<dt>`'s text without 必須. */
  readonly label: string;
  readonly required?: boolean;
  /** The page marks the row as dependent on another answer. */
  readonly conditional?: boolean;
  readonly hiddenAtLoad?: boolean;
  /** The repeat group and the block's number, from 1. */
  readonly repeat?: { readonly group: string; readonly index: number };
  /**
   * The text printed beside the box: ` / ` is a line break, ` ¦ ` a separate note. A note that begins with 入力例） is
   * the box's name for assistive technology; the example of a day (20000123) gives an eight-digit box its date picker.
   */
  readonly hint?: string;
  /** The rule in the printed hint. Only for information. */
  readonly rule?: string;
  /** When the row is shown or needed, in words. Only for information. */
  readonly shownOrNeededWhen?: string;
  readonly controls?: readonly PageControl[];
}

/** One entry of the page, in page order. */
export type PageEntry = HeadingEntry | RowEntry;

/** One form page. */
export interface PageModel {
  /** The document's title. */
  readonly title: string;
  /** The chosen procedure with its 区分. */
  readonly procedure: string;
  /** The status applied for, printed as plain text in its row. */
  readonly status: string;
  /** The label of that row; by default 希望する在留資格. */
  readonly statusLabel?: string;
  readonly rows: readonly PageEntry[];
  /** The option lists of the selects, by name. */
  readonly options: Readonly<Record<string, readonly PageOption[]>>;
}

/** Whether an entry is a row and not a heading. */
export function isRow(entry: PageEntry): entry is RowEntry {
  return 'row' in entry;
}

/** The number in a row's id: `tr_256101` gives `256101`. */
export function sequenceOf(row: RowEntry): string {
  return row.row.replace(/^tr_/, '');
}
