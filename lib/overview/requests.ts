import { counted, type Remaining } from '../checks/remaining/item';
import type { CaseRequest } from '../domain/case/case';

/** Items that were asked for, with the day an answer is due (null: no day was given); by the item's id. */
export type AskedMatters = ReadonlyMap<string, { readonly due: string | null }>;

/** A request in read-only form. */
type Asked = Omit<CaseRequest, 'matters'> & { readonly matters: readonly string[] };

/** A request with its items that have no answer yet. */
export interface OpenRequest {
  readonly request: Asked;
  /** Its index among the case's requests. */
  readonly index: number;
  /** What still remains, in the list's own order. An item that was asked for again is only in the latest request. */
  readonly open: readonly Remaining[];
}

/** The requests of a case, the latest first, with the open items of each. Answered items are no longer included. */
export function openRequests(requests: readonly Asked[], remaining: readonly Remaining[]): readonly OpenRequest[] {
  const items = counted(remaining);
  const taken = new Set<string>();
  return requests
    .map((request, index) => ({ request, index }))
    .toSorted((a, b) => (a.request.on === b.request.on ? b.index - a.index : a.request.on < b.request.on ? 1 : -1))
    .map(({ request, index }) => {
      const open = items.filter(
        ({ id, owes }) => owes === request.to && request.matters.includes(id) && !taken.has(id),
      );
      for (const { id } of open) taken.add(id);
      return { request, index, open };
    });
}

/** The items that were asked for and have no answer yet. */
export const askedMatters = (requests: readonly OpenRequest[]): AskedMatters =>
  new Map(requests.flatMap(({ request, open }) => open.map(({ id }) => [id, { due: request.due ?? null }] as const)));

/** The request for everything that a client owes now; null if there is nothing. */
export function requestNow(
  remaining: readonly Remaining[],
  to: CaseRequest['to'],
  on: string,
  due: string | null,
): CaseRequest | null {
  const matters = counted(remaining).flatMap(({ id, owes }) => (owes === to ? [id] : []));
  return matters.length === 0 ? null : { to, on, ...(due === null ? {} : { due }), matters };
}
