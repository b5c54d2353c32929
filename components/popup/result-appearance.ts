import type { IconName } from '../base/Icon';
import type { RowResult } from './grouping';

/** How a result looks beside a row. The colour is never used without icon and word. */
export const resultAppearance: Readonly<Record<RowResult, { readonly icon: IconName; readonly colour: string }>> = {
  filled: { icon: 'check', colour: 'ok' },
  alreadyEqual: { icon: 'equal', colour: 'ok-soft' },
  cleared: { icon: 'close', colour: 'ok-soft' },
  keptUserValue: { icon: 'pencil', colour: 'info' },
  yours: { icon: 'hand', colour: 'accent' },
  missing: { icon: 'warning', colour: 'warn' },
  refused: { icon: 'stop', colour: 'bad' },
  notOnPage: { icon: 'search', colour: 'bad-soft' },
  notReached: { icon: 'close', colour: 'muted' },
  waits: { icon: 'minus', colour: 'empty' },
  notAnswered: { icon: 'minus', colour: 'empty' },
  notApplicable: { icon: 'minus', colour: 'empty' },
};
