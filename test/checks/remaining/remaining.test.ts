import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, debtors, type Remaining, remainingKinds, remainingLevels } from '../../../lib/checks/remaining/item';
import { shortReason, shortTitle, width } from '../../../lib/checks/remaining/words';
import { type Report, reportOf } from '../../../lib/checks/report';
import type { CaseRecords } from '../../../lib/domain/records';
import { emptyRecords } from '../../../lib/law/gijinkoku/examples';
import { caseIds, loadCase } from '../../fixtures/cases/load';
import { workedDay, workedIds, workedRecords } from '../../fixtures/worked/load';
import { runs } from '../../property-runs';

const procedure = coeGijinkoku;
const checks = coeGijinkokuLaw;
const of = (records: CaseRecords, on = workedDay): Report => reportOf({ form: procedure, law: checks, records, on });

function sampleRecords(id: (typeof caseIds)[number]): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return { applicant, employer, case: one, office: offices[0] };
}

/** Every case there is, and the one of which nothing is known. */
const everyCase: readonly (readonly [string, CaseRecords])[] = [
  ['nothing', emptyRecords()],
  ...caseIds.map((id) => [id, sampleRecords(id)] as const),
  ...workedIds.map((id) => [id, workedRecords(id)] as const),
];

const item = (report: Report, id: string): Remaining => {
  const found = report.remaining.find((one) => one.id === id);
  if (!found) throw new Error(`No item ${id}. There are: ${report.remaining.map((one) => one.id).join(', ')}.`);
  return found;
};

/** What holds of every list. */
function expectInOrder({ remaining, ready, blockers }: Report) {
  const ids = remaining.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = remaining.map(({ level }) => remainingLevels.indexOf(level));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  const settles = remaining.filter(({ level }) => level === 'question').map((one) => one.settles.length);
  expect(settles).toEqual(settles.toSorted((a, b) => b - a));
  expect(ready).toBe(counted(remaining).length === 0);
  const grounds = remaining.flatMap((one) => one.grounds);
  expect(new Set(grounds).size, 'A finding stands in two items.').toBe(grounds.length);
  for (const one of remaining) {
    expect(one.grounds.length).toBeGreaterThan(0);
    expect(remainingKinds).toContain(one.kind);
    expect(debtors).toContain(one.owes);
    // A question of which nothing else speaks stands on what waits for it.
    const both = one.grounds.filter((id) => one.settles.includes(id));
    expect([[], one.grounds]).toContainEqual(both);
    for (const text of [one.title, one.short, one.why, one.text]) expect(text.ja && text.en).toBeTruthy();
    expect([one.short.ja, width(one.short.ja) <= shortTitle]).toEqual([one.short.ja, true]);
    expect([one.why.ja, width(one.why.ja) <= shortReason]).toEqual([one.why.ja, true]);
  }
  expect(blockers.length === 0).toBe(ready);
  // Whatever stands in the way is an item, a ground of one, or falls with one.
  const told = new Set(remaining.flatMap((one) => [...one.grounds, ...one.settles].map((name) => name.split('@')[0])));
  const rows = new Set(remaining.flatMap((one) => [...one.grounds, ...one.settles].map((name) => name.split('@')[1])));
  for (const { kind, id, points } of blockers) {
    if (kind !== 'rows') expect([id, told.has(id)]).toEqual([id, true]);
    else
      for (const point of points)
        if (point.kind === 'row') expect([point.row, rows.has(point.row)]).toEqual([point.row, true]);
  }
}

