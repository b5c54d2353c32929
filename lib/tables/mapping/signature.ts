import { foldedWords } from './fold';

/** Identifies tables of one kind by their headings in order, ignoring width and case. Contains no value. */
export function headingsSignature(headings: readonly string[]): string {
  return headings.map(foldedWords).join('\n');
}
