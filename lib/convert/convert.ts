import type { Format } from '../spec/format';
import { rules } from './rules';
import type { Converted, FormatRule, Limit, Shaped } from './types';

export { passportName } from './name';
export type { ChangeNote, Converted, Limit } from './types';
export { changeNotes } from './types';

/** Checks the text's length against the row's limit and the format's own; in UTF-16 units, the stricter count. */
function withinLimit(shaped: Shaped, rule: FormatRule, limit: Limit): Shaped {
  if (!shaped.ok) return shaped;
  const { length } = shaped.text;
  const max = Math.min(limit.max ?? Number.POSITIVE_INFINITY, rule.limit?.max ?? Number.POSITIVE_INFINITY);
  const exact = limit.exact ?? rule.limit?.exact;
  if (exact !== undefined && length !== exact) {
    return { ok: false, reason: 'wrongLength', ...(length > exact ? { excess: length - exact } : {}) };
  }
  if (length <= max) return shaped;
  const candidates = rule.shorter?.(shaped.text) ?? [];
  return { ok: false, reason: 'tooLong', excess: length - max, candidates };
}

/** The first candidate that the rule accepts, or a shorter form of one: a refused text may also be too long. */
function proposalFrom(candidates: readonly string[], rule: FormatRule, limit: Limit, depth: number): string | null {
  for (const candidate of candidates) {
    const made = withinLimit(rule.shape(candidate), rule, limit);
    if (made.ok) return made.text;
    const deeper = depth === 0 ? null : proposalFrom(made.candidates ?? [], rule, limit, depth - 1);
    if (deeper !== null) return deeper;
  }
  return null;
}

/**
 * Makes the portal's text from a fact in its natural form. A value that does not fit is refused, with a proposal if
 * there is one that keeps the meaning; nothing is ever cut. Converting a converted text again changes nothing.
 */
export function convert(fact: string, format: Format, limit: Limit): Converted {
  const rule = rules[format];
  const made = withinLimit(rule.shape(fact), rule, limit);
  if (made.ok) return made;
  const { candidates = [], ...refusal } = made;
  const proposal = proposalFrom(candidates, rule, limit, 1);
  return proposal === null ? refusal : { ...refusal, proposal };
}

/**
 * A fact in canonical natural form (`123-4567` → `1234567`, `20260901` → `2026-09-01`, `１－１` → `1-1`), or null when
 * it is not in the format. The row's limit does not matter here.
 */
export function canonical(fact: string, format: Format): string | null {
  const made = convert(fact, format, {});
  return made.ok ? rules[format].natural(made.text) : null;
}

/** The portal's text as a fact in canonical natural form, or null when it is not exactly in the format. */
export function readBack(text: string, format: Format): string | null {
  const made = convert(text, format, {});
  return made.ok && made.text === text ? rules[format].natural(text) : null;
}

/**
 * Whether two texts or facts differ only in width, spaces, case and separators. Distinguishes "the same in another
 * form" from "differs"; a swapped digit is never the same.
 */
export function sameMeaning(a: string, b: string, format: Format): boolean {
  return rules[format].same(a, b);
}

/**
 * Whether a page's text has the meaning of a text for the page, in any form. Beyond `sameMeaning`, it must not say
 * more: a day is not the same if the form asks for a month.
 */
export function saysTheSame(wanted: string, text: string, format: Format): boolean {
  if (!sameMeaning(wanted, text, format)) return false;
  const { shape, plain = (written: string) => written } = rules[format];
  const made = shape(plain(text));
  return !made.ok || !made.changed.includes('narrowed');
}
