import { describe, expect, it } from 'vitest';
import {
  currentSchemaVersion,
  type MigrationStep,
  migratePayload,
  migrations,
} from '../../lib/storage/migrations/migrations';
import { recordKinds } from '../../lib/storage/record-kind';

const steps: readonly MigrationStep[] = [
  { from: 1, to: 2, migrate: ({ name, ...rest }) => ({ ...rest, family: name }) },
  {
    from: 2,
    to: 3,
    migrate: (payload) => {
      if (payload.family === 'TESTA-BROKEN') throw new Error('TESTA-BROKEN cannot be split.');
      return { ...payload, tags: [] };
    },
  },
];
const table = { ...migrations, applicant: steps };

describe('the steps that exist', () => {
  it.each(recordKinds)('lead %s from version 1 upwards without a gap', (kind) => {
    const versions = migrations[kind].map(({ from, to }) => [from, to]);
    expect(versions).toEqual(versions.map((_, at) => [at + 1, at + 2]));
    expect(currentSchemaVersion(kind)).toBe(versions.length + 1);
  });
});

describe('migratePayload', () => {
  it.each([
    [1, { schemaVersion: 1, name: 'TESTA' }],
    [2, { schemaVersion: 2, family: 'TESTA' }],
  ])('takes a payload of version %i through every step it still needs', (_, payload) => {
    expect(migratePayload('applicant', payload, table)).toEqual({
      ok: true,
      changed: true,
      payload: { schemaVersion: 3, family: 'TESTA', tags: [] },
    });
  });

  it('hands a payload of the current version back untouched', () => {
    const payload = { schemaVersion: 3, family: 'TESTA' };
    const result = migratePayload('applicant', payload, table);
    expect(result).toEqual({ ok: true, changed: false, payload });
    expect(result.ok && result.payload).toBe(payload);
  });

  it('knows each kind by its own steps', () => {
    expect(migratePayload('office', { schemaVersion: 1 }, table)).toMatchObject({ ok: true, changed: false });
    expect(currentSchemaVersion('applicant', table)).toBe(3);
    expect(currentSchemaVersion('office', table)).toBe(1);
  });

  it('changes nothing when a later step fails, and says which without quoting the payload', () => {
    const payload = { schemaVersion: 1, name: 'TESTA-BROKEN' };
    const result = migratePayload('applicant', payload, table);
    expect(result).toEqual({ ok: false, reason: 'stepFailed', from: 2 });
    expect(JSON.stringify(result)).not.toContain('TESTA');
    expect(payload).toEqual({ schemaVersion: 1, name: 'TESTA-BROKEN' });
  });

  it('keeps the payload from a step that writes into it', () => {
    const rude: MigrationStep = {
      from: 1,
      to: 2,
      migrate: (own) => {
        Object.assign(own, { family: 'changed' });
        throw new Error('sample');
      },
    };
    const payload = { schemaVersion: 1, family: 'TESTA' };
    expect(migratePayload('applicant', payload, { ...migrations, applicant: [rude] }).ok).toBe(false);
    expect(payload).toEqual({ schemaVersion: 1, family: 'TESTA' });
  });

  const toThree: MigrationStep = { from: 2, to: 3, migrate: (payload) => payload };
  it.each<[string, readonly MigrationStep[], number]>([
    ['a step is missing', [toThree], 1],
    ['a step makes no object', [{ from: 1, to: 2, migrate: () => JSON.parse('null') }], 1],
    ['a step leads backwards', [{ from: 2, to: 1, migrate: (payload) => payload }, toThree], 2],
  ])('reports that %s', (_, own, from) => {
    const payload = { schemaVersion: from };
    expect(migratePayload('applicant', payload, { ...migrations, applicant: own })).toEqual({
      ok: false,
      reason: 'stepFailed',
      from,
    });
  });

  it('does not take a payload of a newer version', () => {
    expect(migratePayload('applicant', { schemaVersion: 4 }, table)).toEqual({
      ok: false,
      reason: 'tooNew',
      version: 4,
    });
  });

  it.each([[null], ['TESTA'], [[]], [{}], [{ schemaVersion: 0 }], [{ schemaVersion: 1.5 }], [{ schemaVersion: '1' }]])(
    'finds no version in %j',
    (payload) => {
      expect(migratePayload('applicant', payload, table)).toEqual({ ok: false, reason: 'noVersion' });
    },
  );
});
