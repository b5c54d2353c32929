import type { RecordKind } from '../domain/exchange';
import type { Draft } from '../editor/descriptor';
import { valueAt } from '../editor/draft';

/** Which record a row speaks of. */
export type Identity =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  /** More than one record fits. */
  | { readonly kind: 'several' };

/** Finds records by what tells them apart. */
export interface Register {
  readonly find: (kind: RecordKind, draft: Draft) => Identity;
  readonly add: (kind: RecordKind, draft: Draft) => void;
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim() : '';
const bare = (value: unknown): string => plain(value).replace(/[\s-]/g, '');

/**
 * What tells a record from others, the surest first: a passport number; family name, given name and day of birth; a 法人番号; an
 * employer's name with its branch. A record that lacks the sure one is looked for by the next.
 */
function keysOf(kind: RecordKind, draft: Draft): readonly string[] {
  const key = (name: string, ...parts: readonly string[]) =>
    parts.every((part) => part !== '') ? [`${kind}|${name}|${parts.join('|')}`] : [];
  switch (kind) {
    case 'applicant': {
      const birth = plain(valueAt(draft, 'birth'));
      const name = `${plain(valueAt(draft, 'name.family'))} ${plain(valueAt(draft, 'name.given'))}`.trim();
      return [
        ...key('passport', bare(valueAt(draft, 'passport.number'))),
        ...(/^\d{4}-\d{2}-\d{2}$/.test(birth) ? key('person', name, birth) : []),
      ];
    }
    case 'employer':
      return [
        ...key('number', bare(valueAt(draft, 'corporateNumber.number'))),
        ...key('name', `${plain(valueAt(draft, 'name'))}`).map((name) => `${name}|${plain(valueAt(draft, 'branch'))}`),
      ];
    case 'office':
      return key('name', plain(valueAt(draft, 'name')));
    case 'case':
      return key('pair', plain(valueAt(draft, 'applicantId')), plain(valueAt(draft, 'employerId')));
  }
}

/** Places of cells that say which record a row is of. */
export const identityPlaces: ReadonlySet<string> = new Set([
  ...['name.family', 'name.given', 'name.~full', 'birth', 'passport.number'].map((path) => `applicant.${path}`),
  ...['name', 'branch', 'corporateNumber.number'].map((path) => `employer.${path}`),
  'office.name',
]);

/** A register of these records; records that are made on the way can be added. */
export function registerOf(records: readonly (readonly [RecordKind, Draft])[]): Register {
  const ids = new Map<string, Set<string>>();
  const add = (kind: RecordKind, draft: Draft) => {
    for (const key of keysOf(kind, draft)) {
      const known = ids.get(key) ?? new Set();
      ids.set(key, known.add(String(draft.id)));
    }
  };
  for (const [kind, draft] of records) add(kind, draft);
  return {
    add,
    find(kind, draft) {
      for (const key of keysOf(kind, draft)) {
        const found = ids.get(key);
        if (!found || found.size === 0) continue;
        const [id = ''] = found;
        return found.size === 1 ? { kind: 'known', id } : { kind: 'several' };
      }
      return { kind: 'new' };
    },
  };
}
