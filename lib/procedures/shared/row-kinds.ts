import type { FactPath } from '../../domain/facts';
import type { Condition } from '../../spec/condition';
import type { Control, ControlKind, Limit, OptionList } from '../../spec/field';
import type { SemanticPart, SemanticRow } from '../../spec/form';
import type { Format } from '../../spec/format';
import { birthPrecisionList, monthPrecisionList } from './lists';

// Short ways to write a row of the portal's forms. A row is a fact; what these functions add is the portal's own habit
// of building rows (a birth date is four radios and three boxes, a 有 may have a text beside it).

interface RowFacts {
  readonly id: string;
  readonly en: string;
  readonly repeat?: SemanticRow['repeat'];
  readonly when?: Condition;
}

function row(
  { id, en, repeat, when }: Omit<RowFacts, 'en'> & Pick<SemanticRow, 'en'>,
  parts: readonly SemanticPart[],
  role: SemanticRow['role'] = 'form',
): SemanticRow {
  return {
    id,
    en,
    role,
    parts,
    ...(when === undefined ? {} : { condition: when }),
    ...(repeat === undefined ? {} : { repeat }),
  };
}

interface TextRow extends RowFacts {
  readonly from: FactPath;
  readonly format: Format;
  readonly limit: Limit;
  readonly zeroWhen?: FactPath;
}

function textPart(facts: TextRow, kind: 'text' | 'textarea'): SemanticPart {
  return {
    part: 'value',
    control: { kind, format: facts.format, limit: facts.limit },
    from: facts.from,
    ...(facts.zeroWhen === undefined ? {} : { taking: 'amount', zeroWhen: facts.zeroWhen }),
  };
}

/** A row with one text box. */
export const text = (facts: TextRow): SemanticRow => row(facts, [textPart(facts, 'text')]);

/** A row with a text area. */
export const textarea = (facts: TextRow): SemanticRow => row(facts, [textPart(facts, 'textarea')]);

interface ChoiceRow extends RowFacts {
  readonly from: FactPath;
  readonly list: OptionList;
}

/** A row with one drop-down list. */
export const select = (facts: ChoiceRow): SemanticRow =>
  row(facts, [{ part: 'value', control: { kind: 'select', list: facts.list }, from: facts.from }]);

/** A row with one group of radios. */
export const radio = (facts: ChoiceRow): SemanticRow =>
  row(facts, [{ part: 'value', control: { kind: 'radio', list: facts.list }, from: facts.from }]);

/** A group of radios with a text box beside one of them, disabled until that one is chosen. */
export const radioWithText = (
  facts: ChoiceRow & { readonly detail: { readonly from: FactPath; readonly when: Condition; readonly max: number } },
): SemanticRow =>
  row(facts, [
    { part: 'choice', control: { kind: 'radio', list: facts.list }, from: facts.from },
    {
      part: 'detail',
      control: { kind: 'text', format: 'anyWidth', limit: { max: facts.detail.max } },
      from: facts.detail.from,
      condition: facts.detail.when,
    },
  ]);

/** A birth date: four radios for its precision, and one box of 8, 6 or 4 digits for what is known of it. */
export function birth(facts: RowFacts & { readonly from: FactPath }): SemanticRow {
  const digits = (part: 'day' | 'month' | 'year', format: Format, exact: number): SemanticPart => ({
    part,
    control: { kind: 'text', format, limit: { exact } },
    from: facts.from,
    condition: { precision: facts.from, is: [part] },
  });
  return row(facts, [
    {
      part: 'precision',
      control: { kind: 'radio', list: birthPrecisionList },
      from: facts.from,
      taking: 'precision',
      pageDefault: 'day',
    },
    digits('day', 'date', 8),
    digits('year', 'year', 4),
    digits('month', 'yearMonth', 6),
  ]);
}

/** 月不詳: whether the month of a career date is known. 不明な点は無い stands chosen on an untouched page. */
export const monthKnown = (facts: RowFacts & { readonly from: FactPath }): SemanticRow =>
  row(facts, [
    {
      part: 'value',
      control: { kind: 'radio', list: monthPrecisionList },
      from: facts.from,
      taking: 'precision',
      pageDefault: 'month',
    },
  ]);

/** A row of other statuses of residence: known, hidden for this one, never touched. */
export const otherStatusText = (facts: RowFacts & { readonly max: number }): SemanticRow =>
  row(
    facts,
    [{ part: 'value', control: { kind: 'text', format: 'anyWidth', limit: { max: facts.max } } }],
    'otherStatus',
  );

/** A row that only a person may fill: a declaration, a file, a button. */
export const yours = (facts: RowFacts & { readonly kind: PersonKind }): SemanticRow =>
  row(facts, [{ part: 'value', control: { kind: facts.kind } }], 'yours');

type PersonKind = 'checkbox' | 'file' | 'button';

const emptyList: OptionList = { id: 'none', options: [] };

/** A row of other statuses of residence that is known by its words and the kinds of its controls only. */
export function otherStatusRow(facts: {
  readonly id: string;
  readonly en: string | null;
  readonly kinds: readonly ControlKind[];
}): SemanticRow {
  const control = (kind: ControlKind): Control => {
    if (kind === 'text' || kind === 'textarea') return { kind, format: 'anyWidth', limit: {} };
    return kind === 'select' || kind === 'radio' ? { kind, list: emptyList } : { kind };
  };
  const parts = facts.kinds.map((kind) => ({ part: kind, control: control(kind) }));
  return row(facts, parts, 'otherStatus');
}

export { numbers } from './lists';
