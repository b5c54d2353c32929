import type { z } from 'zod';

/** What a person reads beside a fact, in both languages. */
export interface FactLabel {
  readonly ja: string;
  readonly en: string;
  /** One sentence of help, where the label alone does not say what is wanted. */
  readonly hintJa?: string;
  readonly hintEn?: string;
  /** The hint is the question itself, in words that anybody outside the practice understands. */
  readonly asks?: true;
  /** How an editor should show it, where the schema alone does not say; `hidden`: it is not edited by hand. */
  readonly widget?: 'multiline' | 'hidden';
  /** Seldom wanted: an editor folds it below the others. */
  readonly seldom?: true;
  /** The codes of a list that are offered, where a record may hold others: those of another procedure. */
  readonly offers?: readonly string[];
}

/** A hint that is the question a client is asked, in both languages. */
export const asking = (hintJa: string, hintEn: string) => ({ hintJa, hintEn, asks: true }) as const;

/**
 * An optional fact with its label. The label goes on the outermost schema, because `.optional()` makes a new schema
 * that does not carry the inner one's metadata. A fact that is absent has not been asked yet; it never means "no".
 */
export function fact<S extends z.ZodType>(schema: S, ja: string, en: string, more: Omit<FactLabel, 'ja' | 'en'> = {}) {
  return schema.optional().meta({ ja, en, ...more });
}

/** A required fact with its label. */
export function must<S extends z.ZodType>(
  schema: S,
  ja: string,
  en: string,
  more: Omit<FactLabel, 'ja' | 'en'> = {},
): S {
  return schema.meta({ ja, en, ...more });
}
