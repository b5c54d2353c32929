import { holdsText, isPageDefault } from '../engine/held';
import type { FillPlan, PlannedPart, PlannedRow, Outcome } from '../engine/fill-plan';
import type { LedMatch, Match, Matches } from '../engine/match';
import { matchKey } from '../engine/match';
import { isUnanswered, saidOnce } from '../engine/unanswered';
import type { KeptReason, NoDataReason, OutcomeKind, PageRefusal } from '../spec/outcome';
import { type Collected, isSent, type PageElement } from './collect';
import { drivers } from './drivers/drivers';

/** One part of one row during a fill. */
export interface Slot {
  readonly row: PlannedRow;
  readonly part: PlannedPart;
  readonly key: string;
  /** The text to write, or the portal's words of the option; null when nothing is to be written. */
  readonly text: string | null;
  /** The present value is another applicant's and is to be removed. */
  readonly empties: boolean;
  /** The row has a value on an untouched page, from the portal account. */
  readonly preset: boolean;
  /** How often we wrote it. */
  writes: number;
  /** How often the page changed right before the write. */
  lost: number;
  /** It was left for the next reading once, because the page had changed around it. */
  wasPutOff: boolean;
  /** The value before our first write. */
  before: string | null;
  /** The final result; null while it is open. */
  final: Settled | null;
}

/** The final result of a slot. */
export interface Settled {
  readonly outcome: OutcomeKind;
  readonly reason?: PageRefusal | KeptReason | 'tooLong';
  readonly closes?: readonly string[];
}

/** One slot for each part of each row, in the form's order. */
export function slotsOf(job: FillPlan): Slot[] {
  return job.rows.flatMap((row) =>
    row.parts.map(
      (part): Slot => ({
        row,
        part,
        key: matchKey(row.row, part.part),
        text: part.want.state === 'write' ? part.want.text : null,
        empties: part.want.state === 'empty' || (part.want.state === 'refused' && part.want.empty === true),
        preset: job.preset.includes(row.row),
        writes: 0,
        lost: 0,
        wasPutOff: false,
        before: null,
        final: null,
      }),
    ),
  );
}

/** Where a slot is on a page as read, and what its control holds. */
export interface ControlState {
  readonly elements: readonly PageElement[];
  /** What the control holds at this moment. */
  readonly value: string;
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly limit: number | null;
  readonly key: number;
  /** The `dl` it was found in. */
  readonly rowElement: HTMLElement;
  readonly id: string;
  readonly name: string;
  /** The folded label of the row it was found in. */
  readonly label: string;
  /** A person has pointed at it. */
  readonly pointed: boolean;
  /** Its row holds something that only a person may use; valid while the page is built as it was read. */
  readonly isPersons: boolean;
}

/** Whether a row holds a check box or a file input, which only a person may use. */
export const isPersonsRow = (row: Element): boolean =>
  row.querySelector('input[type="checkbox"], input[type="file"]') !== null;

/** Where a slot is on the page, or why it cannot be found. */
export type Where = ControlState | Exclude<Match['state'], 'one'>;

/** Where the slots are on a page that was read, as far as asked: each is asked for many times. */
const controlStates = new WeakMap<Matches, Found>();

interface Found {
  readonly page: Collected;
  readonly found: Map<Slot, Where>;
}

/** Where a slot is on the page as read; its `value` is read at each access. */
export function controlStateOf(slot: Slot, page: Collected, matches: Matches): Where {
  let known = controlStates.get(matches);
  if (known?.page !== page) {
    known = { page, found: known ? stillFound(known, page) : new Map() };
    controlStates.set(matches, known);
  }
  const before = known.found.get(slot);
  if (before !== undefined) return before;
  const where = findSlot(slot, page, matches);
  known.found.set(slot, where);
  return where;
}

/** After a new reading: the places of the slots whose controls are unchanged, which is most of them. */
function stillFound({ page: last, found }: Found, page: Collected): Map<Slot, Where> {
  // A full reading gives other elements.
  if (last.elements !== page.elements) return new Map();
  const isAsItWas = (where: Where) =>
    typeof where === 'string' || last.facts.controls[where.key] === page.facts.controls[where.key];
  for (const [slot, where] of found) if (!isAsItWas(where)) found.delete(slot);
  return found;
}

