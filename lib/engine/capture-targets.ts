import type { RecordKind } from '../domain/exchange';
import type { Derived, FactPath } from '../domain/facts';
import { derivations, derivedAt } from '../facts/derivations';
import { type SelectionId, selectionOf, selections } from '../facts/selections';

/** Lists of the applicant that fill the form's blocks; each entry has its own id. */
export type BlockList = 'relatives.people' | 'work.jobs';

/** Where the fact behind a row of the form is stored: the reverse of `engine/facts`. */
export type Target =
  /** A plain fact of one record. */
  | { readonly kind: 'fact'; readonly record: RecordKind; readonly path: string }
  /** A fact of the entry in one block; blocks count from 0. */
  | { readonly kind: 'block'; readonly list: BlockList; readonly block: number; readonly member: string }
  /** A part of a list that is taken over as a whole: other business types, other occupations. */
  | {
      readonly kind: 'whole';
      readonly record: RecordKind;
      readonly path: string;
      readonly block: number;
      readonly member: 'code' | 'other';
    }
  /** A fact of the highest declared education, of the agent, or of the person of item 27. */
  | { readonly kind: SelectionId; readonly member: string }
  /** A value derived from facts of the records. */
  | { readonly kind: 'derived'; readonly name: keyof Derived };

const inBlock = /^(relatives\.people|work\.jobs)\.(\d+)\.(\w+)$/;
const inWhole = /^(?:(.+\.others)\.(\d+)\.(code|other)|(job\.otherOccupations)\.(\d+))$/;

/** Where the fact at a path is stored; null if no record stores it directly. */
export function targetOf(from: FactPath): Target | null {
  const selection = selectionOf(from);
  if (selection !== undefined) return { kind: selection, member: from.slice(selections[selection].root.length + 1) };
  const name = derivedAt(from);
  if (name !== undefined) return derivations[name].accept ? { kind: 'derived', name } : null;
  const [root = '', ...keys] = from.split('.');
  const path = keys.join('.');
  switch (root) {
    case 'applicant': {
      const [, list, block, member] = inBlock.exec(path) ?? [];
      if (list === undefined || member === undefined) return { kind: 'fact', record: root, path };
      return { kind: 'block', list: list === 'work.jobs' ? list : 'relatives.people', block: Number(block), member };
    }
    case 'employer':
    case 'case': {
      const [, others, at, member, codes, place] = inWhole.exec(path) ?? [];
      const list = others ?? codes;
      if (list === undefined) return { kind: 'fact', record: root, path };
      const told = member === 'other' ? member : 'code';
      return { kind: 'whole', record: root, path: list, block: Number(at ?? place), member: told };
    }
    default:
      return null;
  }
}
