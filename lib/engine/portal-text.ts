import type { Case } from '../domain/case/case';
import { holdsMyNumber } from '../domain/check-digits';
import { type FactPath, type Facts, factAt } from '../domain/facts';
import type { Field, Part } from '../spec/field';
import { shortHash } from './fingerprint';

// A text for the portal (`portalText`) stands for a fact as it was when a person wrote the text. Which fact that was is
// kept beside it (`portalTextOf`). Whether the text still stands is decided here and nowhere else: the editor, the fill,
// the check, the report and the tables all ask this file. A text beside which nothing is kept (a record from before facts
// were kept) belongs to nobody knows what, and so it does not stand either until a person has said that it does.

/** What a case has as its own text for a row of the form. */
export type PortalText =
  | { readonly state: 'none' }
  /** Written for the fact as it is. */
  | { readonly state: 'stands'; readonly text: string }
  /** Written for another fact, or for one that is not known: neither it nor the fact may go to the portal unasked. */
  | { readonly state: 'outlived'; readonly text: string };

const none: PortalText = { state: 'none' };

/** The case's own text for a row, and whether it still stands for the row's fact. */
export function portalTextAt(field: Pick<Field, 'id' | 'parts'>, facts: Facts): PortalText {
  const text = ownAt(facts.case.portalText, field.id);
  if (text === undefined) return none;
  const fact = factBehind(field, facts);
  if (fact === undefined) return none;
  return { state: standsFor(ownAt(facts.case.portalTextOf, field.id), fact) ? 'stands' : 'outlived', text };
}

/**
 * Whether a text stands for a fact.
 * @param kept the fact kept beside the text; undefined where none is
 * @param now the fact behind the row now, see `factBehind`
 */
export function standsFor(kept: string | undefined, now: string): boolean {
  return kept !== undefined && plain(kept) === plain(now);
}

/**
 * The fact behind a row's text boxes in the form in which it is kept beside a text; undefined for a row without such a
 * box. Where the case says nothing, it names whose silence that is: a text for a relative of whom nothing is known must
 * not go on to the next relative who moves into the row.
 */
export function factBehind({ parts }: Pick<Field, 'parts'>, facts: Facts): string | undefined {
  // All boxes of a row take the same fact: a date has one for each exactness.
  const part = parts.find(({ control, from }) => from !== undefined && 'format' in control);
  if (part?.from === undefined) return undefined;
  const fact = plain(factText(part, part.from, facts) ?? '');
  if (fact === '') return `#${ownerOf(part.from, facts)}`;
  // A number that might be taken for a My Number (a telephone number with its country code) is not stored as a text.
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
 * A case that comes in from outside, with the fact of now kept beside each text that came without one: who hands text and
 * fact over together says that they belong together. What is only handed over again says nothing new: a text that `before`
 * has as well keeps what is kept beside it there.
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

/** The fact of one part as a text, zero where another answer makes it that. */
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

/** As the schemas store a text. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function ownAt(texts: Readonly<Record<string, string>> | undefined, row: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, row) ? texts[row] : undefined;
}