function findSlot(slot: Slot, page: Collected, matches: Matches): Where {
  const match = matches.get(slot.key) ?? { state: 'missing' as const };
  return match.state === 'one' ? (stateAt(slot, match, page) ?? 'missing') : match.state;
}

/**
 * What stands where a slot's words lead, confirmed or not; null where they lead nowhere. To look at, never to write: what a
 * person has put into a row that nobody has confirmed is theirs all the same.
 */
export function ledStateOf(slot: Slot, page: Collected, matches: Matches): ControlState | null {
  const match = matches.get(slot.key);
  if (match?.state === 'unconfirmed') return stateAt(slot, match, page);
  const where = controlStateOf(slot, page, matches);
  return typeof where === 'string' ? null : where;
}

function stateAt(slot: Slot, match: LedMatch, page: Collected): ControlState | null {
  const facts = page.facts.controls[match.key];
  const elements = page.elements[match.key];
  const rowElement = facts && page.rowElements[facts.row];
  if (!facts || !elements || !rowElement) return null;
  const { visible, enabled, limit, id, name } = facts;
  const label = page.facts.rows[facts.row]?.label ?? '';
  const pointed = match.pointed === true;
  const driver = drivers[slot.part.kind];
  let isPersons: boolean | undefined;
  return {
    elements,
    get value() {
      return driver.read(elements);
    },
    visible,
    enabled,
    limit,
    key: match.key,
    rowElement,
    id,
    name,
    label,
    pointed,
    get isPersons() {
      isPersons ??= isPersonsRow(rowElement);
      return isPersons;
    },
  };
}

/** Whether a control has the wanted value: texts must match exactly, choices by their words. */
export function isWanted(slot: Slot, value: string): boolean {
  return holdsText(slot.part, slot.text, value);
}

/** Whether a control is as on an untouched page. */
export function isUntouched(slot: Slot, value: string): boolean {
  return isPageDefault(slot.part, value);
}

/**
 * Whether a part holds what it should. A hidden part counts too if the value was entered: a page filled before may hide
 * rows that are right. A mere default of the portal must be visible.
 */
export function isSettled(slot: Slot, controlState: ControlState): boolean {
  // A disabled control is not sent with the form, whatever it holds.
  if (!controlState.enabled || !isWanted(slot, controlState.value)) return false;
  return controlState.visible || !isUntouched(slot, controlState.value);
}

/** The outcome of every part of every row, and of entries that have no block. Holds no value. */
export function outcomesOf(
  job: FillPlan,
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
  unreached: 'cancelled' | 'stopped' | null,
): Outcome[] {
  const outcomes = slots.map((slot): Outcome => {
    const controlState = controlStateOf(slot, page, matches);
    const found = typeof controlState === 'string' ? undefined : page.facts.controls[controlState.key];
    return {
      row: slot.row.row,
      label: slot.row.label,
      item: slot.row.item,
      section: slot.row.section,
      repeat: slot.row.repeat?.index ?? null,
      part: slot.part.part,
      ...verdictOf(slot, controlState, unreached),
      ...(typeof controlState !== 'string' && controlState.pointed ? { pointed: true } : {}),
      control: found ? { id: found.id, name: found.name, order: found.order } : null,
    };
  });
  const said = unansweredAmong(outcomes, slots, page, matches);
  const overflow = job.overflow.map(
    (entry): Outcome => ({
      row: entry.row,
      label: entry.label,
      item: null,
      section: entry.section,
      repeat: entry.repeat,
      part: 'value',
      outcome: 'refused',
      reason: 'overflow',
      control: null,
    }),
  );
  return [...outcomes.map((one) => (said.has(one) ? { ...one, unanswered: true as const } : one)), ...overflow];
}

