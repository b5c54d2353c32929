import { isCorporateNumber } from '../../domain/check-digits';
import type { RecordKind } from '../../domain/exchange';
import { withoutCompanyForm } from '../../domain/legal-forms';
import type { Draft } from '../../facts/descriptor';
import { valueAt } from '../../facts/draft';
import { withoutInvisible } from './cell-text';
import { isPassportNumber } from './official-forms';
import { isPlaceholder } from './placeholders';

/** The record that a row belongs to. */
export type Identity =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  /** More than one record fits. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** The number or the name matches a record, but other facts do not: `place` says which. */
  | { readonly kind: 'differs'; readonly place: string; readonly ids: readonly string[] };

/** Finds records by what distinguishes them. */
export interface KnownRecords {
  readonly find: (kind: RecordKind, draft: Draft) => Identity;
  readonly add: (kind: RecordKind, draft: Draft) => void;
}

const plain = (value: unknown): string =>
  typeof value === 'string' && !isPlaceholder(value)
    ? withoutInvisible(value).normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim()
    : '';
const bare = (value: unknown): string => plain(value).replace(/[\s-]/g, '');

/** A passport number as in the machine-readable zone, letters and digits: 申請中 or 1.23E+08 identifies nobody. */
function passportOf(draft: Draft): string {
  const number = bare(valueAt(draft, 'passport.number'));
  return isPassportNumber(number) ? number : '';
}

/** A 法人番号 with a correct check digit. */
function corporateNumberOf(draft: Draft): string {
  const number = bare(valueAt(draft, 'corporateNumber.number')).replace(/^T/, '');
  return /^\d{13}$/.test(number) && isCorporateNumber(number) ? number : '';
}

const nameOf = (draft: Draft): string =>
  `${plain(valueAt(draft, 'name.family'))} ${plain(valueAt(draft, 'name.given'))}`.trim();

function birthOf(draft: Draft): string {
  const birth = plain(valueAt(draft, 'birth'));
  return /^\d{4}-\d{2}-\d{2}$/.test(birth) ? birth : '';
}

const branchOf = (draft: Draft): string => plain(valueAt(draft, 'branch'));

/** What a record is found by, the surest first: the number, then names. */
function keysOf(kind: RecordKind, draft: Draft): { readonly sure: string; readonly byName: string } {
  const key = (...parts: readonly string[]) => (parts.every((part) => part !== '') ? parts.join('|') : '');
  switch (kind) {
    case 'applicant':
      return { sure: passportOf(draft), byName: key(nameOf(draft), birthOf(draft)) };
    case 'employer': {
      const name = plain(valueAt(draft, 'name'));
      return { sure: corporateNumberOf(draft), byName: name === '' ? '' : `${name}|${branchOf(draft)}` };
    }
    case 'office':
      return { sure: '', byName: plain(valueAt(draft, 'name')) };
    case 'case':
      // One person may have cases of several procedures at one employer.
      return {
        sure: '',
        byName: key(...['applicantId', 'employerId', 'procedure'].map((path) => plain(valueAt(draft, path)))),
      };
  }
}

/** Places of cells that say which record a row belongs to. */
export const identityPlaces: ReadonlySet<string> = new Set([
  ...['name.family', 'name.given', 'name.~full', 'birth', 'nationality', 'sex', 'passport.number'].map(
    (path) => `applicant.${path}`,
  ),
  ...['name', 'branch', 'address', 'corporateNumber.number'].map((path) => `employer.${path}`),
  'office.name',
]);

/** Words of a name, in any order. */
const wordsIn = (name: string): ReadonlySet<string> => new Set(name.split(/[\s,・]+/).filter((word) => word !== ''));

/**
 * The fact that differs between a row and the person with its passport number; null if no fact that both have differs.
 * A name may be in another order or incomplete.
 */
function otherPerson(row: Draft, record: Draft): string | null {
  const differs = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  if (differs(birthOf(row), birthOf(record))) return 'birth';
  for (const path of ['nationality', 'sex']) {
    if (differs(plain(valueAt(row, path)), plain(valueAt(record, path)))) return path;
  }
  const [told, known] = [wordsIn(nameOf(row)), wordsIn(nameOf(record))];
  // Sisters and fathers share a word of the name.
  if (told.size === 0 || known.size === 0 || told.isSubsetOf(known) || known.isSubsetOf(told)) return null;
  const isOfFamily = differs(plain(valueAt(row, 'name.family')), plain(valueAt(record, 'name.family')));
  return isOfFamily ? 'name.family' : 'name.given';
}

/** A company's name without its legal form. */
const firmOf = (draft: Draft): string => withoutCompanyForm(bare(valueAt(draft, 'name')));

/**
 * A company's name with its legal form written out: (株) is 株式会社. The position of the legal form distinguishes
 * companies.
 */
const writtenOut = (draft: Draft): string =>
  bare(valueAt(draft, 'name'))
    .replace(/\((株|有|同|資|名)\)/g, (_, form: string) => legalForms[form] ?? '')
    .replace(/CO\.?,?LTD\.?/g, 'CO.,LTD.');

const legalForms: Readonly<Record<string, string>> = {
  ...{ 株: '株式会社', 有: '有限会社', 同: '合同会社', 資: '合資会社', 名: '合名会社' },
};

