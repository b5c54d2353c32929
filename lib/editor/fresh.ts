import type { Draft } from '../facts/descriptor';

/** A new entry of a list, with its own id if its schema asks for one. */
export function freshEntry(ownIds: boolean, newId: () => string): Draft {
  return ownIds ? { id: newId() } : {};
}