/** The outcomes where a check would say that neither side has an answer. */
function unansweredAmong(
  outcomes: readonly Outcome[],
  slots: readonly Slot[],
  page: Collected,
  matches: Matches,
): ReadonlySet<Outcome> {
  const open = new Set(
    slots.flatMap((slot, at) => {
      const controlState = controlStateOf(slot, page, matches);
      if (typeof controlState === 'string' || slot.preset) return [];
      const { value: text, visible, elements } = controlState;
      const outcome = outcomes[at];
      return outcome && isUnanswered(slot.row, slot.part, { text, visible, enabled: elements.some(isSent) })
        ? [outcome]
        : [];
    }),
  );
  return saidOnce(outcomes, (one) =>
    open.has(one) ? 'unanswered' : one.outcome === 'noData' ? 'nothing' : 'answered',
  );
}

type Verdict = Pick<Outcome, 'outcome' | 'reason' | 'stands' | 'closes'>;

/** Whether the slot's control holds something that an untouched page would not. */
function isHeld(slot: Slot, controlState: Where): controlState is ControlState {
  return typeof controlState !== 'string' && !isUntouched(slot, controlState.value);
}

/** The case has nothing for the row. What somebody else entered there is kept and reported. */
function nothingWanted(slot: Slot, controlState: Where, reason: NoDataReason): Verdict {
  // A value set by the portal itself is nobody's entry.
  const isLeftOver =
    reason !== 'otherStatus' &&
    !slot.preset &&
    isHeld(slot, controlState) &&
    controlState.visible &&
    controlState.enabled;
  return isLeftOver ? { outcome: 'keptUserValue', reason: 'caseHasNothing' } : { outcome: 'noData', reason };
}

/** The result where nothing may stand: it was removed, or why it could not be. */
function emptied(
  slot: Slot,
  controlState: Where,
  reason: NoDataReason,
  unreached: 'cancelled' | 'stopped' | null,
): Verdict {
  const gone: Verdict = slot.writes > 0 ? { outcome: 'cleared' } : { outcome: 'noData', reason };
  if (typeof controlState === 'string') return notFound(controlState) ?? gone;
  if (!isHeld(slot, controlState)) return gone;
  if (unreached) return { outcome: 'refused', reason: unreached, stands: true };
  return { outcome: 'refused', reason: controlState.enabled ? 'siteChangedIt' : 'disabled', stands: true };
}

const notFound = (why: Exclude<Match['state'], 'one'>): Verdict | null => {
  switch (why) {
    case 'missing':
      return null;
    case 'unconfirmed':
      return { outcome: 'refused', reason: 'notConfirmed' };
    case 'ambiguous':
      return { outcome: 'refused', reason: 'ambiguous' };
    case 'changed':
      return { outcome: 'refused', reason: 'controlChanged' };
    case 'disagree':
      return { outcome: 'refused', reason: 'witnessesDisagree' };
  }
};

function verdictOf(slot: Slot, controlState: Where, unreached: 'cancelled' | 'stopped' | null): Verdict {
  const { want } = slot.part;
  const stands = isHeld(slot, controlState) && !isWanted(slot, controlState.value) ? ({ stands: true } as const) : {};
  if (want.state === 'yours') return { outcome: 'yours' };
  if (want.state === 'none') return nothingWanted(slot, controlState, want.reason);
  if (want.state === 'refused') return { outcome: 'refused', reason: want.reason, ...stands };
  if (slot.final) return slot.final.outcome === 'refused' ? { ...slot.final, ...stands } : slot.final;
  if (want.state === 'empty') return emptied(slot, controlState, want.reason, unreached);
  if (typeof controlState === 'string') return notFound(controlState) ?? { outcome: 'notOnPage' };
  if (isWanted(slot, controlState.value) && controlState.visible)
    return { outcome: slot.writes > 0 ? 'filled' : 'alreadyEqual' };
  if (unreached) return { outcome: 'refused', reason: unreached, ...stands };
  if (!controlState.visible) return { outcome: 'refused', reason: 'hidden', ...stands };
  if (!controlState.enabled) return { outcome: 'refused', reason: 'disabled', ...stands };
  return { outcome: 'refused', reason: 'siteChangedIt', ...stands };
}
