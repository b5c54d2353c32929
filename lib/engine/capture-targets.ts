import type { RecordKind } from '../domain/exchange';
import type { Derived, FactPath } from '../domain/facts';

/** Lists of the applicant whose entries stand in the form's blocks, each entry with an id of its own. */
export type BlockList = 'relatives.people' | 'work.jobs';

/** Where a fact that a row of the form states is kept: the way back from `engine/facts`. */
export type Target =
  /** A plain fact of one record. */
  | { readonly kind: 'fact'; readonly record: RecordKind; readonly path: string }
  /** A fact of the entry that stands in one block; blocks count from 0. */
  | { readonly kind: 'block'; readonly list: BlockList; readonly block: number; readonly member: string }
  /** A part of a list that is taken as a whole: other business types, other occupations. */
  | {
      readonly kind: 'whole';
      readonly record: RecordKind;
      readonly path: string;
      readonly block: number;
      readonly member: 'code' | 'other';
    }
  /** A fact of the education declared as the highest, of the agent, of the person of item 27. */
  | { readonly kind: 'education' | 'agent' | 'representative'; readonly member: string }
  /** Family and given name in one text. */
  | { readonly kind: 'passportName' }
  /** A date, or a text in its place. */
  | { readonly kind: 'plannedEntry' }
  /** An amount by the month. */
  | { readonly kind: 'monthlyPay' };

/** What follows from the records, and what the form's statement of it is kept as; null: no row states it. */
const derived: Readonly<Record<Exclude<keyof Derived, 'education'>, Target | null>> = {
  passportName: { kind: 'passportName' },
  plannedEntry: { kind: 'plannedEntry' },
  monthlyPayYen: { kind: 'monthlyPay' },
  experienceMonths: { kind: 'fact', record: 'case', path: 'job.experienceMonths' },
  site: null,
  sampleOffice: null,
};

const isDerived = (name: string): name is keyof typeof derived => Object.hasOwn(derived, name);

const inBlock = /^(relatives\.people|work\.jobs)\.(\d+)\.(\w+)$/;
const inWhole = /^(?:(.+\.others)\.(\d+)\.(code|other)|(job\.otherOccupations)\.(\d+))$/;

/** Where the fact at a path is kept, or null for what no record holds as such. */
export function targetOf(from: FactPath): Target | null {
  const [root = '', second = '', ...rest] = from.split('.');
  const path = [second, ...rest].join('.');
  switch (root) {
    case 'agent':
    case 'representative':
      return { kind: root, member: path };
    case 'derived':
      if (second === 'education') return { kind: 'education', member: rest.join('.') };
      return isDerived(second) ? derived[second] : null;
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
