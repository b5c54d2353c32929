/** How two texts with the same meaning differ. */
export type FormDifference = 'width' | 'case' | 'space' | 'writing';

const narrow = (text: string) => text.normalize('NFKC');
const close = (text: string) => text.replace(/\s+/g, '');

/** The difference between two texts with the same meaning: the first of width, spaces and capitals that explains it. */
export function formDifference(a: string, b: string): FormDifference {
  if (narrow(a) === narrow(b)) return 'width';
  if (close(narrow(a)) === close(narrow(b))) return 'space';
  if (close(narrow(a)).toUpperCase() === close(narrow(b)).toUpperCase()) return 'case';
  return 'writing';
}
