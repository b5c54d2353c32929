import type { FactPath, Facts } from '../domain/facts';
import { plannedValueOf } from '../engine/plan';
import { isSilent } from '../engine/unanswered';
import { type Condition, holds, type Truth } from '../spec/condition';
import type { Field, Procedure } from '../spec/field';
import type { ValueRefusal } from '../spec/outcome';
import type { Text } from '../i18n/text';

/**
 * The status of a required row: `done`, `missing` (no value), `refused` (a value that does not fit the portal),
 * `unknown` (whether the row is wanted depends on questions not answered yet).
 */
export type RowStatus = 'done' | 'missing' | 'refused' | 'unknown';

/** How precisely a row takes a date. */
export type DateNeed = 'day' | 'month';

/** A row that is not done. Holds no value. */
export interface OpenRow {
  readonly row: string;
  readonly label: Text;
  readonly item: string | null;
  readonly section: string;
  readonly status: Exclude<RowStatus, 'done'>;
  /** Why a value was refused. */
  readonly refusal?: ValueRefusal;
  /** With the refusal `precision`: how precisely the row takes its date. */
  readonly finer?: DateNeed;
  /** Whether the portal requires the row; an optional row is open only if its value was refused. */
  readonly required: boolean;
  /** The facts that the value is made from. */
  readonly facts: readonly FactPath[];
  /** The questions that decide whether the row is wanted. */
  readonly waitsFor: readonly FactPath[];
}

/** A count of required rows; `total` is the sum of the others. */
export interface Progress {
  readonly done: number;
  readonly missing: number;
  readonly refused: number;
  readonly unknown: number;
  readonly total: number;
}

/** How complete the form is: overall, section by section, and row by row where something is open. */
export interface Completeness extends Progress {
  readonly sections: readonly (Progress & { readonly section: string })[];
  readonly open: readonly OpenRow[];
  /** Ids of the required rows that are done: as many as `done` says. */
  readonly filled: readonly string[];
  /** Rows that only a person can do on the page (photograph, declarations); they are not counted. */
  readonly yours: readonly { readonly row: string; readonly label: Text }[];
}

/**
 * How complete a case's form is, from the form's rows alone. A row that only certain answers make necessary is wanted
 * only once they are given; until then its status is `unknown`. A row that the page shows by an unknown rule is never
 * counted as missing.
 */
export function completenessOf(procedure: Procedure, facts: Facts): Completeness {
  const rows = procedure.fields
    .filter((field) => field.role === 'form')
    .map((field) => ({ field, ...status(field, facts) }));
  const counted = rows.filter(({ field, state }) => state !== null && field.required);
  const sections = procedure.sections
    .map((section) => ({ section, ...progress(counted.filter(({ field }) => field.section === section)) }))
    .filter(({ total }) => total > 0);
  return {
    ...progress(counted),
    sections,
    open: rows.flatMap(({ field, state, refusal }) => openRow(field, state, refusal, facts)),
    filled: counted.flatMap(({ field, state }) => (state === 'done' ? [field.id] : [])),
    yours: procedure.fields
      .filter((field) => field.role === 'yours' && field.required)
      .map((field) => ({ row: field.id, label: field.label })),
  };
}

interface RowState {
  /** Null: not wanted in this case. */
  readonly state: RowStatus | null;
  readonly refusal?: ValueRefusal;
}

function status(field: Field, facts: Facts): RowState {
  const wants = field.parts.map((part) => plannedValueOf(field, part, facts));
  for (const want of wants) if (want.state === 'refused') return { state: 'refused', refusal: want.reason };
  if (!field.required) return { state: null };
  const truth = isWanted(field, facts);
  if (truth === 'no') return { state: null };
  if (truth === 'unknown') return { state: field.reveal === 'maybe' ? null : 'unknown' };
  // Boxes beside a choice are wanted only with that choice. While the choice is unknown, so are they.
  const open = wants.some((want) => want.state === 'none' && isSilent(want.reason));
  if (!open) return { state: wants.some((want) => want.state === 'write') ? 'done' : 'missing' };
  return { state: field.reveal === 'maybe' ? null : 'missing' };
}

/**
 * Whether the portal wants a row. The first block of a repeated group is wanted as soon as the question above it says
 * so, even if the case has no entry for it yet.
 */
function isWanted(field: Field, facts: Facts): Truth {
  if (!field.condition) return 'yes';
  return holds(field.repeat?.index === 1 ? withFirstEntry(field.condition) : field.condition, facts);
}

function withFirstEntry(condition: Condition): Condition {
  if (!('all' in condition)) return condition;
  const rest = condition.all.filter((part) => !('given' in part && part.given.endsWith('.0.id')));
  return { all: rest.map(withFirstEntry) };
}

function openRow(
  field: Field,
  state: RowStatus | null,
  refusal: ValueRefusal | undefined,
  facts: Facts,
): readonly OpenRow[] {
  if (state === null || state === 'done') return [];
  return [
    {
      row: field.id,
      label: field.label,
      item: field.item,
      section: field.section,
      status: state,
      ...(refusal === undefined ? {} : { refusal }),
      ...(refusal === 'precision' ? finerOf(field) : {}),
      required: field.required,
      facts: [...new Set(field.parts.flatMap((part) => part.from ?? []))],
      waitsFor: state === 'unknown' && field.condition ? questionsOf(field.condition, facts) : [],
    },
  ];
}

function finerOf({ parts }: Field): { readonly finer?: DateNeed } {
  const formats = parts.flatMap(({ control }) => ('format' in control ? [control.format] : []));
  if (formats.includes('date')) return { finer: 'day' };
  return formats.includes('yearMonth') ? { finer: 'month' } : {};
}

/** The facts that a condition still asks for. */
function questionsOf(condition: Condition, facts: Facts): readonly FactPath[] {
  if ('all' in condition) return condition.all.flatMap((part) => questionsOf(part, facts));
  if (holds(condition, facts) !== 'unknown') return [];
  return 'fact' in condition ? [condition.fact] : 'precision' in condition ? [condition.precision] : [];
}

function progress(rows: readonly { readonly state: RowStatus | null }[]): Progress {
  const count = (state: RowStatus) => rows.filter((row) => row.state === state).length;
  return {
    done: count('done'),
    missing: count('missing'),
    refused: count('refused'),
    unknown: count('unknown'),
    total: rows.length,
  };
}
