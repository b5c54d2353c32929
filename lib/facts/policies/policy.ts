import type { StoredPlace } from '../../domain/facts';
import type { RecordKind } from '../../domain/record-kinds';

/** Who receives a request. */
export const recipients = ['applicant', 'employer'] as const;
export type Recipient = (typeof recipients)[number];

/** Who can answer for a fact: a recipient, the practice itself, or nobody, for facts that only a program writes. */
export type Asked = Recipient | 'practice' | 'nobody';

/** What a fact's schema cannot say: the schema has its label, hint, input and options. */
export interface FactPolicy {
  readonly askedOf: Asked;
  /**
   * The new cases that copy this fact from an existing case: the case for the next worker of the same employer. Facts
   * from the person, from a signed paper or from a judgement about the person are never copied, and neither are
   * declarations. Records other than the case are never copied: a new case refers to the same ones.
   */
  readonly carries: readonly 'sameEmployer'[];
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

/** The fact is the same for the next worker of the same employer. */
export const carried = (policy: FactPolicy): FactPolicy => ({ ...policy, carries: ['sameEmployer'] });

/** Adds the headings that others use for it. */
export const named = (policy: FactPolicy, ...synonyms: readonly string[]): FactPolicy => ({ ...policy, synonyms });