describe('what remains of a case', () => {
  it.each(everyCase)('%s: each matter once, in order, and nothing that stands in the way is left out', (_, records) => {
    expectInOrder(of(records));
  });

  it('holds for cases in which any of their facts are missing', () => {
    const parts = fc.record({
      which: fc.integer({ min: 1, max: everyCase.length - 1 }),
      gone: fc.array(fc.nat(), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(parts, ({ which, gone }) => {
        const records = structuredClone(everyCase[which]?.[1]) as CaseRecords;
        for (const pick of gone) drop(records, pick);
        expectInOrder(of(records));
      }),
      { numRuns: runs(60) },
    );
  });
});

/** Takes one fact away, but never what holds records together. */
function drop(records: CaseRecords, pick: number): void {
  const kept = ['id', 'procedure', 'applicantId', 'employerId', 'officeId'];
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && !kept.includes(key)) places.push([value as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  for (const record of [records.applicant, records.employer, records.case, records.office]) walk(record);
  const place = places[pick % Math.max(1, places.length)];
  if (place) delete place[0][place[1]];
}

describe('the same matter once', () => {
  const nothing = of(emptyRecords());

  it.each([
    ['R-DOC-01', 'D10', '2'],
    ['R-DOC-02', 'D02', '2'],
    ['R-DOC-05', 'D07', '2'],
  ])('%s is a ground of %s', (rule, document, id) => {
    expect(item(of(workedRecords(id as (typeof workedIds)[number])), `document ${document}`).grounds).toContain(rule);
  });

  it('a dispatch site of which nothing is known is one matter, with its rows', () => {
    const records = emptyRecords();
    const sent = of({ ...records, case: { ...records.case, dispatch: { isDispatch: 'yes' } } });
    const site = sent.remaining.filter(({ grounds }) => grounds.some((name) => name.startsWith('F-37')));
    expect(site).toHaveLength(1);
    expect(site[0]?.grounds.filter((name) => name.startsWith('F-37')).length).toBeGreaterThan(4);
  });

  it('one of two numbers is needed while both boxes are empty, and a fault once one holds what cannot be filed', () => {
    const { level, why, grounds } = item(nothing, 'fact applicant.contactInJapan.phone');
    expect([level, why.ja, grounds]).toEqual(['needed', '未入力', ['F-01@contactJapan.phone']]);
    expect(nothing.remaining.filter((one) => one.level === 'fault')).toEqual([]);
    const records = emptyRecords();
    const contactInJapan = { phone: 'サンプル' };
    const wrong = of({ ...records, applicant: { ...records.applicant, contactInJapan } });
    expect(item(wrong, 'fact applicant.contactInJapan.phone').level).toBe('fault');
  });

  it('empty boxes stand in the order of the form, whichever check asks for them', () => {
    const rows = procedure.fields.map(({ id }) => id);
    const needed = nothing.remaining.filter(({ kind, level }) => kind === 'field' && level === 'needed');
    const places = needed.map(({ grounds }) =>
      Math.min(...grounds.flatMap((name) => (name.includes('@') ? rows.indexOf(name.split('@')[1] ?? '') : []))),
    );
    expect(places.length).toBeGreaterThan(30);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('a fact that rules and rows miss is one matter', () => {
    const { grounds } = item(nothing, 'fact case.pay.amountYen');
    expect(grounds).toContain('R-PAY-01');
    expect(grounds.some((name) => name.startsWith('X-MISSING@'))).toBe(true);
  });
});

describe('one unknown is one question', () => {
  const nothing = of(emptyRecords());
  const category = nothing.remaining.find(({ grounds }) => grounds.includes('category'));

  it('the documents that follow from the category wait for it, and none of them is an item', () => {
    const waiting = nothing.documents.filter(({ waitsFor, group }) => waitsFor === 'category' && group === undefined);
    expect(waiting.length).toBeGreaterThan(5);
    for (const { id } of waiting) {
      expect(category?.settles).toContain(id);
      expect(nothing.remaining.map((one) => one.id)).not.toContain(`document ${id}`);
    }
  });

  it('no document waits for the category that another answer decides', () => {
    const others = nothing.documents.filter(
      ({ need, waitsFor, group, neverRequired }) =>
        need === 'unknown' && waitsFor === undefined && group === undefined && !neverRequired,
    );
    expect(others.map(({ id }) => id)).toEqual(['D03', 'D05', 'D06', 'D17', 'D18', 'D19']);
    for (const { id, decidedBy } of others) {
      expect([id, category?.settles.includes(id)]).toEqual([id, false]);
      const asked = item(nothing, decidedBy === undefined ? `document ${id}` : `fact ${decidedBy}`);
      expect([...asked.settles, ...asked.grounds]).toContain(id);
    }
  });

  it('a question of which only a document speaks is asked, and settles what waits for it', () => {
    const { level, kind, settles, where } = item(nothing, 'fact case.filing.registered');
    expect([level, kind, settles, where]).toEqual([
      'question',
      'field',
      ['D19', 'R-PRC-01'],
      { kind: 'fact', path: 'case.filing.registered' },
    ]);
  });

  it('a document is in the list by itself once the answer that it waited for is given', () => {
    const records = emptyRecords();
    const told = of({ ...records, case: { ...records.case, dispatch: { isDispatch: 'yes' } } });
    expect(item(nothing, 'fact case.dispatch.isDispatch').settles).toContain('D06');
    expect(item(told, 'document D06').kind).toBe('document');
  });

  it('it settles more than any other, so that it is asked first', () => {
    expect(nothing.remaining.find(({ level }) => level === 'question')).toBe(category);
  });

  it('a row that waits for an answer falls with the question above it', () => {
    expect(item(nothing, 'fact applicant.history.entries.answer').settles).toContain('X-WAITS@history.entries.count');
  });
});

describe('names for one line', () => {
  it.each([...checks.documents.rows, ...checks.documents.groups].map(({ id }) => id))('%s has one that fits', (id) => {
    const short = checks.shorts[id];
    expect(short?.en).toBeTruthy();
    expect([short?.ja, width(short?.ja ?? '') <= shortTitle]).toEqual([short?.ja, true]);
  });

  it('are names of documents that there are, and rules of documents are rules that there are', () => {
    const ids = new Set([...checks.documents.rows, ...checks.documents.groups].map(({ id }) => id));
    expect(Object.keys(checks.shorts).filter((id) => !ids.has(id))).toEqual([]);
    const rules = new Set(checks.rules.map(({ id }) => id));
    for (const [rule, document] of Object.entries(checks.ruleMatters)) {
      expect([rule, rules.has(rule), ids.has(document)]).toEqual([rule, true, true]);
    }
  });
});
