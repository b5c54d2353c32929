import { precisionOf } from '../domain/calendar';
import { countAt, type FactPath, type Facts, factAt } from '../domain/facts';
import { type Condition, holds } from '../spec/condition';
import type { Field, OptionList, PageStatus, Part, Procedure, RepeatGroup } from '../spec/field';
import { matchKey } from '../spec/part-key';
import { convert } from '../convert/convert';
import type {
  FillOptions,
  FillPlan,
  Overflow,
  PlannedPart,
  PlannedRow,
  PlannedValue,
  PredictedPart,
  StatedValue,
} from './fill-plan';
import { factText, portalTextAt } from './portal-text';
import { type ConfirmedPart, confirmedIn } from './predicted';

/** What a page must say of the status of residence, without the row's id: ids are no witness of it. */
export const statusWords = ({ row: _, ...words }: PageStatus): FillPlan['status'] => words;

/**
 * What a fill of this case is to put into each row of the form: plain data for the page side.
 * Values that do not fit are refused here, before any page is touched, and so is what nobody has confirmed.
 * @param confirmed what persons have confirmed of predicted rows, of whatever procedure and revision
 */
export function planFill(procedure: Procedure, facts: Facts, confirmed: readonly ConfirmedPart[] = []): FillPlan {
  const lists = new Map<string, readonly string[]>();
  const making: Making = {
    facts,
    lists,
    deciders: decidersOf(procedure),
    confirmed: confirmedIn(procedure, confirmed),
  };
  const rows = procedure.fields.map((field) => plannedRow(field, making));
  return {
    procedure: procedure.id,
    portalName: procedure.portalName,
    status: statusWords(procedure.status),
    lists: Object.fromEntries(lists),
    sections: procedure.sections,
    rows,
    overflow: procedure.groups.flatMap((group) => overflowOf(group, procedure, facts)),
    identity: procedure.identity.map(({ row, part }) => ({ row, part, text: textIn(rows, row, part) })),
    preset: procedure.preset,
  };
}

/** What the rows write into one part; null if they write nothing there. */
function textIn(rows: readonly PlannedRow[], row: string, part: string): string | null {
  const want = rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.want;
  return want?.state === 'write' ? want.text : null;
}

/**
 * The same plan for another applicant's page that is to be replaced as a whole. Where the case has nothing, or its
 * value does not fit, the page must end up empty. Rows that belong to a person or to another status are left alone.
 */
export function replacing(job: FillPlan): FillPlan {
  const emptied = (want: PlannedValue): PlannedValue => {
    if (want.state === 'none' && want.reason !== 'otherStatus') return { state: 'empty', reason: want.reason };
    return want.state === 'refused' ? { ...want, empty: true } : want;
  };
  const rows = job.rows.map((row) => ({
    ...row,
    parts: row.parts.map((part) => ({ ...part, want: emptied(part.want) })),
  }));
  return { ...job, rows };
}

/**
 * The plan adjusted to the options of this fill: if a person has agreed to replace the page, it keeps none of its own
 * values.
 */
export function planFor(job: FillPlan, { existing, identityConfirmed }: FillOptions): FillPlan {
  return existing === 'replace' && identityConfirmed ? replacing(job) : job;
}

/** Which choices of the form depend on a fact, by the fact's path. */
type Deciders = ReadonlyMap<string, readonly string[]>;

// A procedure never changes, and every plan needs this.
const decidersByProcedure = new WeakMap<Procedure, Deciders>();

function decidersOf(procedure: Procedure): Deciders {
  const known = decidersByProcedure.get(procedure);
  if (known) return known;
  const made = makeDeciders(procedure);
  decidersByProcedure.set(procedure, made);
  return made;
}

function makeDeciders(procedure: Procedure): Deciders {
  const deciders = new Map<string, string[]>();
  for (const field of procedure.fields) {
    for (const part of field.parts) {
      const isChoice = part.control.kind === 'radio' || part.control.kind === 'select';
      if (!isChoice || part.from === undefined) continue;
      const key = matchKey(field.id, part.part);
      deciders.set(part.from, [...(deciders.get(part.from) ?? []), key]);
    }
  }
  return deciders;
}

/** The facts in a condition that may be represented by a choice of the form. */
function factsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('fact' in condition) return [condition.fact];
  return 'precision' in condition ? [condition.precision] : [];
}

/** What the rows of one plan are made with. */
interface Making {
  readonly facts: Facts;
  /** The option lists met so far. */
  readonly lists: Map<string, readonly string[]>;
  readonly deciders: Deciders;
  /** What of the form has been confirmed, by `matchKey`. */
  readonly confirmed: ReadonlyMap<string, ConfirmedPart>;
}

function plannedRow(field: Field, making: Making): PlannedRow {
  return {
    row: field.id,
    label: field.label.ja,
    item: field.item,
    section: field.section,
    required: field.required,
    repeat: field.repeat ?? null,
    reveal: field.reveal ?? null,
    conditional: field.condition !== undefined || field.hiddenAtLoad,
    follows: field.follows ?? null,
    unit: field.unit ?? null,
    parts: field.parts.map((part) => plannedPart(field, part, making)),
  };
}

