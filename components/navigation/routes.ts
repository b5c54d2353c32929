import type { RecordKind } from '../../lib/domain/exchange';

/** Every tab of a case, in order. */
export const caseTabs = [
  'home',
  'case',
  'applicant',
  'employer',
  'office',
  'documents',
  'timeline',
  'request',
  'papers',
  'report',
  'checks',
  'copy',
  'photo',
] as const;

/** What a case's page shows: where it stands, one of its records, what remains to be done, or what is made from it. */
export type CaseTab = (typeof caseTabs)[number];

/** Pages that need nothing but their name. */
export type PlainPage =
  | 'home'
  | 'cases'
  | 'people'
  | 'employers'
  | 'office'
  | 'import'
  | 'export'
  | 'backup'
  | 'settings';

/** The workspace's pages, as named in its address after `#`. */
export type Route =
  | { readonly page: PlainPage | 'unknown' }
  /** `at`: the part of the help to go to. */
  | { readonly page: 'help'; readonly at?: string }
  /** `at`: the fact to go to, in the format of `caseHref`. */
  | { readonly page: 'case'; readonly id: string; readonly tab: CaseTab; readonly at?: string }
  /** What the page in a tab of the browser would bring into a case. */
  | { readonly page: 'capture'; readonly tabId: number }
  /** The shape of the page in a tab of the browser. */
  | { readonly page: 'shape'; readonly tabId: number }
  /** `hash`: which check of the case's record. */
  | { readonly page: 'checkSheet'; readonly id: string; readonly hash: string }
  | { readonly page: 'record'; readonly kind: 'applicant' | 'employer' | 'office'; readonly id: string };

const lists = ['home', 'cases', 'people', 'employers', 'office', 'import', 'export', 'backup', 'settings'] as const;
const records = { applicants: 'applicant', employers: 'employer', offices: 'office' } as const;

const sheetStep = 'check-sheet';

/** Reads an address, `#/cases/<id>/applicant`. An empty one is the first page. */
export function routeOf(hash: string): Route {
  const [address = '', query] = hash.split('?');
  const [first = '', second, third, ...more] = address.replace(/^#?\/?/, '').split('/');
  if (first === '') return { page: 'home' };
  const [fourth = '', ...rest] = more;
  if (first === 'cases' && third === sheetStep && rest.length === 0) {
    const isWell = /^[A-Za-z0-9._-]{1,64}$/.test(second ?? '') && /^[0-9a-f]{64}$/.test(fourth);
    return isWell ? { page: 'checkSheet', id: second ?? '', hash: fourth } : { page: 'unknown' };
  }
  if (more.length > 0) return { page: 'unknown' };
  if (first === 'help' && second === undefined) {
    const at = new URLSearchParams(query).get('at');
    return { page: 'help', ...(at !== null && /^[a-z]{1,30}$/.test(at) ? { at } : {}) };
  }
  if (second === undefined) return { page: lists.find((page) => page === first) ?? 'unknown' };
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(second)) return { page: 'unknown' };
  if (first === 'cases') {
    const tab = third === undefined ? 'home' : caseTabs.find((kind) => kind === third);
    const at = new URLSearchParams(query).get('at');
    if (at !== null && !/^[A-Za-z0-9_.*-]{1,200}$/.test(at)) return { page: 'unknown' };
    return tab ? { page: 'case', id: second, tab, ...(at === null ? {} : { at }) } : { page: 'unknown' };
  }
  if (first === 'capture' || first === 'shape') {
    return third === undefined && /^\d{1,10}$/.test(second)
      ? { page: first, tabId: Number(second) }
      : { page: 'unknown' };
  }
  const kind = Object.entries(records).find(([name]) => name === first)?.[1];
  return kind && third === undefined ? { page: 'record', kind, id: second } : { page: 'unknown' };
}

/** The address of a record's own page. */
export function hrefOf(kind: RecordKind, id: string): string {
  return `#/${kind}s/${id}`;
}

/** The address of the printable sheet of a check, by its hash. */
export const sheetHref = (id: string, hash: string): string => `#/cases/${id}/${sheetStep}/${hash}`;

/** The address of a part of the help. */
export const helpHref = (part: string): string => `#/help?at=${part}`;

/** The practice form of a procedure, for a case of it. */
export const practiceHref = (caseId: string, procedure: string): string =>
  `practice.html?${new URLSearchParams({ case: caseId, procedure })}`;

/** The address of the screen that shows what a tab's page would bring into a case. */
export const captureHref = (tabId: number): string => `#/capture/${tabId}`;

/** The address of the screen that records the shape of a tab's page. */
export const shapeHref = (tabId: number): string => `#/shape/${tabId}`;

/**
 * The address of a tab of a case's page, and of a place on it: a fact, `applicant.passport.number`, where `*` stands
 * for any entry of a list; or a document, `document.D02`.
 */
export function caseHref(id: string, tab: CaseTab, at?: string): string {
  return `#/cases/${id}/${tab}${at === undefined ? '' : `?at=${at}`}`;
}
