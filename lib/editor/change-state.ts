/** The state of the change on the screen; a closed list. */
export const changeStates = [
  /** The screen shows what is stored. */
  'saved',
  /** Changed; will be saved in a moment. */
  'unsaved',
  'saving',
  /** Changed, but with entries that cannot be stored. */
  'problems',
  /** The last attempt failed; the change is still on the screen. */
  'failed',
  /** Another window has stored this record in the meantime. */
  'conflict',
] as const;
export type ChangeState = (typeof changeStates)[number];

/** Whether leaving the screen now would lose something. */
export function isUnsaved(state: ChangeState): boolean {
  return state !== 'saved';
}

/** Of the states of several records, the one that a person must know first. */
export function worstOf(states: readonly ChangeState[]): ChangeState {
  const order: readonly ChangeState[] = ['conflict', 'failed', 'problems', 'saving', 'unsaved', 'saved'];
  return order.find((state) => states.includes(state)) ?? 'saved';
}
