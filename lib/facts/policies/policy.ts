import type { StoredPlace } from '../../domain/facts';
import type { RecordKind } from '../../domain/record-kinds';

/** Who receives a request. */
export const recipients = ['applicant', 'employer'] as const;
export type Recipient = (typeof recipients)[number];

/** Who can answer for a fact: a recipient, the practice itself, or nobody, for facts that only a program writes. */
export type Asked = Recipient | 'practice' | 'nobody';

/** A new case that is made from an existing one. */
export type Carrier = 'sameEmployer' | 'samePerson';

/** What a fact's schema cannot say: the schema has its label, hint, input and options. */
export interface FactPolicy {
  readonly askedOf: Asked;
  /**
   * The new cases that copy this fact from an existing one: the case for the next worker of the same employer, and the
   * next case of the same person. No declaration and no judgement of a document is ever copied. Records other than the
   * case are never copied: a new case refers to the same ones.
   */
  readonly carries: readonly Carrier[];
  /**
   * The next case of the same person asks for it again: the earlier value stands beside the question, and only a press
   * takes it over. Never with `samePerson`, and never of a declaration.
   */
  readonly asksAgain?: true;
  /**
   * Headings that offices use in their own sheets and that are not labels of ours. Facts of lists belong to the entry
   * with the heading's number, or to the first; a group's headings are for its facts in one cell.
   */
  readonly synonyms?: readonly string[];
}

/** Policies of one kind of record, by the place of a fact or of a group; `*` is any entry of a list. */
export type Policies<Kind extends RecordKind> = {
  readonly [Place in Extract<StoredPlace, `${Kind}.${string}`>]?: FactPolicy;
};

export const applicantSays: FactPolicy = { askedOf: 'applicant', carries: [] };
export const employerSays: FactPolicy = { askedOf: 'employer', carries: [] };
export const practice: FactPolicy = { askedOf: 'practice', carries: [] };
export const nobody: FactPolicy = { askedOf: 'nobody', carries: [] };

/** The fact is the same for the next worker of the same employer, and for the next case of the same person. */
export const carried = (policy: FactPolicy): FactPolicy => ({ ...policy, carries: ['sameEmployer', 'samePerson'] });

/** The fact is the same for the next worker of the same employer alone. */
export const forNextWorker = (policy: FactPolicy): FactPolicy => ({ ...policy, carries: ['sameEmployer'] });

/** The fact is the same for the next case of the same person alone. */
export const forNextCase = (policy: FactPolicy): FactPolicy => ({ ...policy, carries: ['samePerson'] });

/** The next case of the same person asks for the fact again, beside its earlier value. */
export const asksAgain = (policy: FactPolicy): FactPolicy => ({ ...policy, asksAgain: true });

/** Adds the headings that others use for it. */
export const named = (policy: FactPolicy, ...synonyms: readonly string[]): FactPolicy => ({ ...policy, synonyms });
