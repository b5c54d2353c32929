import { z } from 'zod';
import { isoDate, line, recordId } from '../../domain/values';
import type { CopiedSentence } from '../../papers/copied';
import { message } from '../message';

/** An office's own Word template for one paper. */
export interface PaperTemplateFacts {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly addedOn: string;
  /** The file in Base64. */
  readonly bytes: string;
}

/** A sentence that another case's papers have, too, with whom that case is about. */
export interface FoundCopy extends CopiedSentence {
  readonly name: string;
}

/** What was found among some of the cases, and how many have been looked at. */
export interface CopiesFound {
  readonly found: readonly FoundCopy[];
  readonly done: number;
  readonly total: number;
}

const paper = z.string().regex(/^[a-z-]{1,40}$/);

/** Messages about papers: the office's templates, and sentences of several cases. Papers themselves are parts of their cases. */
export const paperMessages = {
  'paper.template': message<{ paper: string }, PaperTemplateFacts | null>()('window', z.strictObject({ paper })),
  /** Keeps the template of a paper in place of the one before; null takes it away. */
  'paper.setTemplate': message<{ paper: string; template: PaperTemplateFacts | null }, null>()(
    'window',
    z.strictObject({
      paper,
      template: z.strictObject({ name: line, addedOn: isoDate, bytes: z.base64().max(1_400_000) }).nullable(),
    }),
  ),
  /** Compares a case's papers with those of so many cases of the vault. */
  'paper.copies': message<{ caseId: string; from: number; count: number }, CopiesFound>()(
    'window',
    z.strictObject({ caseId: recordId, from: z.int().min(0).max(1_000_000), count: z.int().min(1).max(200) }),
  ),
};
