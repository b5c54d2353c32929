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

/** Facts that a client of any of these cases has said there is none of. */
export const toldNoneIn = (cases: readonly Pick<Case, 'toldNone'>[]): ReadonlySet<string> =>
  new Set(cases.flatMap(({ toldNone = [] }) => toldNone.map(({ fact }) => fact)));
