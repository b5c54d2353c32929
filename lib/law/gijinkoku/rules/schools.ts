import type { Education } from '../../../domain/applicant';
import type { FactPath } from '../../../domain/facts';
import type { EducationGround } from '../ground-kinds';
import type { CheckContext } from '../known';
import type { Pointer } from '../../../spec/check';
import type { RecordChanges } from '../examples';
import { facts, text } from './kit';

// Schools, as the rules on education read them, and the examples they are tried on.

/** The facts of a school on which a ground rests; the first school's where none is known. */
export function schoolFacts(
  ground: EducationGround | undefined,
  ...keys: readonly (keyof Education & string)[]
): readonly Pointer[] {
  const at = ground?.at ?? 0;
  return facts(...keys.map((key) => `applicant.education.${at}.${key}` as FactPath));
}

/** The school on which a ground rests. */
export const schoolOf = ({ facts: known }: CheckContext, ground: EducationGround | undefined): Education | undefined =>
  ground?.at === undefined ? undefined : known.applicant.education?.[ground.at];

/** What the schools of the examples have in common. */
export const schoolBase = { id: 'school-1', graduatedOn: '2018-03-20', highest: true, degreeAwarded: 'yes' } as const;

/** A bachelor's degree from abroad, for examples. */
export const bachelorIn = (
  universityMajor: NonNullable<Education['universityMajor']>,
  more: Partial<Education> = {},
): Education => ({
  ...schoolBase,
  place: 'abroad',
  level: 'bachelor',
  universityMajor,
  ...more,
});

/** A senmonshi title from Japan, for examples. */
export const senmonshiIn = (
  vocationalMajor: NonNullable<Education['vocationalMajor']>,
  more: Partial<Education> = {},
): Education => ({
  ...schoolBase,
  place: 'japan',
  level: 'vocational',
  vocationalMajor,
  title: 'senmonshi',
  ...more,
});

/** The good case with one school, no judgement of staff on its relation, and no experience. */
export function schooled(school: Education, more: NonNullable<RecordChanges['case']> = {}): RecordChanges {
  return {
    applicant: { education: [school], work: { answer: 'no', jobs: undefined } },
    case: { ...more, assessment: { majorRelated: undefined, related: [], ...more.assessment } },
  };
}

/** Why a rule on one ground is silent. */
export const otherBasis = text('他の根拠によります。', 'The case rests on another ground.');
