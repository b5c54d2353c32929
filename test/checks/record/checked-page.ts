import { type CheckInput, makeCheck, makeSign } from '../../../lib/checks/record/entries';
import { reportOf } from '../../../lib/checks/report';
import type { RecordEntry } from '../../../lib/domain/case/checks';
import type { CaseRecords } from '../../../lib/domain/records';
import { factsOf } from '../../../lib/facts/facts';
import { planFill } from '../../../lib/engine/plan';
import { verify } from '../../../lib/engine/verify';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { type Change, readingOf } from '../../engine/reading-kit';

// What a check of a page that holds a case comes to. Reads no file, so that a browser can make it too.

/** The day of every check of these tests. */
export const today = '2026-06-15';

/** Moments, one for each entry. */
export const moment = (minute: number): string => `2026-06-15T01:${String(minute).padStart(2, '0')}:00.000Z`;

export const jobOf = (records: CaseRecords) => planFill(coeGijinkoku, factsOf(records, today));

/** What a check of a page is kept from: the page holds what the case wants, but for the changes. */
export function inputOf(
  records: CaseRecords,
  changes: Readonly<Record<string, Change>> = {},
  notes: CheckInput['notes'] = {},
  found: CheckInput['found'] = {},
): CheckInput {
  const job = jobOf(records);
  const reading = readingOf(job, changes);
  return {
    procedure: coeGijinkoku,
    records,
    job,
    reading,
    checked: verify(coeGijinkoku, job, reading, true),
    report: reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records, on: today }),
    notes,
    identityConfirmed: false,
    found,
  };
}

/** A record of two checks, each signed. */
export function signedChecksOf(records: CaseRecords): readonly RecordEntry[] {
  const wrong = { 'passport.number value': { text: 'ZZ0000000' } };
  const first = makeCheck([], inputOf(records, wrong), { by: '担当者サンプル', when: moment(0) });
  const signed = makeSign([first], first, { by: '確認者サンプル', when: moment(1) });
  const second = makeCheck([first, signed], inputOf(records), { by: '担当者サンプル', when: moment(2) });
  const last = makeSign([first, signed, second], second, { by: '確認者サンプル', when: moment(3) });
  return [first, signed, second, last];
}
