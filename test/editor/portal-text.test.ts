import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { describeRecord } from '../../lib/facts/describe';
import type { Draft } from '../../lib/facts/descriptor';
import { oldPortalTexts, withoutFactBeside, withPairedTexts, withPortalText } from '../../lib/editor/portal-text';
import { previewFacts } from '../../lib/editor/preview-facts';
import { factsOf } from '../../lib/facts/facts';
import { factsBehind } from '../../lib/engine/portal-text';

const row = 'applicant.placeOfBirth';
const factsWith = (birthplace: string | undefined) =>
  factsBehind(
    coeGijinkoku.fields,
    previewFacts({ applicant: { id: 'a', ...(birthplace ? { birthplace } : {}) } }, '', '2026-06-01', factsOf),
  );
const one: Draft = { id: 'c' };
const written = withPortalText(one, row, 'Sao Paulo', factsWith('São Paulo').get(row));
const old = [{ row, text: 'Sao Paulo' }];

describe('a text for the portal', () => {
  it('is kept with the fact it was written for', () => {
    expect(written).toEqual({ id: 'c', portalText: { [row]: 'Sao Paulo' }, portalTextOf: { [row]: 'São Paulo' } });
  });

  it.each<[string, Draft, string | undefined, readonly object[]]>([
    ['is not told while the fact is the same', written, 'São Paulo', []],
    ['is told when the fact is another', written, 'Rio', old],
    ['is told when the fact is gone', written, undefined, old],
    [
      'is told where nobody knows the fact it was written for',
      { id: 'c', portalText: { [row]: 'Sao Paulo' } },
      'Rio',
      old,
    ],
    [
      'written where there was no fact is told when there is one',
      withPortalText(one, row, 'Sao Paulo', factsWith(undefined).get(row)),
      'Rio',
      old,
    ],
    [
      'written where there was no fact is not told while there is none',
      withPortalText(one, row, 'Sao Paulo', factsWith(undefined).get(row)),
      undefined,
      [],
    ],
    ['of a row that the form does not have claims nothing', { id: 'c', portalText: { 'no.such': 'X' } }, 'Rio', []],
  ])('%s', (_, draft, birthplace, expected) => {
    expect(oldPortalTexts(draft, factsWith(birthplace))).toEqual(expected);
  });

  it('is right again when it is kept as it is, or taken away', () => {
    const kept = withPortalText(written, row, 'Sao Paulo', factsWith('Rio').get(row));
    expect(oldPortalTexts(kept, factsWith('Rio'))).toEqual([]);
    expect(withPortalText(written, row, '', 'Rio')).toEqual(one);
    expect(withPortalText(written, row, undefined, undefined)).toEqual(one);
  });

  it('written while the fact is not known has to be confirmed later', () => {
    const blind = withPortalText(written, row, 'Rio', undefined);
    expect(blind).toEqual({ id: 'c', portalText: { [row]: 'Rio' } });
    expect(oldPortalTexts(blind, factsWith('Rio'))).toEqual([{ row, text: 'Rio' }]);
  });

  it('shows the fact behind it nowhere as a fact of its own', () => {
    expect(describeRecord('case').map(({ key }) => key)).not.toContain('portalTextOf');
  });
});

describe('two windows’ changes of one case', () => {
  const pair = (text: string, fact?: string): Draft => ({
    id: 'c',
    portalText: { [row]: text },
    ...(fact === undefined ? {} : { portalTextOf: { [row]: fact } }),
  });
  it.each<[string, Draft, Draft, Draft, Draft]>([
    ['keep the pair of this window', pair('A', 'a'), pair('A', 'a'), pair('B', 'b'), pair('A', 'a')],
    ['keep the pair of the other window', pair('B', 'b'), pair('A', 'a'), pair('B', 'b'), pair('B', 'b')],
    ['never put a text beside the other window’s fact', pair('A', 'b'), pair('A', 'a'), pair('B', 'b'), pair('A')],
    ['leave a text without a fact as it is', pair('A'), pair('A'), pair('B', 'b'), pair('A')],
  ])('%s', (_, made, mine, theirs, expected) => {
    expect(withPairedTexts(made, mine, theirs)).toEqual(expected);
  });

  it('lose the fact of the named rows only', () => {
    const both: Draft = { id: 'c', portalTextOf: { a: '1', b: '2' } };
    expect(withoutFactBeside(both, new Set(['a']))).toEqual({ id: 'c', portalTextOf: { b: '2' } });
    expect(withoutFactBeside(both, new Set(['a', 'b']))).toEqual({ id: 'c' });
    expect(withoutFactBeside(both, new Set(['x']))).toBe(both);
  });
});
