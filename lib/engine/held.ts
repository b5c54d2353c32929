import { fold, foldAnew } from './fold';
import type { PlannedPart } from './fill-plan';

// What a control holds, from the point of view of the form's row. The same questions serve a live page and a reading of
// it.

const isText = (part: Pick<PlannedPart, 'kind'>) => part.kind === 'text' || part.kind === 'textarea';

/** Whether a value is the wanted one: texts must match exactly, choices by their words. */
export function holdsText(part: Pick<PlannedPart, 'kind'>, text: string | null, value: string): boolean {
  if (text === null) return false;
  return isText(part) ? value.replace(/\r\n?/g, '\n') === text : fold(value) === fold(text);
}

/** Whether a value is what an untouched page has there: nothing, or the portal's own default. */
export function isPageDefault(part: Pick<PlannedPart, 'pageDefault'>, value: string): boolean {
  return value === '' || (part.pageDefault !== undefined && fold(value) === fold(part.pageDefault));
}

/**
 * A text as it is compared for the identity of a page: only letters and digits, without width, case and separators.
 * 1998/04/12 is the same birth date as 19980412.
 */
export const identityLetters = (text: string): string =>
  foldAnew(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toUpperCase();
