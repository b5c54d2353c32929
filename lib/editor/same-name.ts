import { withoutLegalForm } from '../domain/legal-forms';
import { folded } from '../facts/search';

/** What is compared of a person's name: without the kanji in brackets, whichever of family and given name stands first. */
function personKey(name: string): string {
  const [latin = ''] = name.normalize('NFKC').split('(');
  return latin.trim().split(/\s+/).map(folded).toSorted().join(' ');
}

/** What is compared of an employer's name: without the form of the company. */
function employerKey(name: string): string {
  return folded(withoutLegalForm(name.normalize('NFKC')));
}

/**
 * Those of the records whose name is, to a person, the one being typed: width, case, kana, spaces, order of the names of a person and
 * form of the company aside. None for an empty name.
 */
export function sameNamed<T extends { readonly name: string }>(
  kind: 'applicant' | 'employer',
  records: readonly T[],
  typed: string,
): readonly T[] {
  const key = kind === 'applicant' ? personKey : employerKey;
  const wanted = key(typed);
  return wanted === '' ? [] : records.filter(({ name }) => key(name) === wanted);
}
