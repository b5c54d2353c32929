import { type Facts, factAt } from '../domain/facts';
import { convert } from '../convert/convert';
import { portalTextAt } from '../engine/portal-text';
import type { CheckedCase, FormEntry } from '../spec/check';
import { holds } from '../spec/condition';
import type { Field, Part, Procedure } from '../spec/field';

/**
 * The texts that a form's rows take from a case, each with what the portal will receive or why it cannot. Not listed:
 * rows that the case's answers leave out, rows without a value, and rows with a stale portal text.
 */
export function formEntries(procedure: Procedure, facts: Facts): readonly FormEntry[] {
  return procedure.fields.flatMap((field) => field.parts.flatMap((part) => entryOf(field, part, facts)));
}

function entryOf(field: Field, part: Part, facts: Facts): readonly FormEntry[] {
  const { control } = part;
  if (field.role !== 'form' || part.from === undefined) return [];
  if (control.kind !== 'text' && control.kind !== 'textarea') return [];
  const conditions = [field.condition, part.condition].filter((one) => one !== undefined);
  if (holds({ all: conditions }, facts) !== 'yes') return [];
  const own = portalTextAt(field, facts);
  // Nothing goes to the portal until a person has settled it; the row itself is open, with its own reason.
  if (own.state === 'outlived') return [];
  const value = own.state === 'stands' ? own.text : factAt(facts, part.from);
  if (value === undefined) return [];
  const fact = String(value);
  const made = convert(fact, control.format, control.limit);
  return [
    {
      row: field.id,
      format: control.format,
      fact,
      text: made.ok ? made.text : null,
      ...(made.ok ? {} : { refusal: made.reason }),
      ...(!made.ok && made.characters ? { characters: made.characters } : {}),
    },
  ];
}

/** A case that also knows what the form's text rows will receive. */
export function withEntries<C extends CheckedCase>(checked: C, procedure: Procedure): C {
  return { ...checked, entries: formEntries(procedure, checked.facts) };
}
