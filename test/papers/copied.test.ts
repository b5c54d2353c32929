import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import type { CasePaper } from '../../lib/domain/case/papers';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import { factsBehind, newPaper } from '../../lib/papers/case-papers';
import { copiedSentences } from '../../lib/papers/copied';
import { withOwn } from '../../lib/papers/edited';
import { makePaper } from '../../lib/papers/make';
import { module } from '../../lib/procedures/coe-gijinkoku/module';
import { copiedSentenceHandlers } from '../../lib/services/copied-sentences';
import { overviewCache, listEntriesFor } from '../../lib/services/overview-cache';
import { records as sealedRecords } from '../../lib/storage/records';
import { repositoryOf } from '../../lib/storage/repository';
import { openKit } from '../storage/vault-kit';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { workedIds, workedRecords } from '../fixtures/worked/load';

// L-19: what people have written into the papers of two cases is held against each other, and nothing that the papers say of
// themselves.

const long = '大学で学んだ統計を、食品市場の調査に生かしたいと考えています。';
const other = '地元の農家の蜂蜜を、日本の菓子店に届ける仕事をしたいです。';

interface Said {
  readonly id: string;
  readonly applicant?: string;
  readonly employer?: string;
  readonly papers: readonly CasePaper[];
}
const caseOf = ({ id, applicant = `a-${id}`, employer = `e-${id}`, papers }: Said) => ({
  ...{ id, applicantId: applicant, employerId: employer, papers: [...papers] },
});
const paper = (id: string, own: string | undefined, made = '当社の概要は次のとおりです。', facts = {}): CasePaper => ({
  ...{ id, madeOn: '2026-07-01', facts },
  lines: [{ id: 'a.1', made, ...(own === undefined ? {} : { own }) }],
});
const statement = (own?: string, facts = {}) => paper('statement', own, undefined, facts);
const letter = (own?: string, facts = {}) => paper('reason-for-hiring', own, undefined, facts);
const found = (one: Said, ...others: readonly Said[]) =>
  copiedSentences(caseOf(one), others.map(caseOf)).map(({ text, other: { caseId, paper: in_ } }) => [
    text,
    caseId,
    in_,
  ]);

describe('a sentence of another case', () => {
  it.each([
    ['as it is', long],
    ['in another width and with other signs', long.replace('、', '，').replace('。', '．')],
    ['among others', `はじめまして。${long}よろしくお願いします。`],
  ])('is found in the statements of two applicants: %s', (_, text) => {
    expect(found({ id: '1', papers: [statement(long)] }, { id: '2', papers: [statement(text)] })).toEqual([
      [long, '2', 'statement'],
    ]);
  });

  it('is found with another name, day and figure in it', () => {
    const mine = 'TESTA MARIANAは2026年5月19日に面接を受け、月額280,000円で内定しました。';
    const theirs = 'TESTA ARJUN SINGHは2025年4月1日に面接を受け、月額310,000円で内定しました。';
    expect(found({ id: '1', papers: [letter(mine)] }, { id: '2', papers: [letter(theirs)] })).toHaveLength(1);
  });

  it('is found where an answer was copied: facts in own words count as written', () => {
    const facts = { 'applicant.statement.whyField': long, 'applicant.nationality': long };
    expect(found({ id: '1', papers: [statement(undefined, facts)] }, { id: '2', papers: [statement(long)] })).toEqual([
      [long, '2', 'statement'],
    ]);
    const nothingOwn = { 'applicant.nationality': long, 'employer.profile.business': long };
    expect(
      found({ id: '1', papers: [statement(undefined, nothingOwn)] }, { id: '2', papers: [statement(long)] }),
    ).toEqual([]);
  });

  it('is found in the words of employer and applicant of one case', () => {
    const one = { id: '1', papers: [letter(long), statement(long)] };
    expect(found(one, one)).toEqual([
      [long, '1', 'reason-for-hiring'],
      [long, '1', 'statement'],
    ]);
  });

  it.each([
    ['another sentence', { id: '2', papers: [statement(other)] }],
    ['one of fourteen signs', { id: '2', papers: [statement('御社で長く働きたいと考えます。')] }],
    ['a paper in which nobody speaks', { id: '2', papers: [paper('cover-letter', long)] }],
    ['the same applicant in another case', { id: '2', applicant: 'a-1', papers: [statement(long)] }],
    ['no paper', { id: '2', papers: [] }],
  ])('is none: %s', (_, theirs) => {
    const mine = { id: '1', papers: [statement(`${long}御社で長く働きたいと考えます。`)] };
    expect(found(mine, theirs)).toEqual([]);
  });

  it('counts from fifteen signs on', () => {
    const [short, enough] = ['あ'.repeat(14), 'あ'.repeat(15)];
    const both = (text: string) =>
      found({ id: '1', papers: [statement(text)] }, { id: '2', papers: [statement(text)] });
    expect([both(short).length, both(enough).length]).toEqual([0, 1]);
  });

  it('is none of an employer who hires two people, and one of two employers', () => {
    const mine = { id: '1', employer: 'e', papers: [letter(long)] };
    expect(found(mine, { id: '2', employer: 'e', papers: [letter(long)] })).toEqual([]);
    expect(found(mine, { id: '2', employer: 'f', papers: [letter(long)] })).toHaveLength(1);
  });

  it('is none that the paper makes itself, though somebody has written beside it', () => {
    const made = '当社は、上記の者を採用するため、在留資格に係る申請をします。';
    const both = ['1', '2'].map((id) => ({
      id,
      papers: [paper('reason-for-hiring', `${made}${id}番目の方です。`, made)],
    }));
    const [mine, theirs] = both;
    expect(mine && theirs && found(mine, theirs)).toEqual([]);
  });
});

