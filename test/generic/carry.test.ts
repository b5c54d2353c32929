import { describe, expect, it } from 'vitest';
import { valueAt } from '../../lib/facts/draft';
import { copiedCase } from '../../lib/editor/copied-case';
import { policyOf } from '../../lib/facts/policies';
import { factsOf } from '../../lib/facts/facts';
import { planFill } from '../../lib/engine/plan';
import { allModules, byId, exampleDay as today, recordsOf } from './modules';

const start = { id: 'case-new', applicantId: 'applicant-new', employerId: 'employer-new', today };
const office = { id: 'office-1', defaults: { receiptMethod: 'email', notificationEmail: 'a@example.jp' } };

describe.each(byId)('a new case of %s', (id, { newCase, form }) => {
  it('is of the procedure and of whom it was made for, and answers no row but with what the office always says', () => {
    const made = newCase({ ...start, office, agentId: 'agent-1' });
    expect(made).toMatchObject({
      ...{ id: 'case-new', procedure: id, status: 'draft', createdOn: today, officeId: 'office-1' },
      ...{ applicantId: 'applicant-new', employerId: 'employer-new', filing: { agentId: 'agent-1' } },
    });
    const bare = { ...newCase(start) } as unknown as Parameters<typeof factsOf>[0]['case'];
    const job = planFill(form, factsOf({ case: bare, applicant: { id: 'a' }, employer: { id: 'e' } }, today));
    expect(job.rows.flatMap(({ parts }) => parts.filter(({ want }) => want.state === 'write'))).toEqual([]);
  });
});

const pairs = allModules.flatMap((from) => allModules.map((to) => [from.id, to.id, from, to] as const));

/** The plain facts of a record with their paths. */
const leavesOf = (value: unknown, at: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...at, key]))
    : value === undefined
      ? []
      : [[at.join('.'), value]];

describe.each(pairs)('a case of %s for the next worker, beside a new one of %s', (_from, _to, from, to) => {
  const source = { ...recordsOf(from.examples.good).case };
  const copy = copiedCase(source, start);

  it('takes over what the policies say, and nothing else', () => {
    const given = new Set(['id', 'applicantId', 'employerId', 'status', 'createdOn']);
    const isLeft = (path: string) => !policyOf(`case.${path}`).carries.includes('sameEmployer');
    // The contact person of another employer is nobody of the next worker's.
    const expected = leavesOf(source).filter(([path]) => !isLeft(path) && path !== 'filing.representativeId');
    const taken = leavesOf(copy).filter(([path]) => !given.has(path));
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(expected));
    expect(taken.length).toBeGreaterThan(0);
  });

  it('takes over no declaration, no judgement and nothing of the record', () => {
    const never = [
      'documents',
      'confirmations',
      'overrides',
      'checks',
      'portalText',
      'freeText',
      'assessment',
      'notes',
    ];
    expect(never.filter((key) => valueAt(copy, key) !== undefined)).toEqual([]);
    expect(leavesOf(copy).filter(([path]) => /(^|\.)said(By|On)$/.test(path))).toEqual([]);
    expect(valueAt(copy, 'procedure')).toBe(from.id);
  });

  it('is made for the same persons as the new one would be', () => {
    const made = to.newCase(start);
    for (const key of ['id', 'applicantId', 'employerId', 'status', 'createdOn']) {
      expect(valueAt(copy, key)).toBe(valueAt(made, key));
    }
  });
});
