import type { RecordKind } from '../domain/exchange';

/** The workspace's pages, as its address after `#` names them. */
export type Route =
  | { readonly page: 'cases' | 'people' | 'employers' | 'office' | 'import' | 'settings' | 'help' | 'unknown' }
  | { readonly page: 'case'; readonly id: string; readonly tab: RecordKind }
  | { readonly page: 'record'; readonly kind: 'applicant' | 'employer' | 'office'; readonly id: string };

const lists = ['cases', 'people', 'employers', 'office', 'import', 'settings', 'help'] as const;
const records = { applicants: 'applicant', employers: 'employer', offices: 'office' } as const;
const tabs: readonly RecordKind[] = ['case', 'applicant', 'employer', 'office'];

/** Reads an address, `#/cases/<id>/applicant`. An empty one is the list of cases. */
export function routeOf(hash: string): Route {
  const [first = '', second, third, ...more] = hash.replace(/^#?\/?/, '').split('/');
  if (first === '') return { page: 'cases' };
  if (more.length > 0) return { page: 'unknown' };
  if (second === undefined) return { page: lists.find((page) => page === first) ?? 'unknown' };
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(second)) return { page: 'unknown' };
  if (first === 'cases') {
    const tab = third === undefined ? 'case' : tabs.find((kind) => kind === third);
    return tab ? { page: 'case', id: second, tab } : { page: 'unknown' };
  }
  const kind = Object.entries(records).find(([name]) => name === first)?.[1];
  return kind && third === undefined ? { page: 'record', kind, id: second } : { page: 'unknown' };
}

/** The address of a record's own page. */
export function hrefOf(kind: RecordKind, id: string): string {
  return `#/${kind}s/${id}`;
}
