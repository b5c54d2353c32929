import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { titling } from '../../lib/checks/finding';
import type { DocumentFinding, FieldFinding } from '../../lib/spec/check';
import { emptyReport, workedReport } from '../components/report/kit';

const checks = coeGijinkokuLaw;
const titled = titling(checks);
const text = { ja: 'サンプル', en: 'Sample' };
const documentFinding = (id: string): DocumentFinding => ({
  id,
  state: 'missing',
  need: 'required',
  reason: text,
  points: [],
});
const fieldFinding = (id: string): FieldFinding => ({ id, level: 'error', message: text, points: [] });

describe('a finding in a report', () => {
  it.each([
    ['a document', 'D10', checks.documents.rows],
    ['a group of documents', 'D09', checks.documents.groups],
  ])('of %s has its title and source', (_, id, list) => {
    const entry = list.find((one) => one.id === id);
    expect(entry).toBeDefined();
    expect(titled.document(documentFinding(id))).toMatchObject({ title: entry?.title, source: entry?.source });
  });

  it("of a document has the client's words, and where they differ, where there are any", () => {
    for (const { id, client, difference } of checks.documents.rows) {
      const made = titled.document(documentFinding(id));
      expect([made.client, made.difference]).toEqual([client, difference]);
    }
  });

  it('of a document that the procedure does not have is not made', () => {
    expect(() => titled.document(documentFinding('D99'))).toThrow('no document "D99"');
  });

  it('of a field has the title of its check, and none where a row is open', () => {
    const check = checks.fields.find(({ id }) => id === 'F-01');
    expect(titled.field(fieldFinding('F-01'))).toMatchObject({ title: check?.title, source: check?.source });
    expect(titled.field(fieldFinding('X-MISSING'))).toEqual(fieldFinding('X-MISSING'));
  });

  it('is titled whether it was overruled or not, and the report names its procedure', () => {
    const overrides = [{ finding: 'D18', by: 'サンプル担当', on: '2026-06-01', note: '確認済み' }];
    const report = workedReport('4a', undefined, overrides);
    expect(report.documents.find(({ id }) => id === 'D18')).toMatchObject({
      title: checks.documents.rows.find(({ id }) => id === 'D18')?.title,
      overruled: { by: 'サンプル担当' },
    });
    expect(emptyReport().procedure).toBe('coe-gijinkoku');
  });
});
