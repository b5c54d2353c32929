import { convert } from '../convert/convert';
import type { Facts } from '../domain/facts';
import { shortHash } from '../engine/fingerprint';
import { planFill, plannedValueOf } from '../engine/plan';
import type { Text } from '../i18n/text';
import type { ControlKind, Field, Limit, Part, Procedure } from '../spec/field';
import type { ValueRefusal } from '../spec/outcome';
import { type Preview, previewOf } from './preview';

// The form as a person copies it by hand: box by box in the page's order, with what a fill would write there.

/** What goes into one box. */
export type CopyValue =
  /** Exactly what the portal is to receive: a text, or the portal's words of an option. */
  | { readonly state: 'copy'; readonly text: string }
  /** The case has a value, and the box does not take it. */
  | Extract<Preview, { readonly state: 'refused' }>
  /** The case says nothing; `waits`: another answer decides whether the row is wanted at all. */
  | { readonly state: 'open'; readonly waits: boolean }
  /** Only a person may do it: declarations and files. */
  | { readonly state: 'yours' };

/** One box of the form. */
export interface CopyRow {
  /** Names it among the others. */
  readonly key: string;
  readonly row: string;
  readonly part: string;
  /** The heading above it, as on the page. */
  readonly section: string;
  readonly item: string | null;
  /** `ja` is the portal's own. */
  readonly label: Text;
  /** From 1, where the row stands in a block that repeats. */
  readonly block: number | null;
  readonly kind: ControlKind;
  readonly limit: Limit | null;
  readonly required: boolean;
  /** Nobody has seen the row on this revision of the page. */
  readonly isPredicted: boolean;
  /** The fact behind it, where it is mended: `applicant.passport.number`; null where it takes none. */
  readonly fact: string | null;
  readonly value: CopyValue;
}

/** A box that has been copied: a mark of its text, which is not kept, and when (ISO). */
export interface CopyTick {
  readonly mark: string;
  readonly at: string;
}

/** What has been copied, by the rows' keys. */
export type CopyTicks = ReadonlyMap<string, CopyTick>;

/** The lists that a copy sheet opens, each with its number. */
export const copyLists = ['all', 'copy', 'left', 'done', 'refused', 'open', 'yours'] as const;
export type CopyList = (typeof copyLists)[number];

/** Where texts for the portal are confirmed or dropped. */
const portalTexts = 'case.portalText';

/**
 * The boxes of a form that this case has to do with, in the page's order: those that another answer makes unnecessary, or
 * that belong to other statuses, are left out. Entries for which the form has no block stand behind their last one.
 */
export function copyRowsOf(form: Procedure, facts: Facts): readonly CopyRow[] {
  const rows = form.fields.flatMap((field) =>
    field.parts.flatMap((part): readonly CopyRow[] => {
      const value = copyValueOf(field, part, facts);
      return value === null ? [] : [rowOf(field, part, value)];
    }),
  );
  return withOverflow(rows, form, facts);
}

/** Null where nothing is to be entered, as the case stands. */
function copyValueOf(field: Field, part: Part, facts: Facts): CopyValue | null {
  const planned = plannedValueOf(field, part, facts);
  switch (planned.state) {
    case 'write':
      return { state: 'copy', text: planned.text };
    case 'yours':
      return { state: 'yours' };
    case 'refused': {
      // The preview says which characters, and how many are too many.
      const preview = previewOf({ field, part }, facts, { plannedValueOf, convert });
      const bare = { state: 'refused', reason: planned.reason, characters: [], excess: 0 } as const;
      return preview.state === 'refused' ? preview : bare;
    }
    default: {
      const { reason } = planned;
      const isOpen = reason === 'notAnswered' || reason === 'waits';
      return isOpen ? { state: 'open', waits: reason === 'waits' } : null;
    }
  }
}

const isOutlived = (value: CopyValue): boolean => value.state === 'refused' && value.reason === 'outlivedText';

function rowOf(field: Field, part: Part, value: CopyValue): CopyRow {
  const { control, from } = part;
  return {
    key: `${field.id}/${part.part}`,
    row: field.id,
    part: part.part,
    section: field.section,
    item: field.item,
    label: field.label,
    block: field.repeat?.index ?? null,
    kind: control.kind,
    limit: 'limit' in control ? control.limit : null,
    required: field.required,
    isPredicted: field.predicted !== undefined,
    fact: isOutlived(value) ? portalTexts : (from ?? null),
    value,
  };
}

function withOverflow(rows: readonly CopyRow[], form: Procedure, facts: Facts): readonly CopyRow[] {
  const { overflow } = planFill(form, facts);
  const made = overflow.map(({ row, label, section, repeat }): CopyRow => {
    const group = form.groups.find(({ id }) => row.startsWith(`${id}[`));
    return {
      ...{ key: row, row, part: 'value', section, item: null, block: repeat, kind: 'text', limit: null },
      ...{ required: false, isPredicted: false, fact: group?.list ?? null },
      label: group?.label ?? { ja: label, en: label },
      value: { state: 'refused', reason: 'overflow' satisfies ValueRefusal, characters: [], excess: 0 },
    };
  });
  const all = [...rows];
  for (const one of made) {
    const last = all.findLastIndex(({ section }) => section === one.section);
    all.splice(last < 0 ? all.length : last + 1, 0, one);
  }
  return all;
}

/** The tick of a box whose text was copied at this moment (ISO). */
export const tickOf = (text: string, at: string): CopyTick => ({ mark: shortHash(text), at });

/** Whether what was copied of a box is still what goes there; `changed`: the case has another text by now. */
export function tickStateOf({ key, value }: CopyRow, ticks: CopyTicks): 'none' | 'copied' | 'changed' {
  const tick = ticks.get(key);
  if (tick === undefined || value.state !== 'copy') return 'none';
  return tick.mark === shortHash(value.text) ? 'copied' : 'changed';
}

/** The rows of a list; what has changed since it was copied is left to copy again. */
export function copyListOf(list: CopyList, rows: readonly CopyRow[], ticks: CopyTicks): readonly CopyRow[] {
  switch (list) {
    case 'all':
      return rows;
    case 'done':
      return rows.filter((row) => tickStateOf(row, ticks) === 'copied');
    case 'left':
      return rows.filter((row) => row.value.state === 'copy' && tickStateOf(row, ticks) !== 'copied');
    default:
      return rows.filter(({ value }) => value.state === list);
  }
}

/** The next box to copy after one, in the order of a list; from its beginning again; null where none is left. */
export function nextToCopy(key: string, rows: readonly CopyRow[], ticks: CopyTicks): string | null {
  const at = rows.findIndex((row) => row.key === key);
  const left = copyListOf('left', [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))], ticks);
  return left[0]?.key ?? null;
}
