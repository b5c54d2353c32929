import type { CaptureItem } from '../../lib/engine/capture';

/** Items under one heading of the form. */
export interface CaptureSection {
  readonly section: string;
  readonly items: readonly CaptureItem[];
}

/** What a page brings, in the order in which it is checked. */
export interface ArrangedCapture {
  /** What can be taken over and what a person must check, by the form's headings. */
  readonly sections: readonly CaptureSection[];
  /** Items that the case already has. */
  readonly same: readonly CaptureItem[];
  /** Left over on the page from another answer. */
  readonly leftOver: readonly CaptureItem[];
}

/** Arranges what was read from a page. Nothing is left out; the form's order is kept. */
export function arrangeCapture(items: readonly CaptureItem[]): ArrangedCapture {
  const isLeftOver = ({ problem }: CaptureItem) => problem === 'leftOver';
  const shown = items.filter((item) => item.state !== 'same' && !isLeftOver(item));
  return {
    sections: [...Map.groupBy(shown, ({ section }) => section)].map(([section, group]) => ({ section, items: group })),
    same: items.filter(({ state }) => state === 'same'),
    leftOver: items.filter(isLeftOver),
  };
}

/** Whether an item can be chosen at all. */
export const isTakeable = ({ state }: CaptureItem): boolean => state === 'new' || state === 'changed';

/** Everything that the case does not have yet. Nothing of the case is replaced unless a person says so. */
export function allNew(items: readonly CaptureItem[]): ReadonlySet<string> {
  return new Set(items.filter(({ state }) => state === 'new').map(({ id }) => id));
}

/** Records that may belong to somebody else on the page. */
export const captureParties = ['applicant', 'employer'] as const;
export type CaptureParty = (typeof captureParties)[number];

/** Facts that identify them. */
const identity: Readonly<Record<CaptureParty, readonly string[]>> = {
  applicant: ['name', 'birth', 'passport.number'],
  employer: ['name', 'corporateNumber.number'],
};

/** The parties whose name, birth date or number differs between page and case: it may be somebody else's page. */
export function strangersOn(items: readonly CaptureItem[]): readonly CaptureParty[] {
  const differs = (party: CaptureParty) =>
    items.some(
      ({ state, target: { record, path } }) =>
        state === 'changed' && record === party && identity[party].includes(path),
    );
  return captureParties.filter(differs);
}

/** The selection before a person chooses: what is new, and nothing at all if the page may be somebody else's. */
export function firstChoice(items: readonly CaptureItem[]): ReadonlySet<string> {
  return strangersOn(items).length > 0 ? new Set() : allNew(items);
}

/** Everything that can be taken over, even if it replaces a value of the case. */
export function allTakeable(items: readonly CaptureItem[]): ReadonlySet<string> {
  return new Set(items.filter(isTakeable).map(({ id }) => id));
}

/** A selection with one item added or removed. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The result of a selection. */
export interface Chosen {
  /** Ids of the chosen items that can be taken over, in the form's order. */
  readonly ids: readonly string[];
  /** How many of them replace something in the case. */
  readonly over: number;
  /** Some belong to records that other cases may use, too. */
  readonly isShared: boolean;
}

/** What a selection would take over. Ids that no longer exist or cannot be taken over are ignored. */
export function chosenOf(items: readonly CaptureItem[], chosen: ReadonlySet<string>): Chosen {
  const taken = items.filter((item) => isTakeable(item) && chosen.has(item.id));
  return {
    ids: taken.map(({ id }) => id),
    over: taken.filter(({ state }) => state === 'changed').length,
    isShared: taken.some(({ target: { record } }) => record === 'employer' || record === 'office'),
  };
}