/** The fact that differs between a row and the company of its 法人番号; names may be short or full. */
function otherFirm(row: Draft, record: Draft): string | null {
  const [told, known] = [firmOf(row), firmOf(record)];
  const fits = told === '' || known === '' || told.includes(known) || known.includes(told);
  return fits ? null : 'name';
}

/**
 * The fact that differs between a row and the company of the same name, if no number shows that both are the same: the
 * address.
 */
function otherPlace(row: Draft, record: Draft): string | null {
  const [told, known] = [bare(valueAt(row, 'address')), bare(valueAt(record, 'address'))];
  const fits = told === '' || known === '' || told.includes(known) || known.includes(told);
  return fits ? null : 'address';
}

/** How many records of one key are compared with a row at most: if there are more, a person is asked in any case. */
const mostAlike = 50;

/** Finds among these records; new records can be added during the work. */
export function knownRecordsOf(records: readonly (readonly [RecordKind, Draft])[]): KnownRecords {
  const known = new Map<string, Draft>();
  const bySure = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const byFirm = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, kind: RecordKind, key: string, id: string) => {
    if (key !== '') map.set(`${kind} ${key}`, (map.get(`${kind} ${key}`) ?? new Set()).add(id));
  };
  const add = (kind: RecordKind, draft: Draft) => {
    const id = String(draft.id);
    const keys = keysOf(kind, draft);
    note(bySure, kind, keys.sure, id);
    note(byName, kind, keys.byName, id);
    const firm = kind === 'employer' ? writtenOut(draft) : '';
    if (firm !== '') byFirm.set(firm, (byFirm.get(firm) ?? new Set()).add(id));
    known.set(`${kind} ${id}`, draft);
  };
  for (const [kind, draft] of records) add(kind, draft);

  const draftsOf = (kind: RecordKind, ids: ReadonlySet<string> | undefined): readonly Draft[] =>
    [...(ids ?? [])].slice(0, mostAlike).flatMap((id) => {
      const draft = known.get(`${kind} ${id}`);
      return draft ? [draft] : [];
    });
  const only = (found: readonly Draft[]): Identity => {
    const [one] = found;
    if (one === undefined) return { kind: 'new' };
    const ids = found.map(({ id }) => String(id));
    return found.length === 1 ? { kind: 'known', id: String(one.id) } : { kind: 'several', ids };
  };

  /** Among the sites of one company, the one that the row names; if it names none, the only one or the head office. */
  function placeOf(row: Draft, firms: readonly Draft[]): readonly Draft[] {
    const branch = branchOf(row);
    if (branch !== '') return firms.filter((one) => branchOf(one) === branch);
    if (firms.length < 2) return firms;
    const head = firms.filter((one) => branchOf(one) === '');
    return head.length === 1 ? head : firms;
  }

  /** The records that fit; if none fits, what differs. */
  function fitting(found: readonly Draft[], odd: (record: Draft) => string | null): Identity | readonly Draft[] {
    const places = found.map(odd);
    const fits = found.filter((_, at) => places[at] === null);
    const [place] = places;
    if (fits.length > 0 || place === undefined || place === null) return fits;
    return { kind: 'differs', place, ids: found.map(({ id }) => String(id)) };
  }

  /** A row without a branch belongs to the known one only if its address may be the same. */
  function placed(row: Draft, found: readonly Draft[]): Identity {
    const [one] = found;
    const isOther = one && found.length === 1 && branchOf(row) === '' && branchOf(one) !== '' && otherPlace(row, one);
    return isOther ? { kind: 'differs', place: 'address', ids: [String(one.id)] } : only(found);
  }

  /** A company whose name differs from the row's only in its legal form: a person says whether they are the same. */
  function alike(row: Draft): Identity {
    const firm = writtenOut(row);
    const own = corporateNumberOf(row);
    const ids = [...(byFirm.get(firm) ?? [])].filter((id) => {
      const one = known.get(`employer ${id}`) ?? {};
      const other = corporateNumberOf(one);
      return branchOf(one) === branchOf(row) && (own === '' || other === '' || own === other);
    });
    return firm === '' || ids.length === 0 ? { kind: 'new' } : { kind: 'differs', place: 'name', ids };
  }

  return {
    add,
    find(kind, draft) {
      const keys = keysOf(kind, draft);
      const sure = keys.sure === '' ? [] : draftsOf(kind, bySure.get(`${kind} ${keys.sure}`));
      const told = fitting(sure, (one) => (kind === 'applicant' ? otherPerson(draft, one) : otherFirm(draft, one)));
      if ('kind' in told) return told;
      if (sure.length > 0) return kind === 'employer' ? placed(draft, placeOf(draft, told)) : only(told);
      // Two records with different sure numbers are never the same.
      const named = (keys.byName === '' ? [] : draftsOf(kind, byName.get(`${kind} ${keys.byName}`))).filter((one) => {
        const other = keysOf(kind, one).sure;
        return keys.sure === '' || other === '' || other === keys.sure;
      });
      const byOthers: (one: Draft) => string | null =
        kind === 'applicant'
          ? (one) => otherPerson(draft, one)
          : kind === 'employer'
            ? (one) => otherPlace(draft, one)
            : () => null;
      const likely = fitting(named, byOthers);
      if ('kind' in likely) return likely;
      return likely.length === 0 && kind === 'employer' ? alike(draft) : only(likely);
    },
  };
}
