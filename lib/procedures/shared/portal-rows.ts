import type { FactPath } from '../../domain/facts';
import type { Condition } from '../../spec/condition';
import type { Control, ControlKind, Field, Limit, OptionList, Part } from '../../spec/field';
import type { Format } from '../../spec/format';
import { birthPrecisionList, monthPrecisionList } from './lists';

// Short ways to write a row of the portal's form. A row is a fact; what these functions add is the portal's own habit
// of building rows (a birth date is four radios and three boxes, a 有 may have a text beside it).

/** Id and name of the control on the page that was read. */
interface Box {
  readonly id: string | null;
  readonly name: string | null;
}

interface RowFacts {
  readonly id: string;
  readonly seq: number;
  readonly item: string | null;
  readonly ja: string;
  readonly en: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly conditional?: boolean;
  readonly hiddenAtLoad?: boolean;
  readonly repeat?: { readonly group: string; readonly index: number };
  readonly when?: Condition;
  readonly reveal?: 'maybe';
  readonly follows?: string;
}

/** A row that a section has not been given yet. */
export type Row = Omit<Field, 'section'>;

function row(facts: RowFacts, parts: readonly Part[], role: Field['role'] = 'form'): Row {
  return {
    id: facts.id,
    portalRow: `tr_${facts.seq}`,
    item: facts.item,
    label: { ja: facts.ja, en: facts.en },
    ...(facts.hint === undefined ? {} : { hint: facts.hint }),
    required: facts.required ?? false,
    conditional: facts.conditional ?? false,
    hiddenAtLoad: facts.hiddenAtLoad ?? false,
    ...(facts.repeat === undefined ? {} : { repeat: facts.repeat }),
    ...(facts.when === undefined ? {} : { condition: facts.when }),
    ...(facts.reveal === undefined ? {} : { reveal: facts.reveal }),
    ...(facts.follows === undefined ? {} : { follows: facts.follows }),
    parts,
    role,
  };
}

/** Puts rows under a heading of the page. */
export function section(heading: string, rows: readonly Row[]): readonly Field[] {
  return rows.map((facts) => ({ ...facts, section: heading }));
}

interface TextRow extends RowFacts {
  readonly from: FactPath;
  readonly format: Format;
  readonly limit: Limit;
  readonly box: Box;
  readonly zeroWhen?: FactPath;
}

function textPart(facts: TextRow, kind: 'text' | 'textarea'): Part {
  return {
    part: 'value',
    control: { kind, format: facts.format, limit: facts.limit },
    from: facts.from,
    ...(facts.zeroWhen === undefined ? {} : { taking: 'amount', zeroWhen: facts.zeroWhen }),
    witness: facts.box,
  };
}

/** A row with one text box. */
export const text = (facts: TextRow): Row => row(facts, [textPart(facts, 'text')]);

/** A row with a text area. */
export const textarea = (facts: TextRow): Row => row(facts, [textPart(facts, 'textarea')]);

interface ChoiceRow extends RowFacts {
  readonly from: FactPath;
  readonly list: OptionList;
  readonly box: Box;
}

/** A row with one drop-down list. */
export const select = (facts: ChoiceRow): Row =>
  row(facts, [{ part: 'value', control: { kind: 'select', list: facts.list }, from: facts.from, witness: facts.box }]);

/** A row with one group of radios. */
export const radio = (facts: ChoiceRow): Row =>
  row(facts, [{ part: 'value', control: { kind: 'radio', list: facts.list }, from: facts.from, witness: facts.box }]);

/** A group of radios with a text box beside one of them, disabled until that one is chosen. */
export const radioWithText = (
  facts: ChoiceRow & {
    readonly detail: { readonly from: FactPath; readonly when: Condition; readonly max: number; readonly box: Box };
  },
): Row =>
  row(facts, [
    { part: 'choice', control: { kind: 'radio', list: facts.list }, from: facts.from, witness: facts.box },
    {
      part: 'detail',
      control: { kind: 'text', format: 'anyWidth', limit: { max: facts.detail.max } },
      from: facts.detail.from,
      condition: facts.detail.when,
      witness: facts.detail.box,
    },
  ]);

/**
 * A birth date: four radios for its precision, and one box of 8, 6 or 4 digits for what is known of it. The boxes have
 * no names on the page.
 */
export function birth(facts: RowFacts & { readonly at: number; readonly from: FactPath }): Row {
  const digits = (part: 'day' | 'month' | 'year', format: Format, exact: number, box: string): Part => ({
    part,
    control: { kind: 'text', format, limit: { exact } },
    from: facts.from,
    condition: { precision: facts.from, is: [part] },
    witness: { id: `${box}_${facts.seq}`, name: null },
  });
  return row(facts, [
    {
      part: 'precision',
      control: { kind: 'radio', list: birthPrecisionList },
      from: facts.from,
      taking: 'precision',
      pageDefault: 'day',
      witness: { id: `birthRadioList_${facts.seq}_1`, name: `item[${facts.at}].selectData` },
    },
    digits('day', 'date', 8, 'textData1'),
    digits('year', 'year', 4, 'textData3'),
    digits('month', 'yearMonth', 6, 'textData4'),
  ]);
}

/** 月不詳: whether the month of a career date is known. 不明な点は無い stands chosen on an untouched page. */
export const monthKnown = (facts: RowFacts & { readonly from: FactPath; readonly box: Box }): Row =>
  row(facts, [
    {
      part: 'value',
      control: { kind: 'radio', list: monthPrecisionList },
      from: facts.from,
      taking: 'precision',
      pageDefault: 'month',
      witness: facts.box,
    },
  ]);

/** A row of other statuses of residence: known, hidden for this one, never touched. */
export const otherStatusText = (facts: RowFacts & { readonly max: number; readonly box: Box }): Row =>
  row(
    facts,
    [
      {
        part: 'value',
        control: { kind: 'text', format: 'anyWidth', limit: { max: facts.max } },
        witness: facts.box,
      },
    ],
    'otherStatus',
  );

/** A row that only a person may fill: a declaration, a file, a button. */
export const yours = (facts: RowFacts & { readonly kind: string; readonly box: Box }): Row =>
  row(facts, [{ part: 'value', control: personControl(facts.kind), witness: facts.box }], 'yours');

function personControl(kind: string): Control {
  if (kind === 'checkbox' || kind === 'file' || kind === 'button') return { kind };
  throw new Error(`A row of a person's own is a check box, a file or a button, not "${kind}".`);
}

const emptyList: OptionList = { id: 'none', options: [] };

/** A row known by name only, hidden for this status and never touched (高度専門職ポイント表). */
export function hiddenRow(facts: {
  readonly seq: number;
  readonly ja: string;
  readonly kinds: readonly string[];
  readonly section: string;
}): Field {
  const control = (kind: string): Control => {
    if (kind === 'text') return { kind, format: 'anyWidth', limit: {} };
    if (kind === 'select' || kind === 'radio') return { kind, list: emptyList };
    return personControl(kind);
  };
  const kinds = [...new Set(facts.kinds)] as ControlKind[];
  const parts = kinds.map((kind): Part => ({ part: kind, control: control(kind), witness: { id: null, name: null } }));
  const known = {
    id: `points.${facts.seq}`,
    seq: facts.seq,
    item: null,
    ja: facts.ja,
    en: facts.ja,
    hiddenAtLoad: true,
  };
  return { ...row(known, parts, 'otherStatus'), section: facts.section };
}

export { numbers } from './lists';
