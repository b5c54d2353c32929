import { fold, foldAnew } from './fold';
import type { PlannedPart } from './fill-plan';

// What a control holds, seen from the form's row: the same questions for a page in front of us and for a reading of it.

const isText = (part: Pick<PlannedPart, 'kind'>) => part.kind === 'text' || part.kind === 'textarea';

/** Whether a value is the wanted one: texts to the letter, choices by their words. */
export function holdsText(part: Pick<PlannedPart, 'kind'>, text: string | null, value: string): boolean {
  if (text === null) return false;
  return isText(part) ? value.replace(/\r\n?/g, '\n') === text : fold(value) === fold(text);
}

/** Whether a value is what an untouched page has there: nothing, or the portal's own default. */
export function isPageDefault(part: Pick<PlannedPart, 'pageDefault'>, value: string): boolean {
  return value === '' || (part.pageDefault !== undefined && fold(value) === fold(part.pageDefault));
}

/**
 * A text as the identity of a page is compared: letters and digits, whatever their width, case and what stands between
 * them. 1998/04/12 is nobody else's birth date than 19980412.
 */
export const identityLetters = (text: string): string =>
  foldAnew(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toUpperCase();
