import type { Facts } from '../domain/facts';
import { factAt } from '../domain/facts';
import type { Converted } from '../convert/types';
import type { StatedValue } from '../engine/fill-plan';
import { type Condition, holds } from '../spec/condition';
import type { Field, Limit, Part } from '../spec/field';
import type { Format } from '../spec/format';
import type { ValueRefusal } from '../spec/outcome';
import type { Feed } from './rows';

/** What a fact becomes in one row of the form. Shown only in the extension's own windows. */
export type Preview =
  | { readonly state: 'text'; readonly text: string }
  | {
      readonly state: 'refused';
      readonly reason: ValueRefusal;
      readonly characters: readonly string[];
      readonly excess: number;
      readonly proposal?: string;
    }
  /** Another answer makes the row unnecessary. */
  | { readonly state: 'notApplicable' }
  /** `waits`: another answer decides whether the row is wanted at all. */
  | { readonly state: 'nothing'; readonly waits?: true };

/** The engine's own functions, so that the preview says exactly what a fill would do. */
export interface PreviewTools {
  readonly plannedValueOf: (field: Field, part: Part, facts: Facts) => StatedValue;
  readonly convert: (fact: string, format: Format, limit: Limit) => Converted;
}

/**
 * Whether the portal requires a row in the case's present state. A row that other answers open is required only once
 * they have opened it; a row with an unknown rule never is.
 */
export function isRequired({ field, part }: Feed, facts: Facts): boolean {
  if (!field.required || field.reveal === 'maybe') return false;
  const conditions: readonly Condition[] = [field.condition, part.condition].filter((one) => one !== undefined);
  return holds({ all: conditions }, facts) === 'yes';
}

/**
 * What the form would receive through one control. If the case does not yet say whether the row is wanted, the fact is
 * shown as if it were.
 */
export function previewOf({ field, part }: Feed, facts: Facts, tools: PreviewTools): Preview {
  const conditions: readonly Condition[] = [field.condition, part.condition].filter((one) => one !== undefined);
  const truth = holds({ all: conditions }, facts);
  if (truth === 'no') return { state: 'notApplicable' };
  const { condition: _, ...bareField } = field;
  const { condition: __, ...barePart } = part;
  const want = tools.plannedValueOf(bareField, barePart, facts);
  if (want.state === 'write') return { state: 'text', text: want.text };
  if (want.state !== 'refused') return { state: 'nothing', ...(truth === 'unknown' ? { waits: true } : {}) };
  const refusal = { state: 'refused', reason: want.reason, characters: [], excess: 0 } as const;
  const { control } = part;
  const own = part.from === undefined ? undefined : factAt(facts, part.from);
  // If the text goes nowhere, its fault does not matter; and an entry that the case has not chosen has no text.
  if (want.reason === 'outlivedText') return own === undefined ? { state: 'nothing' } : refusal;
  const fact = facts.case.portalText?.[field.id] ?? own;
  if (fact === undefined || !('format' in control)) return refusal;
  const converted = tools.convert(String(fact), control.format, control.limit);
  if (converted.ok) return refusal;
  const { characters = [], excess = 0, proposal } = converted;
  return { ...refusal, characters, excess, ...(proposal === undefined ? {} : { proposal }) };
}
