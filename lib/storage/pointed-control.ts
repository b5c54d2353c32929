import { z } from 'zod';

// What is kept of a control that a person has looked at: the page's own words, and nothing of anybody.

const text = z.string().max(500);
const place = z.int().min(0).max(10_000);

/** A control by its page's words, as `engine/pointing` tells it. */
export const pointedControl = z.strictObject({
  section: text,
  label: text,
  words: text,
  kind: z.enum(['text', 'textarea', 'select', 'radio', 'checkbox', 'file', 'button']),
  block: place.nullable(),
  nth: place,
  place,
  limit: place.nullable(),
  options: z.string().max(40),
});

/** YYYY-MM-DD */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A part of a row of a form. */
export const partFields = {
  procedure: z.string().min(1).max(64),
  row: z.string().min(1).max(100),
  part: z.string().min(1).max(20),
};

/** Names a part of a row among those of all procedures. */
export const nameOfPart = (one: { readonly procedure: string; readonly row: string; readonly part: string }): string =>
  `${one.procedure}\n${one.row}\n${one.part}`;
