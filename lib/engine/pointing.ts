import type { ControlKind } from '../spec/field';
import { shortHash } from './fingerprint';
import type { ControlFacts, PageFacts } from './page-facts';

/**
 * A control described by its page's own words, to find it again on the same revision of the page. No id, no name, no
 * value. Any change of its row makes it invalid.
 */
export interface PointedControl {
  /** The heading above it, folded. */
  readonly section: string;
  /** The row's label, folded. */
  readonly label: string;
  /** The row's label as the page writes it, for people. */
  readonly words: string;
  readonly kind: ControlKind;
  readonly block: number | null;
  /** Which of the rows with this section, label and block, from 0. */
  readonly nth: number;
  /** Which of the row's controls of this kind, from 0. */
  readonly place: number;
  readonly limit: number | null;
  /** A fingerprint of its options; empty if it has none. */
  readonly options: string;
}

/** A row of the form whose control a person has pointed at on the page, because its words alone did not lead there. */
export interface Pointing {
  readonly procedure: string;
  readonly row: string;
  readonly part: string;
  readonly target: PointedControl;
  /** The revision of the page that the person pointed on. */
  readonly revision: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** Describes a control by its page's words; null for a control outside of all rows. */
export function describeControl(page: PageFacts, key: number): PointedControl | null {
  const control = page.controls[key];
  const row = control && page.rows[control.row];
  if (!control || !row) return null;
  const { section, label, words, block } = row;
  const alike = rowsLike(page, { section, label, block });
  return {
    section,
    label,
    words,
    kind: control.kind,
    block,
    nth: alike.indexOf(control.row),
    place: ofKind(page, control.row, control.kind).indexOf(key),
    limit: control.limit,
    options: optionsName(control),
  };
}

/** The one control that a pointing leads to; null if no control of the page matches it exactly. */
export function resolvePointed(page: PageFacts, target: PointedControl): number | null {
  const row = rowsLike(page, target)[target.nth];
  const key = row === undefined ? undefined : ofKind(page, row, target.kind)[target.place];
  const control = key === undefined ? undefined : page.controls[key];
  if (key === undefined || !control) return null;
  return control.limit === target.limit && optionsName(control) === target.options ? key : null;
}

const optionsName = ({ options }: ControlFacts) => (options.length === 0 ? '' : shortHash(options.join('\n')));

function rowsLike(page: PageFacts, like: Pick<PointedControl, 'section' | 'label' | 'block'>): readonly number[] {
  return page.rows.flatMap(({ section, label, block }, index) =>
    section === like.section && label === like.label && block === like.block ? [index] : [],
  );
}

function ofKind(page: PageFacts, row: number, kind: ControlKind): readonly number[] {
  return (page.rows[row]?.controls ?? []).filter((key) => page.controls[key]?.kind === kind);
}
