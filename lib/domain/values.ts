import { z } from 'zod';
import { isDay } from './calendar';
import { holdsMyNumber } from './check-digits';
import { fact } from './label';

// Messages of the schemas are codes; `lib/i18n` has the sentences in both languages.

/** Names a record: letters, digits, dot, hyphen, underscore. */
export const recordId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'invalidId');

/** A text of one line. My Number (個人番号) is refused wherever a text can be typed. */
export const line = z
  .string()
  .trim()
  .min(1, 'empty')
  .max(500, 'tooLong')
  .regex(/^[^\r\n]*$/, 'oneLine')
  .refine((text) => !holdsMyNumber(text), 'myNumber');

/** A text of several lines. */
export const paragraph = z
  .string()
  .trim()
  .min(1, 'empty')
  .max(5000, 'tooLong')
  .refine((text) => !holdsMyNumber(text), 'myNumber');

/** A number written as people write it (phones, postal codes, official numbers); the portal's shape is made later. */
export const digitsText = z
  .string()
  .trim()
  .min(1, 'empty')
  .max(40, 'tooLong')
  // A telephone number with a country code has twelve digits too.
  .refine((text) => text.startsWith('+') || text.startsWith('＋') || !holdsMyNumber(text), 'myNumber');

/** Of a text in another shape the shape is told, and nothing else. */
const isReal = (text: string) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || isDay(text);

/** YYYY-MM-DD, a day of the calendar. */
export const isoDate = z
  .string()
  .regex(/^(19|20)\d{2}-\d{2}-\d{2}$/, 'date')
  .refine(isReal, 'noSuchDate');

const partialPattern = /^(unknown|(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?)$/;

/** A date as far as it is known: YYYY-MM-DD, YYYY-MM, YYYY, or `unknown` (不詳). */
export const partialDate = z.string().regex(partialPattern, 'partialDate').refine(isReal, 'noSuchDate');
/** Not the same as absent: `unknown` is an answer (不詳), absent is a question not asked yet. */
export type PartialDate = z.infer<typeof partialDate>;

/** A month of a career: YYYY-MM-DD, YYYY-MM, or YYYY where the month is unknown (月不詳). */
export const careerDate = z
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'careerDate')
  .refine(isReal, 'noSuchDate');

/** A whole amount of yen. */
export const yen = z.number().int('wholeNumber').min(0, 'negative').max(999_999_999_999_999, 'tooLong');
/** A whole number of things. */
export const count = z.number().int('wholeNumber').min(0, 'negative').max(99_999, 'tooLong');

/** A plain yes, no, or not asked yet. */
export const answer = z.enum(['yes', 'no', 'notAsked']);
export type YesNo = z.infer<typeof answer>;

/** 見本: a record of the made-up case that people try with; never offered to a real one, and removed with one press. */
export const sampleMark = fact(z.literal(true), '見本', 'Sample', { widget: 'hidden' });

/** Who said so, and when: asked of every declaration (DESIGN: silence is a question, never "no"). */
export const saidBy = z.enum(['applicant', 'employer', 'document', 'staff']);

const declarationShape = {
  answer: fact(answer, '回答', 'Answer'),
  saidBy: fact(saidBy, '回答者', 'Said by'),
  saidOn: fact(isoDate, '回答日', 'Said on'),
};

/** A declaration (有・無) with further facts that only matter when the answer is yes. */
export function declaration<S extends z.ZodRawShape>(details: S) {
  return z.strictObject({ ...declarationShape, ...details });
}
