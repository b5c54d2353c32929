import { addMonths, daysBetween, japaneseDay } from '../../../domain/calendar';
import { certificateTerm } from '../../stay/day-rows';
import type { Rule } from '../known';
import { ask, facts, fail, given, pass, silent, text, warn } from './kit';
import { plannedEntryOf } from './plan';
import { practice } from './sources';

// The planned entry beside the filing date and the passport: R-PRC-03, R-PRC-04.

const entryDate: Rule = {
  id: 'R-PRC-03',
  chapter: 'process',
  title: text('入国予定年月日', 'Planned date of entry'),
  source: certificateTerm.source,
  judge: ({ facts: known, on }) => {
    const points = facts('case.entry.plannedOn', 'case.entry.plannedText');
    const planned = plannedEntryOf(known);
    if (planned === undefined)
      return ask(text('入国予定年月日（日付）', 'the planned date of entry, as a date'), ...points);
    const change = text(
      '標準処理期間（1～3か月）を見込んだ日にしてください。',
      'Allow for the usual one to three months of processing.',
    );
    if (planned < on)
      return fail(
        text(
          `入国予定日（${japaneseDay(planned)}）が申請日より前です。`,
          `The planned entry, ${planned}, lies before the filing date.`,
        ),
        points,
        change,
      );
    if (planned < addMonths(on, 1)) {
      return warn(
        text(
          `入国予定日（${japaneseDay(planned)}）まで、申請日から${daysBetween(on, planned)}日しかありません（標準処理1～3か月、認定証明書の有効期間${certificateTerm.value.months}か月）。`,
          `Only ${daysBetween(on, planned)} days from filing to the planned entry on ${planned} (processing takes one to three months; the certificate is valid for ${certificateTerm.value.months}).`,
        ),
        points,
        change,
      );
    }
    return pass(text('入国予定日まで1か月以上あります。', 'A month or more until the planned entry.'));
  },
  examples: [
    given('A month after filing', 'pass', { case: { entry: { plannedOn: '2026-07-15' } } }),
    given('A day less', 'warn', { case: { entry: { plannedOn: '2026-07-14' } } }),
    given('On the filing day', 'warn', { case: { entry: { plannedOn: '2026-06-15' } } }),
    given('The day before filing', 'fail', { case: { entry: { plannedOn: '2026-06-14' } } }),
    given('A text instead of a date', 'unknown', { case: { entry: { plannedText: '2026年9月上旬' } } }),
    silent(),
  ],
};

/** Months of validity at entry below which a passport had better be renewed first. */
const passportMonths = 6;

const passport: Rule = {
  id: 'R-PRC-04',
  chapter: 'process',
  title: text('旅券の有効期限', 'Validity of the passport'),
  source: practice('入国時の旅券の残存期間（6か月）'),
  judge: ({ facts: known, on }) => {
    const expires = known.applicant.passport?.expiresOn;
    const points = facts('applicant.passport.expiresOn');
    const change = text(
      '旅券を更新し、新しい旅券の情報に直してください。',
      'Renew the passport and enter the new one.',
    );
    if (expires === undefined) return ask(text('旅券の有効期限', 'when the passport expires'), ...points);
    if (expires < on)
      return fail(
        text(
          `旅券の有効期限（${japaneseDay(expires)}）が申請日に切れています。`,
          `The passport expired on ${expires}, before the filing date.`,
        ),
        points,
        change,
      );
    const planned = plannedEntryOf(known);
    if (planned === undefined)
      return ask(text('入国予定年月日', 'the planned date of entry'), ...facts('case.entry.plannedOn'));
    if (expires < planned)
      return fail(
        text(
          `旅券の有効期限（${japaneseDay(expires)}）が入国予定日（${japaneseDay(planned)}）より前です。`,
          `The passport expires on ${expires}, before the planned entry on ${planned}.`,
        ),
        points,
        change,
      );
    if (expires < addMonths(planned, passportMonths)) {
      return warn(
        text(
          `旅券の有効期限（${japaneseDay(expires)}）まで、入国予定日（${japaneseDay(planned)}）から6か月ありません。`,
          `The passport expires on ${expires}, less than six months after the planned entry on ${planned}.`,
        ),
        points,
        change,
      );
    }
    return pass(
      text(
        '入国予定日の時点で、旅券は6か月以上有効です。',
        'Six months or more will be left on the passport at entry.',
      ),
    );
  },
  examples: [
    given('Six months after entry', 'pass', { applicant: { passport: { expiresOn: '2027-04-01' } } }),
    given('A day less', 'warn', { applicant: { passport: { expiresOn: '2027-03-31' } } }),
    given('The day before entry', 'fail', { applicant: { passport: { expiresOn: '2026-09-30' } } }),
    given('The day of entry', 'warn', { applicant: { passport: { expiresOn: '2026-10-01' } } }),
    given('Expired at filing', 'fail', { applicant: { passport: { expiresOn: '2026-06-14' } } }),
    given('Not known', 'unknown', { applicant: { passport: { expiresOn: undefined } } }),
    silent(),
  ],
};

/** R-PRC-03, R-PRC-04. */
export const entryPlanRules: readonly Rule[] = [entryDate, passport];
