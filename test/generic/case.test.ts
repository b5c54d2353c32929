import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../lib/checks/record/chain';
import { type CheckInput, makeCheck, makeSign } from '../../lib/checks/record/entries';
import { counted } from '../../lib/checks/remaining/item';
import { checkedCaseOf } from '../../lib/checks/context';
import { reportOf } from '../../lib/checks/report';
import { caseChecks } from '../../lib/domain/case/checks';
import type { CaseRecords } from '../../lib/domain/records';
import { indexRows } from '../../lib/editor/rows';
import { planFill } from '../../lib/engine/plan';
import { verify } from '../../lib/engine/verify';
import { recipients } from '../../lib/facts/asked-of';
import { factsOf } from '../../lib/facts/facts';
import { applicationIn, letterOf } from '../../lib/letters/letter';
import { letterLanguages } from '../../lib/letters/languages';
import { requestsOf } from '../../lib/letters/request';
import { formNamesOf } from '../../lib/tables/imports/form-names';
import { headingReader } from '../../lib/tables/mapping/headings';
import { blocksFor, overruledRows } from '../../lib/tables/questionnaire/ask';
import { factsToAsk } from '../../lib/tables/questionnaire/needed';
import { voluntaryFacts } from '../../lib/tables/questionnaire/voluntary';
import { readingOf } from '../engine/reading-kit';
import { type AnyModule, byId, exampleDay as on, recordsOf, withForm } from './modules';

const reportFor = ({ form, law }: AnyModule, records: CaseRecords) => reportOf({ form, law, records, on });

describe.each(byId)('a case of %s', (id, module) => {
  const { law, examples } = module;
  const [good, empty] = [recordsOf(examples.good), recordsOf(examples.empty)];
  const [ofGood, ofEmpty] = [reportFor(module, good), reportFor(module, empty)];

  it('has a report of its procedure, with a title for every finding', () => {
    for (const report of [ofGood, ofEmpty]) {
      expect(report.procedure).toBe(id);
      expect(report.rules.map((rule) => rule.id)).toEqual(law.rules.map((rule) => rule.id));
      expect(report.documents.filter(({ title }) => title.ja === '')).toEqual([]);
      expect(report.fields.filter((one) => !one.id.startsWith('X-') && one.title === undefined)).toEqual([]);
      const named = report.fields.flatMap(({ row }) => row ?? []);
      expect(named.filter((row) => report.rows[row] === undefined)).toEqual([]);
      expect(report.completeness.filled.filter((row) => report.rows[row] === undefined)).toEqual([]);
    }
  });

  it('that is good has every required row, and one of which nothing is known has none', () => {
    expect(ofGood.completeness).toMatchObject({ missing: 0, refused: 0, unknown: 0 });
    expect(ofEmpty.completeness.done).toBe(0);
    expect(ofEmpty.ready).toBe(false);
  });

  it('of which nothing is known leaves each matter once, each with a place that mends it', () => {
    const ids = ofEmpty.remaining.map((item) => item.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      counted(ofEmpty.remaining)
        .filter(({ where }) => where === null)
        .map((item) => item.id),
    ).toEqual([]);
  });
});

describe.each(withForm)('a case of %s, which has a form,', (id, module) => {
  const { form, law, words, examples } = module;
  const [good, empty] = [recordsOf(examples.good), recordsOf(examples.empty)];
  const [ofGood, ofEmpty] = [reportFor(module, good), reportFor(module, empty)];

  it.each(letterLanguages.map(({ code }) => code))(
    'is written about in a letter that says what is applied for (%s)',
    (code) => {
      const checked = checkedCaseOf(empty, on);
      const { groups } = law.assess(checked).documents;
      const requests = requestsOf(ofEmpty, law.documents, (group) =>
        groups.find((one) => one.id === group)?.wants(checked),
      );
      const names = { applicant: 'TESTA', employer: 'サンプル', office: 'サンプル', application: words.application };
      for (const recipient of recipients) {
        const { text } = letterOf(requests.to[recipient], names, { language: code, withOptional: true });
        expect(text).toContain(applicationIn(words.application, code));
        for (const question of requests.to[recipient].questions) expect(text).toContain(question.words[code]);
        expect(text).not.toMatch(/\{\w+\}|undefined/);
      }
      expect(recipients.flatMap((recipient) => requests.to[recipient].questions).length).toBeGreaterThan(0);
    },
  );

  it('asks in its questionnaire for rows of its own form only', () => {
    const blocks = recipients.flatMap((recipient) =>
      blocksFor(recipient, {
        open: ofEmpty.completeness.open,
        needed: factsToAsk(ofEmpty),
        voluntary: voluntaryFacts(form, factsOf(empty, on)),
        isOverruled: overruledRows(ofEmpty.fields),
        drafts: { case: { ...empty.case }, applicant: { ...empty.applicant }, employer: { ...empty.employer } },
        rows: indexRows(form.fields),
        newId: () => 'new',
      }),
    );
    const asked = blocks.flatMap(({ facts }) => facts.map(({ place }) => place));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has its facts told from the columns of a table that is headed as its form is', () => {
    const reader = headingReader(formNamesOf(form.fields));
    const index = indexRows(form.fields);
    const uses = Map.groupBy(form.fields, ({ label }) => label.ja);
    const single = form.fields.filter(
      ({ role, parts, repeat, label }) =>
        role === 'form' && parts.length === 1 && !repeat && uses.get(label.ja)?.length === 1,
    );
    const told = single.flatMap(({ id: row, label }) => {
      const place = reader.placeNamed(label.ja);
      return place === null ? [] : [[row, index.feedsOf(place).map(({ field }) => field.id)] as const];
    });
    expect(told.length).toBeGreaterThan(single.length / 2);
    expect(told.filter(([row, rows]) => !rows.includes(row))).toEqual([]);
  });

  it('keeps a record of checks that is whole and fits its schema, with a category where its law knows one', () => {
    const job = planFill(form, factsOf(good, on));
    const reading = readingOf(job);
    const input: CheckInput = {
      procedure: form,
      records: good,
      job,
      reading,
      checked: verify(form, job, reading, true),
      report: ofGood,
      notes: {},
      identityConfirmed: false,
      found: {},
    };
    const check = makeCheck([], input, { by: '担当者サンプル', when: '2026-06-15T01:00:00.000Z' });
    const sign = makeSign([check], check, { by: '確認者サンプル', when: '2026-06-15T02:00:00.000Z' });
    expect(verifyChain(good.case.id, [check, sign])).toEqual({ whole: true });
    expect(caseChecks.safeParse([check, sign]).success).toBe(true);
    expect(check.procedure).toBe(id);
    expect(check.category).toBe(ofGood.foundations.find((one) => one.id === 'category')?.value);
  });
});
