import { describe, expect, it } from 'vitest';
import { caseRecord, entryOf } from '../../lib/domain/case/case';
import { copiedCase } from '../../lib/editor/copied-case';
import { valueAt } from '../../lib/facts/draft';
import { caseIds, loadCase } from '../fixtures/cases/load';

const to = { id: 'copy', applicantId: 'next', employerId: 'e', today: '2026-11-26' };

describe('a case for the next worker of the same employer', () => {
  it.each(caseIds)('is a sound case made of %s, with nothing of the worker before', (id) => {
    const source = loadCase(id).cases[0];
    if (!source) throw new Error('The fixture has no case.');
    const copy = caseRecord.parse(copiedCase(source, { ...to, employerId: source.employerId }));
    expect(copy).toMatchObject({ id: 'copy', applicantId: 'next', status: 'draft', createdOn: '2026-11-26' });
    expect(copy.job?.occupation).toEqual(source.job?.occupation);
    expect(copy.job?.activity).toEqual(source.job?.activity);
    expect(copy.pay?.amountYen).toEqual(source.pay?.amountYen);
    expect(copy.filing?.representativeId).toEqual(source.filing?.representativeId);
    for (const key of [
      ...['documents', 'assessment', 'confirmations', 'overrides', 'notes', 'portalText', 'freeText', 'stay', 'title'],
      ...['filingOn', 'filedOn', 'decidedOn', 'receiptNumber'],
    ] as const) {
      expect([key, copy[key as keyof typeof copy]]).toEqual([key, undefined]);
    }
    expect(entryOf(copy)?.plannedOn).toBeUndefined();
    expect(entryOf(copy)?.visaPost).toBeUndefined();
    expect(entryOf(copy)?.accompanying).toBeUndefined();
    expect(copy.contract?.startsOn).toBeUndefined();
    expect(copy.contract?.signedByApplicantOn).toBeUndefined();
    expect(copy.job?.experienceMonths).toBeUndefined();
    expect(copy.job?.dutiesChanged).toBeUndefined();
  });

  it.each([
    ['the sample', true, undefined, undefined],
    ['a real case', undefined, 'office-1', 'agent-1'],
  ] as const)('of %s has its own office and agent', (_, sample, officeId, agentId) => {
    const source = { id: 'c', officeId: 'office-1', filing: { agentId: 'agent-1' }, ...(sample ? { sample } : {}) };
    const copy = copiedCase(source, to);
    expect([copy.officeId, valueAt(copy, 'filing.agentId')]).toEqual([officeId, agentId]);
    expect(copy).not.toHaveProperty('sample');
  });

  it.each([
    ['the sample’s office', { id: 'office-1', sample: true }, undefined],
    ['the sample’s office as it once was', { id: 'office-sample', name: 'サンプル行政書士事務所' }, undefined],
    ['an office of its own', { id: 'office-1' }, 'office-1'],
    ['an office that is not there', undefined, 'office-1'],
  ])('of a real case with %s takes no made-up office over', (_, office, officeId) => {
    const copy = copiedCase({ id: 'c', officeId: 'office-1', filing: { agentId: 'agent-1' } }, { ...to, office });
    expect([copy.officeId, valueAt(copy, 'filing.agentId')]).toEqual([officeId, officeId && 'agent-1']);
  });

  it('names no contact person where the employer is another', () => {
    const source = loadCase('testa-arjun').cases[0];
    expect(source?.filing?.representativeId).toBeDefined();
    const copy = caseRecord.parse(copiedCase({ ...source }, to));
    expect(copy.filing?.representativeId).toBeUndefined();
    expect(copy.filing?.filer).toBe(source?.filing?.filer);
  });
});
