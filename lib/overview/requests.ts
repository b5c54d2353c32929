import { counted, type Remaining } from '../checks/remaining/item';
import { earlierName } from '../checks/remaining/matters';
import type { CaseRequest } from '../domain/case/case';

/** Items that were asked for, with the day an answer is due (null: no day was given); by the item's id. */
export type AskedMatters = ReadonlyMap<string, { readonly due: string | null }>;

/** A request in read-only form. */
export type AskedRequest = Omit<CaseRequest, 'matters'> & { readonly matters: readonly string[] };

/** What closes a request item: that it no longer remains. */
type Item = Pick<Remaining, 'id' | 'level' | 'owes'>;

/** A request with its items that have no answer yet. */
export interface OpenRequest<One extends Item = Remaining> {
  readonly request: AskedRequest;
  /** Its index among the case's requests. */
  readonly index: number;
  /** What still remains, in the list's own order. An item that was asked for again is only in the latest request. */
  readonly open: readonly One[];
}

/** The requests of a case, the latest first, with the open items of each. Answered items are no longer included. */
export function openRequests<One extends Item>(
  requests: readonly AskedRequest[],
  remaining: readonly One[],
): readonly OpenRequest<One>[] {
  const items = remaining.filter(({ level }) => level !== 'hint');
  const taken = new Set<string>();
  return requests
    .map((request, index) => ({ request, index }))
    .toSorted((a, b) => (a.request.on === b.request.on ? b.index - a.index : a.request.on < b.request.on ? 1 : -1))
    .map(({ request, index }) => {
      const asked = new Set(request.matters);
      const open = items.filter(
        ({ id, owes }) => owes === request.to && (asked.has(id) || asked.has(earlierName(id))) && !taken.has(id),
      );
      for (const { id } of open) taken.add(id);
      return { request, index, open };
    });
}

/** The items that were asked for and have no answer yet. */
export const askedMatters = (requests: readonly OpenRequest<Item>[]): AskedMatters =>
  new Map(requests.flatMap(({ request, open }) => open.map(({ id }) => [id, { due: request.due ?? null }] as const)));

/** What one client was asked for and has not given: the earliest day of asking and of answering. */
export interface OpenAsk {
  readonly on: string;
  readonly due: string | null;
  /** Items by id. */
  readonly matters: ReadonlySet<string>;
}

/** What is still open of all requests to one client; null if nothing is. */
export function openAskOf(requests: readonly OpenRequest<Item>[], to: CaseRequest['to']): OpenAsk | null {
  const own = requests.filter(({ request, open }) => request.to === to && open.length > 0);
  const [first] = own.map(({ request }) => request.on).toSorted();
  if (first === undefined) return null;
  const [due] = own.flatMap(({ request }) => request.due ?? []).toSorted();
  return { on: first, due: due ?? null, matters: new Set(own.flatMap(({ open }) => open.map(({ id }) => id))) };
}

/** When and how a request is made. */
export interface Asking extends Pick<CaseRequest, 'on' | 'via'> {
  readonly due: string | null;
}

/** The request for everything that a client owes now, or for some of it by id; null if there is nothing. */
export function requestNow(
  remaining: readonly Remaining[],
  to: CaseRequest['to'],
  { on, due, via }: Asking,
  only?: ReadonlySet<string>,
): CaseRequest | null {
  const matters = counted(remaining).flatMap(({ id, owes }) => (owes === to && (only?.has(id) ?? true) ? [id] : []));
  if (matters.length === 0) return null;
  return { to, on, ...(due === null ? {} : { due }), ...(via === undefined ? {} : { via }), matters };
}
