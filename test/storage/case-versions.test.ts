import { describe, expect, it } from 'vitest';
import { caseRecord } from '../../lib/domain/case/case';
import { exchangeVersionOf } from '../../lib/domain/exchange';
import { migratePayload } from '../../lib/storage/migrations/migrations';
import { readExchange } from '../../lib/tables/exchange/read';
import samples from '../fixtures/migrations/case-1.json';

// Cases as the first version stored and exported them: saved, never made anew.

const bySentence = samples.map(({ says, before, after }) => [says, before, after] as const);
const stored = () => true;
const note = { by: '担当サンプル', on: '2026-11-01' };
const fileOf = (version: number, cases: readonly unknown[]) =>
  JSON.stringify({ format: 'tenken', version, applicants: [], employers: [], offices: [], cases });

describe.each(bySentence)('a case of the first version that %s', (_, before, after) => {
  it('is stored as a case of the procedure that it planned', () => {
    const result = migratePayload('case', { schemaVersion: 1, record: before });
    expect(result).toEqual({ ok: true, changed: true, payload: { schemaVersion: 2, record: after } });
    expect(caseRecord.parse(after)).toEqual(after);
  });

  it('is taken in from a file of that version in the same way', () => {
    const reading = readExchange(fileOf(1, [before]), stored);
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.document.cases).toEqual([after]);
  });

  it('is exported so that it can be taken in again, in the first version as long as that can say it', () => {
    const one = caseRecord.parse(after);
    const version = exchangeVersionOf([one]);
    expect(version).toBe(one.procedure === 'coe-gijinkoku' ? 1 : 2);
    const again = readExchange(fileOf(version, [one]), stored);
    expect(again.ok && again.document.cases).toEqual([one]);
  });
});

describe('a case of the first version', () => {
  it('for the certificate stays as it was written, to the order of its keys, so that recorded checks still hold', () => {
    for (const { before } of samples.slice(0, 2)) {
      const result = migratePayload('case', { schemaVersion: 1, record: before });
      expect(result.ok && JSON.stringify(result.payload.record)).toBe(JSON.stringify(before));
      expect(JSON.stringify(caseRecord.parse(before))).toBe(JSON.stringify(before));
    }
  });

  it('that is none is refused, and nothing of it is quoted', () => {
    expect(migratePayload('case', { schemaVersion: 1, record: 'TESTA' })).toEqual({
      ok: false,
      reason: 'stepFailed',
      from: 1,
    });
  });

  it('in a file of the second version is not taken for one of the first', () => {
    const [, , renewal] = samples;
    expect(readExchange(fileOf(2, [renewal?.before]), stored)).toMatchObject({
      ok: false,
      problems: [{ record: 'cases[0]', path: 'plannedStep', code: 'notInList' }],
    });
  });
});

describe('a case that older versions cannot read', () => {
  const ids = { id: 'c', applicantId: 'a', employerId: 'e' };

  it.each([
    ['a certificate', { procedure: 'coe-gijinkoku' }, 1],
    [
      'a certificate with what another procedure asked',
      { procedure: 'coe-gijinkoku', setAside: { requirements: note } },
      2,
    ],
    ['an extension without its application', { procedure: 'renewal-gijinkoku' }, 2],
    ['an extension with it', { procedure: 'renewal-gijinkoku', application: { wantedMonths: 36 } }, 3],
    ['an application set aside', { procedure: 'coe-gijinkoku', setAside: { application: { wantedMonths: 36 } } }, 3],
    ['a certificate of a family', { procedure: 'coe-dependant' }, 3],
    ['an extension of a family', { procedure: 'renewal-dependant' }, 3],
    ['a family set aside', { procedure: 'side-job', setAside: { dependant: { relation: 'birth' } } }, 3],
  ] as const)('is exported under a number that they refuse: %s', (_, facts, version) => {
    const one = caseRecord.parse({ ...ids, ...facts });
    expect(exchangeVersionOf([one])).toBe(version);
    const plain = caseRecord.parse({ ...ids, procedure: 'coe-gijinkoku' });
    expect(exchangeVersionOf([plain, one])).toBe(version);
    const again = readExchange(fileOf(version, [one]), stored);
    expect(again.ok && again.document.cases).toEqual([one]);
  });

  it('is refused under a number that this version does not know, before its cases are looked at', () => {
    expect(readExchange(fileOf(4, []), stored)).toMatchObject({ ok: false, problems: [{ path: 'version' }] });
  });
});
