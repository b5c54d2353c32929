import type { IconName } from '../base/Icon';
import type { Standing } from './grouping';

/** How a standing looks in the bar, in the numbers and beside a row. The colour never stands without icon and word. */
export const standingLook: Readonly<Record<Standing, { readonly icon: IconName; readonly colour: string }>> = {
  filled: { icon: 'check', colour: 'ok' },
  alreadyEqual: { icon: 'equal', colour: 'ok-soft' },
  cleared: { icon: 'close', colour: 'ok-soft' },
  keptUserValue: { icon: 'pencil', colour: 'info' },
  yours: { icon: 'hand', colour: 'accent' },
  missing: { icon: 'warning', colour: 'warn' },
  refused: { icon: 'stop', colour: 'bad' },
  notOnPage: { icon: 'search', colour: 'bad-soft' },
  notReached: { icon: 'close', colour: 'muted' },
  notAnswered: { icon: 'minus', colour: 'empty' },
  notApplicable: { icon: 'minus', colour: 'empty' },
};

/** The order in the bar and in the numbers, from done to not done. Rows that are not needed are no part of the picture. */
export const pictured: readonly Standing[] = [
  'filled',
  'alreadyEqual',
  'cleared',
  'keptUserValue',
  'yours',
  'missing',
  'refused',
  'notOnPage',
  'notReached',
  'notAnswered',
];
