import { foldedWords } from './fold';

/** What tells tables of one kind from others: their headings in their order, whatever their width and case. No value. */
export function headingsSignature(headings: readonly string[]): string {
  return headings.map(foldedWords).join('\n');
}
