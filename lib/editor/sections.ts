import type { FactDescriptor, GroupFact, ListFact } from '../facts/descriptor';

/** A part of a record's editor. Single facts share one section. */
export type Section =
  | { readonly key: 'basics'; readonly facts: readonly FactDescriptor[] }
  | { readonly key: string; readonly fact: GroupFact | ListFact };

/**
 * A record's facts as sections in the schema's order: each group and list has its own; all other facts are together
 * where the first of them is.
 */
export function sectionsOf(descriptors: readonly FactDescriptor[]): readonly Section[] {
  const single = descriptors.filter((fact) => fact.kind !== 'group' && fact.kind !== 'list');
  return descriptors.flatMap((fact): readonly Section[] => {
    if (fact.kind === 'group' || fact.kind === 'list') return [{ key: fact.key, fact }];
    return fact === single[0] ? [{ key: 'basics', facts: single }] : [];
  });
}
