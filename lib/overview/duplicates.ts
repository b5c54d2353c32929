import { folded } from '../facts/search';
import { type ApplicantListEntry, type EmployerListEntry, latinNameOf } from './list-entries';

interface Named {
  readonly id: string;
  readonly line: ApplicantListEntry | EmployerListEntry;
}

/**
 * What two records must have in common to count as duplicates. For applicants: the passport number, or the name and
 * full date of birth. For employers: the 法人番号 together with the branch, because two offices of a company share the
 * number and are two employers for the form.
 */
export function signsOf(
  kind: 'applicant' | 'employer',
  line: ApplicantListEntry | EmployerListEntry,
): readonly string[] {
  if (kind === 'employer') {
    const { corporateNumber, branch } = line as EmployerListEntry;
    const digits = folded(corporateNumber).replace(/\D/g, '');
    return digits === '' ? [] : [`number ${digits} ${folded(branch)}`];
  }
  const one = line as ApplicantListEntry;
  const passport = folded(one.passport);
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(one.birth);
  const names = isWhole ? [folded(latinNameOf(one)), folded(one.kanji)].filter((name) => name !== '') : [];
  return [...(passport === '' ? [] : [`passport ${passport}`]), ...names.map((name) => `name ${name} ${one.birth}`)];
}

/** For each record with possible duplicates: the other records. */
export function duplicatesOf(
  kind: 'applicant' | 'employer',
  entries: Iterable<Named>,
): ReadonlyMap<string, readonly string[]> {
  const bySign = new Map<string, string[]>();
  for (const { id, line } of entries) {
    for (const sign of signsOf(kind, line)) {
      const found = bySign.get(sign);
      if (found) found.push(id);
      else bySign.set(sign, [id]);
    }
  }
  const duplicates = new Map<string, Set<string>>();
  for (const ids of bySign.values()) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const others = duplicates.get(id) ?? new Set<string>();
      for (const other of ids) if (other !== id) others.add(other);
      duplicates.set(id, others);
    }
  }
  return new Map([...duplicates].map(([id, others]) => [id, [...others]]));
}
