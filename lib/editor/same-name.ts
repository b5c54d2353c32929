import { withoutLegalForm } from '../domain/legal-forms';
import { folded } from '../facts/search';

/**
 * A person's name in the form used for comparing: without kanji in brackets, in whichever order family and given name
 * stand.
 */
function personKey(name: string): string {
  const [latin = ''] = name.normalize('NFKC').split('(');
  return latin.trim().split(/\s+/).map(folded).toSorted().join(' ');
}

/** An employer's name in the form used for comparing: without the form of the company. */
function employerKey(name: string): string {
  return folded(withoutLegalForm(name.normalize('NFKC')));
}

/**
 * The records whose name a person would take for the one being typed. Width, case, kana, spaces, the order of a
 * person's names and the form of the company do not count. None for an empty name.
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
