import { recordKinds } from '../domain/record-kinds';
import { describeRecord } from './describe';
import { type FactDescriptor, templateOf } from './descriptor';
import { type FactPolicy, policyOf } from './policies';

/** Everything known about a stored fact, group or list: how it is shown and typed, and what is done with it. */
export type FactEntry = FactDescriptor & FactPolicy;

/** The description and the policy of a place in a record; undefined if the editor does not show it. */
export function factEntry(path: string): FactEntry | undefined {
  byPlace ??= new Map(
    recordKinds
      .flatMap(describeRecord)
      .flatMap(withInner)
      .map((fact) => [fact.path, { ...fact, ...policyOf(fact.path) }]),
  );
  return byPlace.get(templateOf(path));
}

/** Schemas do not change while the program runs. */
let byPlace: ReadonlyMap<string, FactEntry> | null = null;

const withInner = (fact: FactDescriptor): readonly FactDescriptor[] =>
  'of' in fact ? [fact, ...fact.of.flatMap(withInner)] : [fact];
