import { describe, expect, it } from 'vitest';
import { describeRecord } from '../../lib/editor/describe';
import type { Draft } from '../../lib/editor/descriptor';
import { oldPortalTexts, rowFacts, withPortalText } from '../../lib/editor/portal-text';
import { standingFacts } from '../../lib/editor/standing-facts';
import { factsOf } from '../../lib/engine/facts';
import { procedureOf } from '../../lib/procedures/registry';

const row = 'applicant.placeOfBirth';
const factsWith = (birthplace: string | undefined) =>
  rowFacts(
    procedureOf('coe-gijinkoku').fields,
    standingFacts({ applicant: { id: 'a', ...(birthplace ? { birthplace } : {}) } }, '', '2026-06-01', factsOf),
  );
const one: Draft = { id: 'c' };
const written = withPortalText(one, row, 'Sao Paulo', factsWith('São Paulo').get(row));

describe('a text for the portal', () => {
  it('is kept with the fact it was written for', () => {
    expect(written).toEqual({ id: 'c', portalText: { [row]: 'Sao Paulo' }, portalTextOf: { [row]: 'São Paulo' } });
  });

  it('is told when the fact is another later, or gone, and only then', () => {
    expect(oldPortalTexts(written, factsWith('São Paulo'))).toEqual([]);
    expect(oldPortalTexts(written, factsWith('Rio'))).toEqual([{ row, text: 'Sao Paulo' }]);
    expect(oldPortalTexts(written, factsWith(undefined))).toEqual([{ row, text: 'Sao Paulo' }]);
  });

  it('is right again when it is kept as it is, or taken away', () => {
    const kept = withPortalText(written, row, 'Sao Paulo', factsWith('Rio').get(row));
    expect(oldPortalTexts(kept, factsWith('Rio'))).toEqual([]);
    expect(withPortalText(written, row, '', 'Rio')).toEqual(one);
    expect(withPortalText(written, row, undefined, undefined)).toEqual(one);
  });

  it('claims nothing where nobody knows the fact it was written for', () => {
    expect(oldPortalTexts({ id: 'c', portalText: { [row]: 'X' } }, factsWith('Rio'))).toEqual([]);
  });

  it('shows the fact behind it nowhere as a fact of its own', () => {
    expect(describeRecord('case').map(({ key }) => key)).not.toContain('portalTextOf');
  });
});
