import type { StoredPlace } from '../../domain/facts';
import type { RecordKind } from '../../domain/record-kinds';

/** Whom a request is written to. */
export const recipients = ['applicant', 'employer'] as const;
export type Recipient = (typeof recipients)[number];

/** Who can answer for a fact: a recipient, the practice itself, or nobody, for what only a program writes. */
export type Asked = Recipient | 'practice' | 'nobody';

/** What a fact's schema cannot say: label, hint, input and options stand there. */
export interface FactPolicy {
  readonly askedOf: Asked;
  /**
   * The new cases that copy the fact from the one they are made of: that of the next worker of the same employer. What the
   * person, a signed paper or a judgement about the person says is copied to none, nor is any declaration. Records other than
   * the case are never copied: a new case names the same ones.
   */
  readonly carries: readonly 'sameEmployer'[];
  /**
   * Headings that offices use in their own sheets and that are no label of ours. Facts of lists are of the entry that the
   * heading's number names, or of the first; a group's headings are those of its facts in one cell.
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

/** The same fact of the next worker of the same employer. */
export const carried = (policy: FactPolicy): FactPolicy => ({ ...policy, carries: ['sameEmployer'] });

/** With the headings that others use for it. */
export const named = (policy: FactPolicy, ...synonyms: readonly string[]): FactPolicy => ({ ...policy, synonyms });
