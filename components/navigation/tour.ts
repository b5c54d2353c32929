/** The steps of the first-run tour, in order. */
export const tourSteps = ['vault', 'data', 'case', 'practice', 'fill', 'marks', 'check', 'next'] as const;
export type TourStep = (typeof tourSteps)[number];

/** What has happened since the tour began, as far as it can see by itself. */
export interface TourFacts {
  readonly vaultOpen: boolean;
  readonly hasCase: boolean;
  /** A case's page is on the screen. */
  readonly onCase: boolean;
  /** A form is open that is bound to a case. */
  readonly formBound: boolean;
  /** A form was filled. */
  readonly filled: boolean;
  /** A form was checked while the tour asked for it. */
  readonly checked: boolean;
}

/** Nothing has happened. */
export const noFacts: TourFacts = {
  vaultOpen: false,
  hasCase: false,
  onCase: false,
  formBound: false,
  filled: false,
  checked: false,
};

/** Whether a step is done; `null` if only the person can say. */
const done: Readonly<Record<TourStep, ((facts: TourFacts) => boolean) | null>> = {
  vault: ({ vaultOpen }) => vaultOpen,
  data: ({ hasCase }) => hasCase,
  case: ({ onCase }) => onCase,
  practice: ({ formBound }) => formBound,
  fill: ({ filled }) => filled,
  marks: null,
  check: ({ checked }) => checked,
  next: null,
};

/**
 * The step that a person is at: from `step` on, past all steps that are done. An early fill (a person who is ahead of
 * the tour) completes the steps before it, too.
 */
export function tourStepAfter(step: number, facts: TourFacts): number {
  const ahead = facts.filled ? 'marks' : 'vault';
  let at = Math.max(step, tourSteps.indexOf(ahead));
  for (let name = tourSteps[at]; name !== undefined && done[name]?.(facts) === true; name = tourSteps[at]) at += 1;
  return Math.min(at, tourSteps.length - 1);
}
