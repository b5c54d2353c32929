import type { BulkColumn, BulkTemplate } from '../../spec/agency-csv';

/** The word that says that there is something, as every sheet writes it. */
export const yes = '有 Yes';

/**
 * Whether a column counts in a row: the sections of an application that may be filed at the same time count only where
 * it is filed.
 */
export function isOpen({ gates }: BulkTemplate, column: BulkColumn, textAt: (letter: string) => string): boolean {
  if (column.take.kind === 'answer') return true;
  const gate = gates.find(({ section }) => section === column.section);
  return gate === undefined || gate.letters.some((letter) => isYes(textAt(letter)));
}

const isYes = (text: string): boolean => text.normalize('NFKC').replace(/\s+/g, '') === yes.replace(' ', '');
