import type { CheckResult } from '../spec/check-result';
import type { OutcomeKind } from '../spec/outcome';

// Signs are lines, not letters: a page can define a font under any name, and would notice when a letter is drawn.

/** What a row can be marked with: a result of a fill, or of a check. */
export type MarkKind = OutcomeKind | CheckResult;

/** A sign: lines as SVG path data in a box of 20 by 20, and its background colour. */
export interface Sign {
  readonly lines: string;
  readonly ground: string;
}

/** Side of the box a sign is drawn in, in CSS pixels. */
export const signSize = 20;

const tick = 'M5.5 10.5l3 3 6-7';
const equals = 'M5.5 8h9M5.5 12h9';
const unequal = `${equals}M12.4 5l-4.8 10`;
const warning = 'M10 5v6.4M10 14.7v.1';
const wavy = 'M5.5 8.6c1.5-1.6 3-1.6 4.5 0s3 1.6 4.5 0M5.5 12.6c1.5-1.6 3-1.6 4.5 0s3 1.6 4.5 0';
const question = 'M7.3 7.6c0-1.6 1.2-2.6 2.8-2.6s2.7 1 2.7 2.4c0 1.9-2.7 2-2.7 4.2M10.1 14.7v.1';
/** 手 */
const hand = 'M13.6 4.6C11.2 5.5 8.8 5.8 6.4 5.9M5.6 8.7h8.8M4.6 11.6h10.8M10 5.6v8.6c0 1.2-.8 1.5-2.3 1.2';
/** 空 */
const blank =
  'M10 3.8v1.6M5 7.4V5.6h10v1.8M8.2 7.3C8 8.7 7 9.5 5.4 9.9M11.8 7.3v1.4c0 .7.4 1 1.1 1h1.7M6.8 11.8h6.4M10 11.8v3.9M5 15.8h10';
/** 余 */
const surplus =
  'M10 4L4.6 8.5M10 4l5.4 4.5M7.4 8.6h5.2M5.4 11.2h9.2M10 8.6v6.2c0 .8-.5 1.1-1.6.9M7.2 13l-1.7 2.2M12.8 13l1.7 2.2';

const green = '#197a4b';
const grey = '#626264';
const brown = '#8f4d00';
const red = '#ba000d';
const violet = '#6f23d0';
const blue = '#0031d8';

/** The sign of each kind: they differ in shape, not only in colour. Null: the row gets no sign. */
export const signs: Readonly<Record<MarkKind, Sign | null>> = {
  filled: { lines: tick, ground: green },
  alreadyEqual: { lines: equals, ground: grey },
  keptUserValue: { lines: unequal, ground: brown },
  refused: { lines: warning, ground: red },
  notOnPage: null,
  cleared: null,
  noData: null,
  yours: { lines: hand, ground: blue },
  equal: { lines: equals, ground: green },
  differs: { lines: unequal, ground: red },
  missing: { lines: blank, ground: brown },
  extra: { lines: surplus, ground: brown },
  sameInOtherForm: { lines: wavy, ground: violet },
  cannotCompare: { lines: question, ground: violet },
  empty: null,
  otherStatus: null,
};

/** Order of display for a row with several parts: the part that needs a person comes first. */
const urgency: readonly MarkKind[] = [
  'refused',
  'differs',
  'keptUserValue',
  'missing',
  'extra',
  'cannotCompare',
  'sameInOtherForm',
  'yours',
  'filled',
  'equal',
  'alreadyEqual',
];

/** The more urgent of two kinds. */
export function moreUrgent(a: MarkKind, b: MarkKind): MarkKind {
  const rank = (kind: MarkKind) => (urgency.includes(kind) ? urgency.indexOf(kind) : urgency.length);
  return rank(a) <= rank(b) ? a : b;
}

/** Digits and the key's letter, as path data in boxes of `letterWidth` by 12. */
export const letters: Readonly<Record<string, string>> = {
  '0': 'M4 1C1.9 1 1 3 1 6s.9 5 3 5 3-2 3-5-.9-5-3-5z',
  '1': 'M2 3.2L4.6 1v10',
  '2': 'M1.2 3.6C1.2 2 2.4 1 4 1s2.8 1 2.8 2.6c0 2.4-4 4.4-5.6 7.4h5.8',
  '3': 'M1.4 1h5.2L3.8 4.8c2 0 3.2 1.2 3.2 3S5.7 11 3.9 11c-1.3 0-2.3-.5-2.9-1.5',
  '4': 'M5.4 11V1L1 8h6.3',
  '5': 'M6.5 1H2l-.5 4.700c.7-.6 1.5-.8 2.4-.8C5.8 4.9 7 6.1 7 7.900S5.7 11 3.9 11C2.7 11 1.7 10.5 1 9.7',
  '6': 'M6.3 1.600C5.7 1.2 5.1 1 4.4 1 2.2 1 1 3.3 1 6.5 1 9.4 2.2 11 4 11s3-1.3 3-3.200S5.8 4.8 4.1 4.800C2.7 4.8 1.5 5.6 1 7',
  '7': 'M1 1h6L3.2 11',
  '8': 'M4 5.600C2.5 5.6 1.5 4.7 1.5 3.300S2.5 1 4 1s2.5.9 2.5 2.300S5.5 5.6 4 5.600C2.2 5.6 1 6.7 1 8.300S2.2 11 4 11s3-1.1 3-2.700S5.8 5.6 4 5.600z',
  '9': 'M7 5c-.5 1.4-1.7 2.2-3.1 2.200C2.2 7.2 1 6.1 1 4.200S2.2 1 4 1s3 1.6 3 4.500C7 8.7 5.8 11 3.6 11c-.7 0-1.3-.2-1.9-.6',
  F: 'M1.6 11V1h5M1.6 5.800h4.2',
};

/** CSS pixels from one digit to the next. */
export const letterWidth = 9.5;