/** A case whose papers are made from its facts, without a word of anybody. */
function made(records: CaseRecords, day = papersDay) {
  const context = {
    ...{ facts: factsOf(records, day), office: records.office, calendar: 'western' as const, enclosures: [] },
    foundations: module.law.assess(checkedCaseOf(records, day)).foundations,
  };
  const papers = module.papers.map((one) => {
    const lines = makePaper(one, context);
    return newPaper(one.id, lines, factsBehind(lines, context), day);
  });
  return { ...records.case, papers };
}

describe('papers as they are made', () => {
  it('have no sentence that another case has, in any two of the cases there are', () => {
    const all = [papersRecords(), ...workedIds.map((id) => workedRecords(id))].map((records) => made(records));
    for (const one of all) {
      expect(copiedSentences(one, all).filter(({ other: { caseId } }) => caseId !== one.id)).toEqual([]);
    }
  });

  it('have the sentence that somebody has put into two of them', () => {
    const [one, two] = [made(workedRecords('1')), made(workedRecords('3'))].map((each) => ({
      ...each,
      papers: each.papers.map((it) => (it.id === 'statement' ? withOwn(it, it.lines[0]?.id ?? '', long) : it)),
    }));
    expect(one && two && copiedSentences(one, [two]).map(({ text }) => text)).toEqual([long]);
  });
});

describe('the background', () => {
  it('compares so many cases a message, names whose it is, and sends nothing else of them', async () => {
    const kit = await openKit();
    const sealed = sealedRecords(kit.vault, listEntriesFor('1.0.0'));
    const repository = repositoryOf(sealed);
    const handlers = copiedSentenceHandlers({ repository, overview: overviewCache(sealed) });
    const names = ['ANNA', 'BIM', 'CHO'];
    await repository.put(
      names.flatMap((given, at) => [
        { kind: 'applicant' as const, payload: { id: `a-${at}`, name: { family: 'TESTA', given } } },
        { kind: 'employer' as const, payload: { id: `e-${at}`, name: 'サンプル株式会社' } },
        {
          kind: 'case' as const,
          payload: {
            ...{ id: `c-${at}`, applicantId: `a-${at}`, employerId: `e-${at}`, procedure: 'coe-gijinkoku' },
            papers: [statement(at === 1 ? `${other}秘密の文で、誰にも渡らない文です。` : long)],
          },
        },
      ]),
    );
    const asked = async (from: number, count: number) =>
      handlers['paper.copies']({ caseId: 'c-0', from, count }, { from: 'window', tabId: null });
    expect(await asked(0, 2)).toEqual({ found: [], done: 2, total: 3 });
    const last = await asked(2, 2);
    expect(last).toEqual({
      found: [{ paper: 'statement', text: long, other: { caseId: 'c-2', paper: 'statement' }, name: 'TESTA CHO' }],
      done: 3,
      total: 3,
    });
    expect(JSON.stringify([await asked(0, 200)])).not.toContain('秘密');
    await expect(
      handlers['paper.copies']({ caseId: 'c-9', from: 0, count: 1 }, { from: 'window', tabId: null }),
    ).rejects.toThrow();
  });
});