function plannedPart(field: Field, part: Part, { facts, lists, deciders, confirmed }: Making): PlannedPart {
  const { control } = part;
  const list = control.kind === 'select' || control.kind === 'radio' ? control.list : undefined;
  if (list && !lists.has(list.id)) {
    lists.set(
      list.id,
      list.options.map((option) => option.portal),
    );
  }
  const limit =
    control.kind === 'text' || control.kind === 'textarea' ? (control.limit.exact ?? control.limit.max) : undefined;
  const standard = list?.options.find((option) => option.code === part.pageDefault)?.portal;
  const predicted: PredictedPart | null = field.predicted
    ? { confirmed: confirmed.get(matchKey(field.id, part.part)) ?? null }
    : null;
  const want = plannedValueOf(field, part, facts);
  return {
    part: part.part,
    kind: control.kind,
    ...(list ? { list: list.id } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...('limit' in control && control.limit.exact !== undefined ? { exact: true } : {}),
    parents: parentsOf(field, part, deciders),
    pageIds: part.pageIds,
    ...(predicted === null ? {} : { predicted }),
    ...(standard === undefined ? {} : { pageDefault: standard }),
    want: predicted?.confirmed === null ? withheld(want) : want,
  };
}

/** What goes to the page in place of a value while nobody has confirmed where it belongs. */
function withheld(want: StatedValue): PlannedValue {
  return want.state === 'write' || want.state === 'refused' ? { state: 'refused', reason: 'notConfirmed' } : want;
}

function parentsOf(field: Field, part: Part, deciders: Deciders): string[] {
  const conditions = [field.condition, part.condition].filter((one) => one !== undefined);
  const own = matchKey(field.id, part.part);
  const parents = conditions.flatMap(factsIn).flatMap((fact) => deciders.get(fact) ?? []);
  return [...new Set(parents)].filter((key) => key !== own);
}

/** What one part of a row should hold, given the case. */
export function plannedValueOf(field: Field, part: Part, facts: Facts): StatedValue {
  if (field.role === 'yours') return { state: 'yours' };
  if (field.role === 'otherStatus' || part.from === undefined) return { state: 'none', reason: 'otherStatus' };
  const [row, box] = [field.condition, part.condition].map((one) => (one ? holds(one, facts) : 'yes'));
  if (row === 'no' || box === 'no') return { state: 'none', reason: 'notApplicable' };
  // A box in a wanted row depends on the row: whether the row is wanted may not be known.
  if (row === 'unknown') return { state: 'none', reason: 'waits' };
  if (box === 'unknown') return { state: 'none', reason: 'notAnswered' };
  return statedBy(field, part, part.from, facts);
}

/** What the case says in one part of the form, by its own text or by the fact, whether the row is wanted or not. */
export function statedBy(field: Field, part: Part, from: FactPath, facts: Facts): StatedValue {
  if (!('format' in part.control)) return statedFact(part, from, facts);
  const own = portalTextAt(field, facts);
  if (own.state === 'outlived') return { state: 'refused', reason: 'outlivedText' };
  return own.state === 'stands' ? statedFact(part, from, facts, own.text) : statedFact(part, from, facts);
}

/** What the fact of one part comes to on the form; of a box, also what another text for the fact comes to. */
export function statedFact(part: Part, from: FactPath, facts: Facts, text = factText(part, from, facts)): StatedValue {
  const { control } = part;
  switch (control.kind) {
    case 'select':
    case 'radio':
      return wantedOption(control.list, codeOf(part, from, facts));
    case 'text':
    case 'textarea': {
      if (text === undefined) return { state: 'none', reason: 'notAnswered' };
      const converted = convert(text, control.format, control.limit);
      return converted.ok ? { state: 'write', text: converted.text } : { state: 'refused', reason: converted.reason };
    }
    default:
      return { state: 'yours' };
  }
}

function codeOf(part: Part, from: FactPath, facts: Facts): string | undefined {
  const fact = factAt(facts, from);
  if (fact === undefined || fact === 'notAsked') return undefined;
  return part.taking === 'precision' ? precisionOf(String(fact)) : String(fact);
}

function wantedOption(list: OptionList, code: string | undefined): StatedValue {
  if (code === undefined) return { state: 'none', reason: 'notAnswered' };
  const option =
    list.options.find((candidate) => candidate.code === code) ??
    // For 月不詳, a career date with a full day counts as a date with a known month.
    (code === 'day' ? list.options.find((candidate) => candidate.code === 'month') : undefined);
  return option ? { state: 'write', text: option.portal } : { state: 'refused', reason: 'format' };
}

function entriesOf({ list, when }: RepeatGroup, facts: Facts): number {
  return when === undefined || holds(when, facts) === 'yes' ? countAt(facts, list) : 0;
}

function overflowOf(group: RepeatGroup, procedure: Procedure, facts: Facts): readonly Overflow[] {
  const excess = Math.max(0, entriesOf(group, facts) - group.blocks);
  const section = procedure.fields.find((field) => field.repeat?.group === group.group)?.section ?? '';
  return Array.from({ length: excess }, (_, index) => ({
    row: `${group.id}[${group.blocks + index}]`,
    label: group.label.ja,
    section,
    repeat: group.blocks + index + 1,
  }));
}
