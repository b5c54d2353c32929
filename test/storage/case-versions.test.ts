import { describe, expect, it } from 'vitest';
import { caseRecord } from '../../lib/domain/case/case';
import { exchangeVersionOf } from '../../lib/domain/exchange';
import { migratePayload } from '../../lib/storage/migrations/migrations';
import { readExchange } from '../../lib/tables/exchange/read';
import samples from '../fixtures/migrations/case-1.json';

// Cases as the first version stored and exported them: saved, never made anew.

const bySentence = samples.map(({ says, before, after }) => [says, before, after] as const);
const stored = () => true;
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
