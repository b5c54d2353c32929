import { type FactPath, type Facts, factAt } from '../../domain/facts';
import type { Condition } from '../../spec/condition';
import type { Field, Part, Procedure } from '../../spec/field';
import type { Format } from '../../spec/format';
import { matchKey } from '../../spec/part-key';
import { type Target, targetOf } from '../capture-targets';
import { sameMeaning } from '../../convert/convert';
import type { CaptureProblem, PageValue } from './item';
import { type Read, readOption, readText, sameOption } from './read-value';

/** One part of the form that states a fact. */
export interface RowPart {
  readonly field: Field;
  readonly part: Part;
}

/** A part of a row with what the page holds in it. */
export interface StatedPart extends RowPart {
  readonly text: string;
  readonly isHidden: boolean;
}

/** What the page says of one fact. */
export interface PageStatement {
  readonly from: FactPath;
  readonly target: Target;
  /** Every part that states the fact, in the form's order. */
  readonly places: readonly RowPart[];
  /** The parts that the answer was read from. */
  readonly told: readonly StatedPart[];
  readonly read: Read;
}

/** The parts of the form, by the fact they state. */
export function partsByFact(procedure: Procedure): ReadonlyMap<FactPath, readonly RowPart[]> {
  const places = new Map<FactPath, RowPart[]>();
  for (const field of procedure.fields) {
    if (field.role !== 'form') continue;
    for (const part of field.parts) {
      if (part.from !== undefined) places.set(part.from, [...(places.get(part.from) ?? []), { field, part }]);
    }
  }
  return places;
}

/**
 * What the page says, fact by fact. An empty box says nothing. Neither does an option that is preselected on an
 * untouched page and has nothing beside it.
 */
export function statementsOf(procedure: Procedure, values: readonly PageValue[]): readonly PageStatement[] {
  const held = new Map(values.map((value) => [matchKey(value.row, value.part), value]));
  return [...partsByFact(procedure)].flatMap(([from, places]) => {
    const target = targetOf(from);
    const told = places.flatMap((place): StatedPart[] => {
      const { text = '', visible = true } = held.get(matchKey(place.field.id, place.part.part)) ?? {};
      return text.trim() === '' ? [] : [{ ...place, text, isHidden: !visible }];
    });
    if (target === null || told.length === 0) return [];
    const made = read(told);
    return made === null ? [] : without({ from, target, places, ...made }, ({ isHidden }) => isHidden);
  });
}

/** The answers that agree with the page as a whole; any other is left over from an earlier answer. */
export function inEffect(answers: readonly PageStatement[], page: Facts): readonly PageStatement[] {
  return answers.flatMap((answer) => without(answer, (place) => isContradicted(place, page)));
}

/** The answer without some of the parts it was read from; left over if nothing of it remains. */
function without(answer: PageStatement, isOut: (place: StatedPart) => boolean): readonly PageStatement[] {
  const left = answer.told.filter((place) => !isOut(place));
  if (left.length === answer.told.length) return [answer];
  if (left.length === 0) return [{ ...answer, read: problem('leftOver') }];
  const made = read(left);
  return made === null ? [] : [{ ...answer, ...made }];
}

const problem = (reason: CaptureProblem): Read => ({ ok: false, problem: reason });

type Reading = Pick<PageStatement, 'told' | 'read'> | null;

function read(told: readonly StatedPart[]): Reading {
  const precision = told.find(({ part }) => part.taking === 'precision');
  const boxes = told.filter((place) => place !== precision);
  const isDate = precision !== undefined || told.some(({ part }) => precisionShown(part) !== null && told.length > 1);
  return isDate ? readDate(precision, boxes) : readSame(told);
}

/** A date of any precision: a choice says how much of it is known, and each precision has its own box. */
function readDate(precision: StatedPart | undefined, boxes: readonly StatedPart[]): Reading {
  if (precision === undefined)
    return boxes.length === 1 ? readSame(boxes) : { told: boxes, read: problem('twoAnswers') };
  const chosen = readOne(precision);
  if (!chosen.ok) return { told: [precision], read: chosen };
  if (chosen.value === 'unknown') return { told: [precision], read: chosen };
  const box = boxes.find(({ part }) => precisionShown(part) === chosen.value);
  // The choice alone is the page's own default, or half an answer.
  return box === undefined ? null : { told: [precision, box], read: readOne(box) };
}

const shown: Partial<Record<Format, string>> = { date: 'day', yearMonth: 'month', year: 'year' };

/** How much of a date a box takes; null for a box that takes no date. */
export function precisionShown({ control }: Part): string | null {
  return 'format' in control ? (shown[control.format] ?? null) : null;
}

/** Parts that all state one fact: they must agree. */
function readSame(told: readonly StatedPart[]): Reading {
  const [first, ...others] = told;
  if (first === undefined) return null;
  const agree = others.every(({ part, text }) => sameText(part, first.text, text));
  return { told, read: agree ? readOne(first) : problem('twoAnswers') };
}

function readOne({ part, text }: StatedPart): Read {
  const { control } = part;
  if ('format' in control) return readText(text, control.format);
  return 'list' in control ? readOption(text, control.list) : problem('unknownOption');
}

/** Whether two texts of a part mean the same. */
export function sameText({ control }: Part, a: string, b: string): boolean {
  return 'format' in control ? sameMeaning(a, b, control.format) : sameOption(a, b);
}

function isContradicted({ field, part }: RowPart, page: Facts): boolean {
  return [field.condition, part.condition].some((one) => one !== undefined && contradicts(one, page));
}

/** Whether another answer on the page conflicts with the row's condition; without an answer there is no conflict. */
function contradicts(condition: Condition, page: Facts): boolean {
  if ('all' in condition) return condition.all.some((one) => contradicts(one, page));
  if (!('fact' in condition)) return false;
  const answer = factAt(page, condition.fact);
  if (answer === undefined || answer === 'notAsked') return false;
  return ![condition.is].flat().includes(String(answer));
}
