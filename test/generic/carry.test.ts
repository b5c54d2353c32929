import { describe, expect, it } from 'vitest';
import { valueAt } from '../../lib/facts/draft';
import { isProcedureId } from '../../lib/domain/case/procedures';
import { earlierGroupsOf, withEarlier } from '../../lib/editor/carried';
import { copiedCase } from '../../lib/editor/copied-case';
import { nextCase } from '../../lib/editor/next-case';
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

const nextPairs = pairs.flatMap(([from, to, source]) => (isProcedureId(to) ? [[from, to, source] as const] : []));

describe.each(nextPairs)('a case of %s for the same person, with a next one of %s', (_from, procedure, from) => {
  const { applicant, case: one } = recordsOf(from.examples.good);
  const source = { ...one } as unknown as Readonly<Record<string, unknown>>;
  const employerId = one.employerId;
  const next = nextCase(source, { id: 'case-next', procedure, employerId, applicant, today });
  const given = new Set(['id', 'applicantId', 'employerId', 'procedure', 'status', 'createdOn', 'basedOn']);
  const taken = leavesOf(next).filter(([path]) => !given.has(path) && !path.startsWith('stay.'));

  it('takes over only what the policies say, as it was', () => {
    for (const [path, value] of taken) {
      expect([path, policyOf(`case.${path}`).carries.includes('samePerson')]).toEqual([path, true]);
      expect([path, valueAt(source, path)]).toEqual([path, value]);
    }
  });

  it('takes over everything that the procedure asks and the policies carry', () => {
    const isLeft = (path: string) => !policyOf(`case.${path}`).carries.includes('samePerson');
    const expected = leavesOf(source).filter(([path]) => !isLeft(path) && !path.startsWith('entry.'));
    expect(Object.fromEntries(taken.filter(([path]) => !path.startsWith('entry.')))).toEqual(
      Object.fromEntries(expected.filter(([path]) => !given.has(path))),
    );
  });

  it('takes over no declaration, no reason, no wanted period, no paper and nothing of the record', () => {
    const never = [
      ...['documents', 'confirmations', 'overrides', 'checks', 'portalText', 'freeText', 'notes', 'papers', 'requests'],
      ...['toldNone', 'application', 'job.dutiesChanged', 'setAside', 'title', 'filingOn', 'filedOn', 'decidedOn'],
      ...['receiptNumber', 'requirements', 'contract.signedByEmployerOn', 'contract.signedByApplicantOn'],
    ];
    let confirmed: Readonly<Record<string, unknown>> = next;
    for (const group of earlierGroupsOf(source, next)) confirmed = withEarlier(confirmed, group);
    for (const made of [next, confirmed]) {
      expect(never.filter((path) => valueAt(made, path) !== undefined)).toEqual([]);
      expect(leavesOf(made).filter(([path]) => /(^|\.)said(By|On)$/.test(path))).toEqual([]);
    }
  });

  it('leaves pay, work and judgements open until somebody has said that they are still so', () => {
    for (const path of ['pay.amountYen', 'job.activity', 'job.occupation', 'assessment.majorRelated']) {
      expect(valueAt(next, path)).toBeUndefined();
    }
  });

  it('names the case that it was begun from', () => {
    expect(next).toMatchObject({ id: 'case-next', procedure, basedOn: source.id, status: 'draft', createdOn: today });
  });
});
