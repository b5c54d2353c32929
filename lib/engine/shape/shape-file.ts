import type { ControlKind } from '../../spec/field';

/** The name of the format, in each file. */
export const shapeFormat = 'tenken-page-shape';
/** The version of the format. */
export const shapeVersion = 1;

/** Stands in the place of a text that may say something about a person. */
export const withheld = '［withheld］';

/** A control, or all radios of a group. */
export interface ShapeControl {
  readonly kind: ControlKind;
  readonly id: string;
  readonly name: string;
  /** The ids of the radios of a group; absent for every other control. */
  readonly ids?: readonly string[];
  /** How many characters it takes, where the page says so. */
  readonly limit?: number;
  /** The position of its options in `lists`. */
  readonly list?: number;
  /** The words on a button. */
  readonly words?: string;
  /** It could not be used on the untouched page. */
  readonly disabled?: true;
}

/** A row of the page. */
export interface ShapeRow {
  readonly id: string;
  /** The position of its heading in `sections`; null above the first. */
  readonly section: number | null;
  readonly label: string;
  readonly required?: true;
  readonly conditional?: true;
  /** As printed: `/` is a line break and `¦` a separate note. */
  readonly hint?: string;
  readonly legends?: readonly string[];
  readonly block?: { readonly group: string; readonly index: number };
  /** It was hidden on the untouched page. */
  readonly hidden?: true;
  readonly controls: readonly ShapeControl[];
}

/** Rows that a choice opens and closes: for each of its options, which of them are to be seen. */
export interface ShapeCondition {
  /** The row and the control of the choice. */
  readonly row: number;
  readonly control: number;
  readonly shows: readonly { readonly row: number; readonly for: readonly string[] }[];
}

/** The shape of a page of the portal, without anything that a person has entered or is called. */
export interface ShapeFile {
  readonly format: typeof shapeFormat;
  readonly version: typeof shapeVersion;
  /** The day of the recording in Japan, YYYY-MM-DD. */
  readonly madeOn: string;
  readonly page: {
    readonly path: string;
    readonly title: string;
    /** The text after 選択中の手続き名：; null where the page names no procedure. */
    readonly procedure: string | null;
    /** The status of residence for which the form is; null where the page prints none. */
    readonly status: { readonly label: string; readonly text: string } | null;
    /** Nobody had answered anything: what is marked as hidden was hidden at load. Otherwise nothing is marked. */
    readonly untouched: boolean;
  };
  readonly sections: readonly string[];
  readonly rows: readonly ShapeRow[];
  readonly lists: readonly (readonly string[])[];
  readonly loose: readonly {
    readonly kind: ControlKind;
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly limit?: number;
  }[];
  readonly heads: readonly { readonly section: number | null; readonly labels: readonly string[] }[];
  readonly conditions: readonly ShapeCondition[];
}

/** A choice that was tried while recording; its conditions are in the file once all of its options were. */
export interface ShapeTry {
  /** Its row in the file. */
  readonly row: number;
  readonly tried: number;
  readonly of: number;
  /** Rows of the file that appeared or went with it. */
  readonly rows: readonly number[];
}

/** How many texts of a file are withheld. */
export function withheldIn(file: ShapeFile): number {
  return textsIn(file).filter((text) => text.includes(withheld)).length;
}

/** Every text of a file. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
