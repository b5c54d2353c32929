import type { Case } from '../domain/case/case';
import { holdsMyNumber } from '../domain/check-digits';
import { type FactPath, type Facts, factAt } from '../domain/facts';
import type { Field, Part } from '../spec/field';
import { shortHash } from './fingerprint';

// A text for the portal (`portalText`) replaces a fact as it was when a person wrote the text. That fact is stored
// beside it (`portalTextOf`). Only this file decides whether the text is still valid: the editor, the fill, the check,
// the report and the tables all ask it. Without its source fact (in records from before facts were stored) a text
// counts as stale: we cannot tell what it was written for. A person must confirm it first.

/** The case's own text for a row of the form. */
export type PortalText =
  | { readonly state: 'none' }
  /** Written for the current fact. */
  | { readonly state: 'stands'; readonly text: string }
  /**
   * Written for another fact, or for an unknown one: neither the text nor the fact may go to the portal without a
   * person's decision.
   */
  | { readonly state: 'outlived'; readonly text: string };

const none: PortalText = { state: 'none' };

/** The case's own text for a row, and whether it still matches the row's fact. */
export function portalTextAt(field: Pick<Field, 'id' | 'parts'>, facts: Facts): PortalText {
  const text = ownAt(facts.case.portalText, field.id);
  if (text === undefined) return none;
  const fact = factBehind(field, facts);
  if (fact === undefined) return none;
  return { state: standsFor(ownAt(facts.case.portalTextOf, field.id), fact) ? 'stands' : 'outlived', text };
}

/**
 * Whether a text is still valid for a fact.
 * @param kept the fact stored beside the text; undefined if there is none
 * @param now the present fact behind the row, see `factBehind`
 */
export function standsFor(kept: string | undefined, now: string): boolean {
  return kept !== undefined && plain(kept) === plain(now);
}

/**
 * The fact behind a row's text boxes, in the format in which it is stored beside a text; undefined for a row without
 * such a box. If the case has no fact, the result names whose fact is missing: a text for a relative without that fact
 * must not pass to the next relative who moves into the row.
 */
export function factBehind({ parts }: Pick<Field, 'parts'>, facts: Facts): string | undefined {
  // All boxes of a row take the same fact: a date has one box for each precision.
  const part = parts.find(({ control, from }) => from !== undefined && 'format' in control);
  if (part?.from === undefined) return undefined;
  const fact = plain(factText(part, part.from, facts) ?? '');
  if (fact === '') return `#${ownerOf(part.from, facts)}`;
  // A number that looks like a My Number (such as a telephone number with its country code) is not stored as text.
  return holdsMyNumber(fact) ? `#${shortHash(fact)}` : fact;
}

/** The fact behind each row that takes a text, by the row's id. */
export function factsBehind(fields: readonly Field[], facts: Facts): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap((field) => {
      const fact = factBehind(field, facts);
      return fact === undefined ? [] : [[field.id, fact] as const];
    }),
  );
}

/**
 * A case that comes from outside. Each text that came without a fact gets the present fact stored beside it: whoever
 * delivers text and fact together says that they belong together. A text that is only delivered again says nothing new:
 * if `before` has it too, it keeps what is stored beside it there.
 */
export function withFactsBeside(one: Case, fields: readonly Field[], facts: Facts, before?: Case): Case {
  const { portalText, portalTextOf } = one;
  if (portalText === undefined) return one;
  const added = fields.flatMap((field) => {
    const text = ownAt(portalText, field.id);
    if (text === undefined || ownAt(portalTextOf, field.id) !== undefined) return [];
    const isKnown = ownAt(before?.portalText, field.id) === text;
    const fact = isKnown ? ownAt(before?.portalTextOf, field.id) : factBehind(field, facts);
    return fact === undefined ? [] : [[field.id, fact] as const];
  });
  return added.length === 0 ? one : { ...one, portalTextOf: { ...portalTextOf, ...Object.fromEntries(added) } };
}

/** The fact of one part as a text; zero where another answer makes it zero. */
export function factText(part: Part, from: FactPath, facts: Facts): string | undefined {
  if (part.taking === 'amount' && part.zeroWhen && factAt(facts, part.zeroWhen) === 'yes') return '0';
  const fact = factAt(facts, from);
  return fact === undefined ? undefined : String(fact);
}

/** The identifier of the nearest entry or record that a fact belongs to. */
function ownerOf(from: FactPath, facts: Facts): string {
  const keys = from.split('.');
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const id = factAt(facts, [...keys.slice(0, length), 'id'].join('.') as FactPath);
    if (id !== undefined) return String(id);
  }
  return facts.applicant.id;
}

/** A text as the schemas store it. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function ownAt(texts: Readonly<Record<string, string>> | undefined, row: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, row) ? texts[row] : undefined;
}
