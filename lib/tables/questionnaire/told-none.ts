import type { Case } from '../../domain/case/case';
import type { Draft } from '../../facts/descriptor';
import { withValue } from '../../facts/draft';

type ToldNone = NonNullable<Case['toldNone']>[number];

/** A case that remembers that a client has said that there is none of these facts. */
export function withNone(draft: Draft, facts: readonly string[], said: Pick<ToldNone, 'by' | 'on'>): Draft {
  const kept = (draft.toldNone ?? []) as readonly ToldNone[];
  const added = facts.filter((fact) => !kept.some((one) => one.fact === fact)).map((fact) => ({ fact, ...said }));
  return added.length === 0 ? draft : withValue(draft, 'toldNone', [...kept, ...added]);
}

type CaseAnswers = Pick<Case, 'id' | 'applicantId' | 'employerId' | 'toldNone'>;

/**
 * Facts of a case's records that a client has said there is none of, there or in another case of the same person or
 * employer.
 */
export function toldNoneFor(one: CaseAnswers, all: readonly CaseAnswers[]): ReadonlySet<string> {
  const isSame = (other: CaseAnswers, fact: string): boolean => {
    if (fact.startsWith('applicant.')) return other.applicantId === one.applicantId;
    return fact.startsWith('employer.') ? other.employerId === one.employerId : other.id === one.id;
  };
  return new Set(
    [one, ...all].flatMap((other) => (other.toldNone ?? []).flatMap(({ fact }) => (isSame(other, fact) ? [fact] : []))),
  );
}
