import type { CheckResult } from '../spec/check-result';
import type { Control, Field, Procedure } from '../spec/field';
import { matchKey } from '../spec/part-key';
import { entriesOfBlocks } from './block-order';

import {
  aboutPart,
  type Checked,
  type CheckReport,
  countResults,
  isFinding,
  type PartCheck,
  type Sides,
} from './check-report';
import { saysTheSame } from '../convert/convert';

import { fold } from './fold';
import { holdsText, isPageDefault } from './held';
import { identityOf } from './identity';
import type { FillPlan, PlannedPart, PlannedRow } from './fill-plan';
import { formDifference } from './other-form';
import type { PageReading, PartReading } from './reading';
import { isUnanswered, saidOnce } from './unanswered';

type Verdict = Pick<PartCheck, 'result' | 'reason' | 'under' | 'stands'>;
type Verdicts = ReadonlyMap<string, Verdict | undefined>;

/** Everything a part is judged by. */
interface Judged {
  readonly row: PlannedRow;
  readonly part: PlannedPart;
  readonly control: Control | undefined;
  readonly reading: PartReading | undefined;
  /** The portal itself fills this row. */
  readonly isPreset: boolean;
  /**
   * The entry it is compared with if its block holds an entry of another number; `part` then wants what that entry has.
   */
  readonly entry?: PlannedRow;
}

/**
 * Compares what is on a page with what the case would put there, part by part and by meaning. Every part of every row
 * gets exactly one result; a missing value never counts as agreement.
 * @param identityConfirmed the person has seen that the page seems to be somebody else's and wants to go on
 */
export function verify(procedure: Procedure, job: FillPlan, reading: PageReading, identityConfirmed = false): Checked {
  const readings = new Map(reading.parts.map((part) => [matchKey(part.row, part.part), part]));
  const controls = controlsOf(procedure);
  const judged = job.rows.flatMap((row) =>
    row.parts.map((part): Judged => {
      const key = matchKey(row.row, part.part);
      const isPreset = job.preset.includes(row.row);
      return { row, part, control: controls.get(key), reading: readings.get(key), isPreset };
    }),
  );
  const own = new Map(judged.map((one) => [keyOf(one), verdictOf(one)]));
  const entries = entriesOfBlocks(
    judged.map((one) => ({ ...one, isAsWanted: own.get(keyOf(one))?.result === 'equal' })),
    means,
  );
  const compared = judged.map((one): Judged => {
    const there = entries.get(keyOf(one));
    return there ? { ...one, part: { ...one.part, want: there.part.want }, entry: there.row } : one;
  });
  const first = new Map(compared.map((one) => [keyOf(one), one.entry ? verdictOf(one) : own.get(keyOf(one))]));
  const filled = filledIn(compared, first);
  const parts = compared.map((one, index): PartCheck => {
    const verdict = settle(one, first, filled);
    return checkOf(one, one.entry ? moved(verdict, own.get(keyOf(one)), judged[index]?.part) : verdict);
  });
  const all = [...onceEach(parts), ...overflowOf(job)];
  const identity = identityOf(job, (row, part) => {
    const held = readings.get(matchKey(row, part));
    return held?.found === 'one' ? held.text : null;
  });
  const report: CheckReport = {
    on: 'form',
    end: identity.result === 'differs' && !identityConfirmed ? 'identityDiffers' : 'done',
    page: reading.page,
    revision: reading.revision,
    identity: { ...identity, seen: reading.person },
    parts: all,
    counts: countResults(all),
    timings: { ...reading.timings, open: 0, plan: 0, compare: 0, total: 0 },
  };
  return { report, sides: Object.fromEntries(compared.map((one) => [keyOf(one), sidesOf(one)])) };
}

/** The check of a page that is not this form: nothing on it is compared. */
export function refusedCheck(reading: PageReading): Checked {
  const report: CheckReport = {
    on: 'form',
    end: 'pageRefused',
    page: reading.page,
    revision: reading.revision,
    identity: { result: 'empty', rows: [] },
    parts: [],
    counts: countResults([]),
    timings: { ...reading.timings, open: 0, plan: 0, compare: 0, total: 0 },
  };
  return { report, sides: {} };
}

const keyOf = ({ row, part }: Pick<Judged, 'row' | 'part'>) => matchKey(row.row, part.part);
const inOtherOrder: Verdict = { result: 'sameInOtherForm', reason: 'order' };

function controlsOf({ fields }: Procedure): ReadonlyMap<string, Control> {
  return new Map(
    fields.flatMap((field: Field) => field.parts.map((part) => [matchKey(field.id, part.part), part.control] as const)),
  );
}

