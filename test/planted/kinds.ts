import type { FindingKind } from '../../lib/spec/check-result';
import type { CaseId } from '../fixtures/cases/load';
import type { Step } from './hand';

/** One error that a person makes on a page that was filled rightly, and what a check must say of it. */
export interface PlantedError {
  /** What is wrong, in a few words; names the kind. */
  readonly what: string;
  readonly caseId: CaseId;
  readonly steps: readonly Step[];
  /** `row part: kind` of everything that must be found. Empty for what is no error and must not be reported. */
  readonly found: readonly string[];
  /** Beginnings of row ids of which a finding may follow from the error: answers that hang on it. */
  readonly follows?: readonly string[];
  /** The error changes whose page it is: the check stops at it besides. */
  readonly identity?: true;
}

const finding =
  (kind: FindingKind) =>
  (row: string, part = 'value') =>
    `${row} ${part}: ${kind}`;

export const differs = finding('differs');
export const missing = finding('missing');
export const extra = finding('extra');
export const otherForm = finding('sameInOtherForm');

/** Types or chooses. */
export const enter = (row: string, text: string, part = 'value'): Step => ({ do: 'enter', row, part, text });
/** Puts a value there without an event. */
export const hold = (row: string, text: string, part = 'value'): Step => ({ do: 'hold', row, part, text });
/** Switches a box off. */
export const disable = (row: string, part = 'value'): Step => ({ do: 'disable', row, part });
/** Lets nobody change a box any more. */
export const lock = (row: string, part = 'value'): Step => ({ do: 'lock', row, part });
/** Presses ＋追加する in a block (from 1). */
export const add = (group: string, block: number): Step => ({ do: 'add', group, block });
/** Presses 削除 of a block (from 1). */
export const remove = (group: string, block: number): Step => ({ do: 'remove', group, block });

/** One text or choice entered wrongly in one row. */
export function wrong(caseId: CaseId, what: string, row: string, text: string, part = 'value'): PlantedError {
  const kind = text === '' ? missing : differs;
  return { what, caseId, steps: [enter(row, text, part)], found: [kind(row, part)] };
}

/** One text in another form. */
export function reworded(caseId: CaseId, what: string, row: string, text: string, part = 'value'): PlantedError {
  return { what, caseId, steps: [enter(row, text, part)], found: [otherForm(row, part)] };
}
