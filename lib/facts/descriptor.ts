import { isRecordKind, type RecordKind } from '../domain/record-kinds';
import type { Text } from '../i18n/text';

/** One choice of a closed list, as a person reads it. */
export interface Option extends Text {
  /** What is stored. */
  readonly code: string;
}

/** What a reference points at; the editor offers the entries of that kind. */
export type ReferenceTarget =
  | 'applicant'
  | 'employer'
  | 'office'
  /** 取次者 of the case's office. */
  | 'agent'
  /** Contact persons of the case's employer. */
  | 'representative'
  /** Jobs and schools of the case's applicant. */
  | 'career';

interface Common {
  /** Dotted, beginning with the kind of record; an entry of a list is `*`: `applicant.education.*.school`. */
  readonly path: string;
  readonly key: string;
  readonly label: Text;
  readonly hint?: Text;
  /** The hint is the question itself, for anybody outside the practice. */
  readonly asks?: true;
  /** Seldom wanted: folded below the others. */
  readonly seldom?: true;
  /** The record is refused without it. */
  readonly required: boolean;
}

/** A fact with a single input. */
export interface PlainFact extends Common {
  readonly kind: 'line' | 'paragraph' | 'number' | 'boolean' | 'date' | 'partialDate' | 'careerDate';
}

/** 有・無・未確認. */
export interface AnswerFact extends Common {
  readonly kind: 'answer';
}

/** One code of a closed list. */
export interface ChoiceFact extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Several codes of a closed list; with `target`, the list is made from records. */
export interface ChoicesFact extends Common {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly target?: ReferenceTarget;
}

/** The id of another record or entry. */
export interface ReferenceFact extends Common {
  readonly kind: 'reference';
  readonly target: ReferenceTarget;
}

/** Facts that belong together. */
export interface GroupFact extends Common {
  readonly kind: 'group';
  readonly of: readonly FactDescriptor[];
}

/** Entries with the same structure. */
export interface ListFact extends Common {
  readonly kind: 'list';
  readonly of: readonly FactDescriptor[];
  /** Entries have an id of their own, given when they are added. */
  readonly ownIds: boolean;
}

/** Texts under keys that a person chooses. */
export interface RecordFact extends Common {
  readonly kind: 'record';
}

/** How one fact of a record is shown and typed, made from its schema alone. */
export type FactDescriptor =
  | PlainFact
  | AnswerFact
  | ChoiceFact
  | ChoicesFact
  | ReferenceFact
  | GroupFact
  | ListFact
  | RecordFact;
export type FactKind = FactDescriptor['kind'];

/** A record as the editor holds it: JSON, possibly not yet valid. */
export interface Draft {
  readonly [key: string]: unknown;
}

/** The place of a fact in its record's schema: without the kind of record, and with `*` for each index. */
export function templateOf(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '.*');
}

/** The kind of record at the root of a path, or null when the path has none. */
export function rootOf(path: string): RecordKind | null {
  const root = path.split('.')[0];
  return isRecordKind(root) ? root : null;
}
