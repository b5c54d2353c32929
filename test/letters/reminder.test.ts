import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import { office } from '../../lib/domain/office';
import { recipients } from '../../lib/facts/asked-of';
import { letterOf } from '../../lib/letters/letter';
import { languagesFor, letterLanguages } from '../../lib/letters/languages';
import { letterKinds, ownWordsOf, placeholdersOf, unknownPlaceholders } from '../../lib/letters/own-words';
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
    ...{ requestOpeningJa: '{application}の件です。', requestClosingJa: '見本の結びです。{office}' },
    ...{
      employerRequestOpeningJa: '{employer} 御中、{applicant} 様の件です。',
      requestClosingVi: 'Xin cảm ơn, {applicant}. {due}',
    },
    ...{ reminderOpeningEn: 'Asked on {on}, due {due}, {other}.', employerReminderClosingEn: 'Yours, {office}' },
    ...{ requestOpeningZh: '您好。', reminderClosingNe: 'धन्यवाद।' },
  };

  /** What is set, by kind, language and recipient. */
  const set: Readonly<Record<string, object>> = {
    'request ja applicant': { opening: letterWords.requestOpeningJa, closing: letterWords.requestClosingJa },
    'request ja employer': { opening: letterWords.employerRequestOpeningJa, closing: letterWords.requestClosingJa },
    'request vi applicant': { closing: letterWords.requestClosingVi },
    'request zh applicant': { opening: letterWords.requestOpeningZh },
    'reminder en applicant': { opening: letterWords.reminderOpeningEn },
    'reminder en employer': { opening: letterWords.reminderOpeningEn, closing: letterWords.employerReminderClosingEn },
    'reminder ne applicant': { closing: letterWords.reminderClosingNe },
  };

  it.each(
    recipients.flatMap((to) =>
      letterKinds.flatMap((kind) => languagesFor(to).map(({ code }) => [kind, code, to] as const)),
    ),
  )('stand in a %s in %s to the %s where they are set, and ours where they are not', (kind, language, to) => {
    const own = ownWordsOf({ letterWords }, kind, language, to);
    expect(own).toEqual(set[`${kind} ${language} ${to}`] ?? {});
    expect(ownWordsOf(undefined, kind, language, to)).toEqual({});
  });

  it('can be set for every kind, language and recipient that letters are written for', () => {
    const text = 'TESTA';
    const keys = letterKinds.flatMap((kind) => [
      ...letterLanguages.flatMap(({ code }) => [`${kind}Opening${big(code)}`, `${kind}Closing${big(code)}`]),
      ...languagesFor('employer').flatMap(({ code }) => [
        `employer${big(kind)}Opening${big(code)}`,
        `employer${big(kind)}Closing${big(code)}`,
      ]),
    ]);
    const all = Object.fromEntries(keys.map((key) => [key, text]));
    expect(office.parse({ id: 'o', letterWords: all }).letterWords).toEqual(all);
    for (const to of recipients)
      for (const kind of letterKinds)
        for (const { code } of languagesFor(to))
          expect(ownWordsOf({ letterWords: all }, kind, code, to)).toEqual({ opening: text, closing: text });
  });

  it('are written with the application, the days and the names in their places', () => {
    const ja = written('ja', { own: ownWordsOf({ letterWords }, 'request', 'ja') }).text;
    expect(ja).toContain(`\n${names.application.ja}の件です。\n`);
    expect(ja).toContain('\n見本の結びです。サンプル事務所\n');
    expect(ja).not.toContain('いつもお世話になっております');
    const toEmployer = written('ja', { own: ownWordsOf({ letterWords }, 'request', 'ja', 'employer') }).text;
    expect(toEmployer).toContain('\nサンプル株式会社 御中、TESTA KHAN 様の件です。\n');
    const en = written('en', { reminder, own: ownWordsOf({ letterWords }, 'reminder', 'en') }).text;
    expect(en).toContain('Asked on 20 May 2026, due 3 June 2026, {other}.');
    expect(en).toContain('If anything is hard to get');
    const own = ownWordsOf({ letterWords }, 'request', 'vi');
    const due = { ...names, deadline: '2026-06-03' };
    const vi = letterOf(requestsFor(emptyRecords).to.applicant, due, { language: 'vi', withOptional: false, own }).text;
    expect(vi).toContain('\nXin cảm ơn, TESTA KHAN. ngày 3 tháng 6 năm 2026\n');
  });

  it.each([
    ['request', { opening: '{application} {due} {applicant} {employer} {office}' }, []],
    ['reminder', { opening: '{application} {due} {on}', closing: '{office}' }, []],
    ['request', { opening: '{on} {due}' }, ['on']],
    ['request', { opening: '{ofice} {Due} {due}', closing: '{ofice} {toString}' }, ['ofice', 'Due', 'toString']],
    ['request', { closing: '{}{ due }{due' }, []],
    ['reminder', {}, []],
  ] as const)('of a %s with %j have nothing for %j', (kind, own, unknown) => {
    expect(unknownPlaceholders(own, kind)).toEqual(unknown);
    const text = written('ja', { own, ...(kind === 'reminder' ? { reminder } : {}) }).text;
    for (const name of unknown) expect(text).toContain(`{${name}}`);
    for (const name of placeholdersOf[kind]) expect(text).not.toContain(`{${name}}`);
  });
});

describe('a reminder of a date of the highest education that has no day', () => {
  it('asks for the day', () => {
    const full = workedRecords('1');
    const education = (full.applicant.education ?? []).map((one) => ({ ...one, graduatedOn: '2014-06' }));
    const records = { ...full, applicant: { ...full.applicant, education } };
    const path = 'applicant.education.graduatedOn';
    const asked = (requests: ReturnType<typeof requestsFor>) => requests.to.applicant.questions.map((one) => one.path);
    expect(asked(requestsFor(records))).toContain(path);
    const request = requestNow(reportFor(records).remaining, 'applicant', { on: '2026-05-20', due: null });
    expect(asked(onlyFor(records, new Set(request?.matters)))).toContain(path);
    expect(asked(onlyFor(records, new Set(['fact applicant.birth'])))).not.toContain(path);
  });
});

const big = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