/** Whether a page's text means what the case wants there, in any form. */
function means({ part, control }: Pick<Judged, 'part' | 'control'>, wanted: string, text: string): boolean {
  if (holdsText(part, wanted, text)) return true;
  return control !== undefined && 'format' in control && saysTheSame(wanted, text, control.format);
}

const notFound: Readonly<Record<Exclude<PartReading['found'], 'one'>, Verdict>> = {
  missing: { result: 'notOnPage' },
  unconfirmed: { result: 'cannotCompare', reason: 'notConfirmed' },
  ambiguous: { result: 'cannotCompare', reason: 'ambiguous' },
  changed: { result: 'cannotCompare', reason: 'controlChanged' },
  disagree: { result: 'cannotCompare', reason: 'witnessesDisagree' },
};

/** The result of one part on its own. */
function verdictOf(one: Judged): Verdict {
  const { part, reading } = one;
  const { want } = part;
  if (want.state === 'yours') return { result: 'yours' };
  if (want.state === 'none' && want.reason === 'otherStatus') return { result: 'otherStatus' };
  const found = reading?.found ?? 'missing';
  if (found !== 'one' || !reading) {
    // If the case has nothing either, there is nothing to compare.
    if (want.state === 'none' || want.state === 'empty') return { result: 'empty' };
    return want.state === 'refused'
      ? { result: 'cannotCompare', reason: want.reason }
      : found === 'one'
        ? notFound.missing
        : notFound[found];
  }
  if (want.state === 'none' || want.state === 'empty') {
    // A value set by the portal itself is nobody's entry.
    if (one.isPreset) return { result: 'empty' };
    if (isUnanswered(one.row, part, reading)) return unanswered;
    return nothingWanted(part, reading, want.reason === 'notApplicable');
  }
  // Also if the case's own text is stale (`outlivedText`) and the page says exactly what the fact gives. The case then
  // holds two answers until a person settles it. Calling one of them equal would decide for that person, and a page
  // could pass as checked although the next fill may have to change it.
  if (want.state === 'refused') {
    const stands = isPageDefault(part, reading.text) ? {} : ({ stands: true } as const);
    return { result: 'cannotCompare', reason: want.reason, ...stands };
  }
  return wantedText(one, want.text, reading);
}

/** The form wants an answer, the page shows the row, and neither side has one. */
const unanswered: Verdict = { result: 'missing', reason: 'caseHasNothing' };
const saysUnanswered = ({ result, reason }: Verdict) => result === 'missing' && reason === 'caseHasNothing';

/** A row without an answer is reported once, at its first box, and only if nothing else is entered in it. */
function onceEach(parts: readonly PartCheck[]): readonly PartCheck[] {
  const said = saidOnce(parts, (one) =>
    saysUnanswered(one) ? 'unanswered' : one.result === 'empty' ? 'nothing' : 'answered',
  );
  return parts.map((one) => {
    if (!saysUnanswered(one) || said.has(one)) return one;
    const { reason: _reason, ...rest } = one;
    return { ...rest, result: 'empty' };
  });
}

function nothingWanted(part: PlannedPart, reading: PartReading, ruledOut: boolean): Verdict {
  if (isPageDefault(part, reading.text)) return { result: 'empty' };
  // A disabled control is not sent with the form.
  if (!reading.enabled) return { result: 'empty' };
  if (!reading.visible) return { result: 'extra', reason: 'hidden' };
  return { result: 'extra', reason: ruledOut ? 'leftOver' : 'caseHasNothing' };
}

function wantedText(one: Judged, wanted: string, reading: PartReading): Verdict {
  const { row, part, control } = one;
  const { text, visible, enabled } = reading;
  if (holdsText(part, wanted, text)) {
    if (!enabled) return { result: 'missing', reason: 'disabled' };
    // A hidden row that was filled is sent; a hidden default was never anybody's answer.
    return visible || !isPageDefault(part, text) ? { result: 'equal' } : { result: 'missing', reason: 'hidden' };
  }
  if (isPageDefault(part, text)) {
    // We do not know which answers show such a row: if the page hides it, the page does not ask for it.
    if (!visible && row.reveal === 'maybe') return { result: 'notOnPage', reason: 'hidden' };
    if (!visible) return { result: 'missing', reason: 'hidden' };
    return enabled ? { result: 'missing' } : { result: 'missing', reason: 'disabled' };
  }
  if (!enabled) return { result: 'missing', reason: 'disabled' };
  if (control && 'format' in control) {
    if (saysTheSame(wanted, text, control.format))
      return { result: 'sameInOtherForm', reason: formDifference(wanted, text) };
    if (control.format === 'latinName' && sameWords(wanted, text)) return inOtherOrder;
  }
  return { result: 'differs', ...(visible ? {} : { reason: 'hidden' as const }) };
}

