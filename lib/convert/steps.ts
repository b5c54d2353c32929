import type { ChangeNote } from './types';

/** One change of a text, and its note if it changed something. */
export interface Step {
  readonly note: ChangeNote;
  readonly run: (text: string) => string;
}

/** A text after all steps, with a note for each kind of step that changed it. */
export function runSteps(text: string, steps: readonly Step[]): { text: string; changed: readonly ChangeNote[] } {
  const changed = new Set<ChangeNote>();
  let now = text;
  for (const step of steps) {
    const next = step.run(now);
    if (next !== now) changed.add(step.note);
    now = next;
  }
  return { text: now, changed: [...changed] };
}

/** A step that replaces every match. */
export function replacing(note: ChangeNote, pattern: RegExp, by: string | ((match: string) => string)): Step {
  return { note, run: (text) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)) };
}
