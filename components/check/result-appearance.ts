import type { CheckResult } from '../../lib/spec/check-result';
import type { Tone } from '../base/Notice';

/** How a result is shown: its sign, which is also on the page, and its tone. */
export const resultLooks: Readonly<Record<CheckResult, { readonly sign: string; readonly tone: Tone | 'muted' }>> = {
  differs: { sign: '≠', tone: 'bad' },
  missing: { sign: '空', tone: 'warn' },
  extra: { sign: '余', tone: 'warn' },
  sameInOtherForm: { sign: '≈', tone: 'info' },
  notOnPage: { sign: '−', tone: 'warn' },
  cannotCompare: { sign: '?', tone: 'info' },
  equal: { sign: '＝', tone: 'ok' },
  empty: { sign: '', tone: 'muted' },
  yours: { sign: '手', tone: 'info' },
  otherStatus: { sign: '', tone: 'muted' },
};
