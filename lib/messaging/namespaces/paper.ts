import { z } from 'zod';
import { isoDate, line } from '../../domain/values';
import { message } from '../message';

/** An office's own Word template for one paper. */
export interface PaperTemplateFacts {
  readonly name: string;
  /** YYYY-MM-DD */
  readonly addedOn: string;
  /** The file in Base64. */
  readonly bytes: string;
}

const paper = z.string().regex(/^[a-z-]{1,40}$/);

/** Messages about papers: the office's templates. Papers themselves are parts of their cases. */
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
};
