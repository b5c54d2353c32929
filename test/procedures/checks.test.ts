import { describe, expect, it } from 'vitest';
import { checksOf } from '../../lib/procedures/checks';
import { procedures } from '../../lib/procedures/registry';

describe('what is checked of a procedure', () => {
  it.each(procedures.map(({ id }) => id))('is known for %s', (id) => {
    const { rules, documents, fields } = checksOf(id);
    const ids = [...rules, ...documents.rows, ...documents.groups, ...fields].map((row) => row.id);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves to a person the minimum wage and the files themselves', () => {
    const left = checksOf('coe-gijinkoku').rules.filter(({ leftToPerson }) => leftToPerson);
    expect(left.map(({ id }) => id)).toEqual(['R-PAY-02', 'R-DOC-08', 'R-DOC-09']);
  });

  it.each(['other', 'toString'])('is an error for a procedure nobody knows (%s)', (id) => {
    expect(() => checksOf(id)).toThrow(/No checks/);
  });
});
