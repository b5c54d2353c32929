import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import { recipients } from '../../lib/facts/asked-of';
import { letterOf } from '../../lib/letters/letter';
import { letterLanguages } from '../../lib/letters/languages';
import { letterKinds, ownWordsOf } from '../../lib/letters/own-words';
import { requestsOf } from '../../lib/letters/request';
import { openAskOf, openRequests, requestNow } from '../../lib/overview/requests';
import { coeGijinkokuWords } from '../../lib/procedures/coe-gijinkoku/words';
import { runs } from '../property-runs';
import { workedDay, workedIds, workedRecords } from '../fixtures/worked/load';
import { checks, emptyRecords, reportFor, requestsFor } from './kit';

const names = {
  ...{ applicant: 'TESTA KHAN', employer: 'サンプル株式会社', office: 'サンプル事務所' },
  application: coeGijinkokuWords.application,
};
const reminder = { on: '2026-05-20', due: '2026-06-03' };
const request = requestsFor(emptyRecords).to.employer;
const written = (language: 'ja' | 'en', more: Partial<Parameters<typeof letterOf>[2]> = {}) =>
  letterOf(request, names, { language, withOptional: false, ...more });

/** The requests of a case for these matters only. */
function onlyFor(records: typeof emptyRecords, only: ReadonlySet<string>) {
  const checked = checkedCaseOf(records, workedDay);
  const { groups } = checks.assess(checked).documents;
  const wantedOf = (id: string) => groups.find((group) => group.id === id)?.wants(checked);
  return requestsOf(reportFor(records), checks.documents, wantedOf, only);
}

describe('a reminder', () => {
  it('says when it was asked and when it was due, in both languages', () => {
    const ja = written('ja', { reminder });
    expect(ja.subject).toMatch(/^【再度のお願い】/);
    expect(ja.text).toContain('まだ頂いておりません');
    expect(ja.text).toContain('ご依頼日：2026年5月20日　当初の期限：2026年6月3日');
    expect(ja.text).not.toContain('準備のため、次のとおり');
    const en = written('en', { reminder });
    expect(en.subject).toMatch(/^Reminder: /);
    expect(en.text).toContain('Asked on 20 May 2026, due 3 June 2026.');
    expect(written('ja', { reminder: { on: '2026-05-20', due: null } }).text).toContain('当初の期限：指定なし');
  });

  it.each([...workedIds.map(workedRecords), emptyRecords].map((records) => [records.case.id, records] as const))(
    'of all that was asked for is the whole request, and of nothing is none: %s',
    (_, records) => {
      const { remaining } = reportFor(records);
      for (const to of recipients) {
        const asked = requestNow(remaining, to, { on: '2026-05-20', due: null });
        const ask = openAskOf(openRequests(asked ? [asked] : [], remaining), to);
        const whole = requestsFor(records).to[to];
        const again = onlyFor(records, ask?.matters ?? new Set()).to[to];
        expect(again.questions.map(({ path }) => path)).toEqual(whole.questions.map(({ path }) => path));
        expect(again.documents).toEqual(whole.documents);
        expect(onlyFor(records, new Set()).to[to]).toMatchObject({ questions: [], documents: [] });
      }
    },
  );

  it('asks for nothing that a request does not, whatever part of it is open', () => {
    const { remaining } = reportFor(emptyRecords);
    const whole = requestsFor(emptyRecords);
    fc.assert(
      fc.property(fc.subarray(remaining.map(({ id }) => id)), (ids) => {
        const part = onlyFor(emptyRecords, new Set(ids));
        for (const to of recipients) {
          const all = new Set(whole.to[to].questions.map(({ path }) => path));
          for (const { path } of part.to[to].questions) expect(all.has(path)).toBe(true);
          expect(part.to[to].questions.length).toBeLessThanOrEqual(all.size);
        }
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("the office's own sentences", () => {
  const letterWords = {
    ...{ requestOpeningJa: '{application}の件です。', requestClosingJa: '見本の結びです。' },
    reminderOpeningEn: 'Asked on {on}, due {due}, {other}.',
  };

  it.each(letterKinds.flatMap((kind) => letterLanguages.map(({ code }) => [kind, code] as const)))(
    'stand in a %s in %s where they are set, and ours where they are not',
    (kind, language) => {
      const own = ownWordsOf({ letterWords }, kind, language);
      const set: Readonly<Record<string, object>> = {
        'request ja': { opening: letterWords.requestOpeningJa, closing: letterWords.requestClosingJa },
        'reminder en': { opening: letterWords.reminderOpeningEn },
      };
      expect(own).toEqual(set[`${kind} ${language}`] ?? {});
      expect(ownWordsOf(undefined, kind, language)).toEqual({});
    },
  );

  it('are written with the application and the days in their places', () => {
    const ja = written('ja', { own: ownWordsOf({ letterWords }, 'request', 'ja') }).text;
    expect(ja).toContain(`\n${names.application.ja}の件です。\n`);
    expect(ja).toContain('\n見本の結びです。\n');
    expect(ja).not.toContain('いつもお世話になっております');
    const en = written('en', { reminder, own: ownWordsOf({ letterWords }, 'reminder', 'en') }).text;
    expect(en).toContain('Asked on 20 May 2026, due 3 June 2026, {other}.');
    expect(en).toContain('If anything is hard to get');
  });
});
