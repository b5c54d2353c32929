import type { CaptureItem } from '../../lib/engine/capture';

/** Items of one heading of the form. */
export interface CaptureSection {
  readonly section: string;
  readonly items: readonly CaptureItem[];
}

/** What a page brings, in the order it is looked at. */
export interface ArrangedCapture {
  /** What can be taken over and what a person must look at, by the form's headings. */
  readonly sections: readonly CaptureSection[];
  /** Already so in the case. */
  readonly same: readonly CaptureItem[];
  /** Left over on the page from another answer. */
  readonly leftOver: readonly CaptureItem[];
}

/** Arranges what was read off a page. Nothing is left out; the form's order is kept. */
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

/** Everything the case does not have yet. Nothing of the case is replaced unless a person says so. */
export function allNew(items: readonly CaptureItem[]): ReadonlySet<string> {
  return new Set(items.filter(({ state }) => state === 'new').map(({ id }) => id));
}

/** Records that the page may have of somebody else. */
export const captureParties = ['applicant', 'employer'] as const;
export type CaptureParty = (typeof captureParties)[number];

/** Facts that tell one from another. */
const identity: Readonly<Record<CaptureParty, readonly string[]>> = {
  applicant: ['name', 'birth', 'passport.number'],
  employer: ['name', 'corporateNumber.number'],
};

/** Whose name, birth date or number is another on the page than in the case: it may be somebody else's page. */
export function strangersOn(items: readonly CaptureItem[]): readonly CaptureParty[] {
  const differs = (party: CaptureParty) =>
    items.some(
      ({ state, target: { record, path } }) =>
        state === 'changed' && record === party && identity[party].includes(path),
    );
  return captureParties.filter(differs);
}

/** What is chosen before a person chooses: what is new, and nothing at all where the page may be somebody else's. */
export function firstChoice(items: readonly CaptureItem[]): ReadonlySet<string> {
  return strangersOn(items).length > 0 ? new Set() : allNew(items);
}

/** Everything that can be taken over, also in place of what the case has. */
export function allTakeable(items: readonly CaptureItem[]): ReadonlySet<string> {
  return new Set(items.filter(isTakeable).map(({ id }) => id));
}

/** A choice with one item put in or taken out. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What a choice comes to. */
export interface Chosen {
  /** Ids of the chosen items that can be taken over, in the form's order. */
  readonly ids: readonly string[];
  /** How many of them replace something in the case. */
  readonly over: number;
  /** Some belong to records that other cases may use too. */
  readonly isShared: boolean;
}

/** What of a choice would be taken over. Ids that are no longer there or cannot be taken count for nothing. */
export function chosenOf(items: readonly CaptureItem[], chosen: ReadonlySet<string>): Chosen {
  const taken = items.filter((item) => isTakeable(item) && chosen.has(item.id));
  return {
    ids: taken.map(({ id }) => id),
    over: taken.filter(({ state }) => state === 'changed').length,
    isShared: taken.some(({ target: { record } }) => record === 'employer' || record === 'office'),
  };
}
