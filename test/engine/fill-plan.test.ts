import { describe, expect, it } from 'vitest';
import { countOutcomes, type Outcome } from '../../lib/engine/fill-plan';
import { matcherOf } from '../../lib/engine/match';
import { outcomesOf, slotsOf } from '../../lib/page/slots';
import { type OutcomeKind, outcomeKinds } from '../../lib/spec/outcome';
import { caseIds } from '../fixtures/cases/load';
import { jobOfCase, jobTold, writesOf } from './case-kit';
import { pageOf } from './match-kit';

const outcome = (kind: OutcomeKind): Outcome => ({
  row: 'row',
  label: '行',
  item: null,
  section: '身分事項',
  repeat: null,
  part: 'value',
  outcome: kind,
  control: null,
});

describe('counting outcomes', () => {
  it('counts each kind, and says zero for those that did not come', () => {
    expect(countOutcomes([])).toEqual(Object.fromEntries(outcomeKinds.map((kind) => [kind, 0])));
    expect(countOutcomes([outcome('filled'), outcome('refused'), outcome('filled')])).toEqual({
      ...countOutcomes([]),
      filled: 2,
      refused: 1,
    });
  });

  it('loses none', () => {
    const counts = countOutcomes(
      outcomeKinds.flatMap((kind, index) => Array.from({ length: index + 1 }, () => outcome(kind))),
    );
    expect(outcomeKinds.map((kind) => counts[kind])).toEqual(outcomeKinds.map((_, index) => index + 1));
  });
});

/** The outcomes of a job on a page that has none of its rows. */
function outcomesOnEmptyPage(job: ReturnType<typeof jobTold>, isCancelled = false) {
  const facts = pageOf([], []);
  const page = { facts, elements: [], rowElements: [], leads: [], tooLarge: false };
  return outcomesOf(job, slotsOf(job), page, matcherOf(job).match(facts), isCancelled ? 'cancelled' : null);
}

describe('the outcomes of a job', () => {
  it.each(caseIds)('of %s hold none of its values', (id) => {
    const job = jobOfCase(id);
    const said = JSON.stringify(outcomesOnEmptyPage(job));
    const known = JSON.stringify(job.rows.map(({ row, label, item, section }) => [row, label, item, section]));
    const own = Object.values(writesOf(job)).filter((text) => text.length > 3 && !known.includes(text));
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((text) => said.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it.each([true, false])('never say filled or equal of a row that is not on the page (cancelled: %s)', (cancelled) => {
    const { filled, alreadyEqual, keptUserValue, notOnPage } = countOutcomes(
      outcomesOnEmptyPage(jobOfCase('testa-largest'), cancelled),
    );
    expect({ filled, alreadyEqual, keptUserValue }).toEqual({ filled: 0, alreadyEqual: 0, keptUserValue: 0 });
    expect(notOnPage).toBe(Object.keys(writesOf(jobOfCase('testa-largest'))).length);
  });

  it('are one for each part, and one for each entry that has no block', () => {
    const people = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, name: 'サンプル' }));
    const job = jobTold({ applicant: { relatives: { answer: 'yes', people } } });
    const outcomes = outcomesOnEmptyPage(job);
    const parts = job.rows.reduce((sum, row) => sum + row.parts.length, 0);
    expect(outcomes).toHaveLength(parts + 2);
    expect(outcomes.slice(parts).map(({ row, outcome: kind, reason }) => [row, kind, reason])).toEqual([
      ['relatives[6]', 'refused', 'overflow'],
      ['relatives[7]', 'refused', 'overflow'],
    ]);
  });
});
