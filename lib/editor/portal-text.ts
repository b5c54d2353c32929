import { type Facts, factAt } from '../domain/facts';
import type { Field } from '../spec/field';
import type { Draft } from './descriptor';
import { valueAt, withValue } from './draft';

// A text for the portal stands for a fact as it was when the text was written. Which fact that was is kept beside it
// (`portalTextOf`), so that a later change of the fact is seen; where it is not kept (an import), nothing is claimed.

const texts = 'portalText';
const bases = 'portalTextOf';

/** A text for the portal that was written for another fact than the one there is now. */
export interface OldPortalText {
  /** Of the form. */
  readonly row: string;
  readonly text: string;
}

function recordAt(draft: Draft, path: string): Readonly<Record<string, string>> {
  const value = valueAt(draft, path);
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, string>>) : {};
}

function without(record: Readonly<Record<string, string>>, row: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== row));
}

/** The fact behind each row of the form that takes a text, as a text; empty where the case says nothing. */
export function rowFacts(fields: readonly Field[], facts: Facts): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ id, parts }) => {
      const part = parts.find(({ control, from }) => from !== undefined && 'format' in control);
      return part?.from === undefined ? [] : [[id, String(factAt(facts, part.from) ?? '')] as const];
    }),
  );
}

/** The case with a text for a row, and what the fact behind it says now; an empty text takes it away. */
export function withPortalText(draft: Draft, row: string, text: string | undefined, fact: string | undefined): Draft {
  const isText = text !== undefined && text !== '';
  const made = withValue(
    draft,
    texts,
    isText ? { ...recordAt(draft, texts), [row]: text } : without(recordAt(draft, texts), row),
  );
  const isKnown = isText && fact !== undefined && fact !== '';
  return withValue(
    made,
    bases,
    isKnown ? { ...recordAt(made, bases), [row]: fact } : without(recordAt(made, bases), row),
  );
}

/** The texts whose facts have changed since. */
export function oldPortalTexts(draft: Draft, facts: ReadonlyMap<string, string>): readonly OldPortalText[] {
  const known = recordAt(draft, bases);
  return Object.entries(recordAt(draft, texts)).flatMap(([row, text]) => {
    const base = known[row];
    return base === undefined || base === facts.get(row) ? [] : [{ row, text }];
  });
}