/** Family and given name in swapped order: the same words, and more than one. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .sort()
      .join(' ');
  return words(a) === words(b);
}

/**
 * A part that agrees with its entry in a block of another number is in another order, unless it also agrees with its
 * own number's entry.
 */
function moved(verdict: Verdict, own: Verdict | undefined, part: PlannedPart | undefined): Verdict {
  const isNothing = verdict.result === 'empty' && (part === undefined || isWantedDefault(part));
  const agrees = verdict.result === 'equal' || verdict.result === 'sameInOtherForm' || verdict.result === 'empty';
  if (isNothing || !agrees) return verdict;
  return own?.result === 'equal' || own?.result === 'empty' ? own : inOtherOrder;
}

/** The rows and units that hold something other than the portal's default. */
function filledIn(judged: readonly Judged[], first: Verdicts): ReadonlySet<string> {
  const filled = judged.filter((one) => {
    const result = first.get(keyOf(one))?.result ?? 'empty';
    return isSomething(result) && one.reading?.found === 'one' && !isPageDefault(one.part, one.reading.text);
  });
  return new Set(filled.flatMap(({ row }) => (row.unit === null ? [row.row] : [row.row, row.unit])));
}

/**
 * Adjusts a result to its surroundings. If it follows from a different answer above, it says so. A default counts as
 * somebody's answer if something else was entered in its row or unit.
 */
function settle(one: Judged, first: Verdicts, filled: ReadonlySet<string>): Verdict {
  const verdict = first.get(keyOf(one)) ?? { result: 'empty' };
  const { row, part, reading } = one;
  const under = part.parents.find((key) => {
    const parent = first.get(key)?.result;
    return parent === 'differs' || parent === 'missing';
  });
  if (verdict.reason === 'leftOver' && under !== undefined) return { ...verdict, under };
  if (verdict.result !== 'missing' || saysUnanswered(verdict)) return verdict;
  const isAmongFilled = filled.has(row.row) || (row.unit !== null && filled.has(row.unit));
  // A hidden value that is sent with the rest of its block counts, whether it was entered or is the default.
  if (verdict.reason === 'hidden' && reading?.enabled && isAmongFilled && holdsWanted(part, reading.text)) {
    return { result: 'equal' };
  }
  const isSeen = reading !== undefined && reading.text !== '' && reading.visible && reading.enabled;
  if (isSeen && !isWantedDefault(part) && isAmongFilled) return { result: 'differs' };
  if (under === undefined) return verdict;
  // The portal's own default is what the case wants: only the answer above is missing.
  if (reading?.enabled && isWantedDefault(part) && holdsWanted(part, reading.text)) return { result: 'empty' };
  return { result: 'missing', reason: 'answerAbove', under };
}

const isSomething = (result: CheckResult) => result !== 'missing' && result !== 'empty' && result !== 'notOnPage';

function holdsWanted(part: PlannedPart, text: string): boolean {
  return part.want.state === 'write' && holdsText(part, part.want.text, text);
}

function isWantedDefault({ want, pageDefault }: PlannedPart): boolean {
  return want.state === 'write' && pageDefault !== undefined && fold(want.text) === fold(pageDefault);
}

function checkOf({ row, part, reading, entry }: Judged, verdict: Verdict): PartCheck {
  const isElsewhere = entry && isFinding(verdict.result);
  return {
    ...aboutPart(row, part),
    ...verdict,
    ...(isElsewhere ? { entry: { row: entry.row, repeat: entry.repeat?.index ?? 0 } } : {}),
    ...(reading?.pointed ? { pointed: true } : {}),
    control: reading?.control ?? null,
  };
}

function overflowOf(job: FillPlan): PartCheck[] {
  return job.overflow.map((entry) => ({
    row: entry.row,
    label: entry.label,
    item: null,
    section: entry.section,
    repeat: entry.repeat,
    part: 'value',
    result: 'notOnPage',
    reason: 'overflow',
    control: null,
  }));
}

function sidesOf({ part, reading }: Judged): Sides {
  return {
    case: part.want.state === 'write' ? part.want.text : null,
    page: reading?.found === 'one' ? reading.text : null,
  };
}
