import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePerson, verifyChain } from '../../../lib/checks/record/chain';
import { makeSign } from '../../../lib/checks/record/entries';
import { canonicalText, hashOf, sealed } from '../../../lib/checks/record/hash';
import { joinedChecks, withChecks } from '../../../lib/checks/record/keep';
import { type CheckEntry, caseChecks, type RecordEntry, recordedResults } from '../../../lib/domain/case/checks';
import { pruned } from '../../../lib/facts/draft';
import { checkResults } from '../../../lib/spec/check-result';
import { runs } from '../../property-runs';
import { leavesOf, moment, otherLeaf, sampleRecord, withLeaf } from './kit';

const caseId = 'testa-arjun';
const whole = sampleRecord();
const check = whole[0] as CheckEntry;

describe('a record of checks', () => {
  it('is whole as it was made', () => {
    expect(verifyChain(caseId, whole)).toEqual({ whole: true });
    expect(verifyChain(caseId, [])).toEqual({ whole: true });
  });

  it('is what the schema says, and the same after a file, the editor and the schema', () => {
    expect(caseChecks.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const edited = pruned({ id: caseId, checks: whole }).checks as readonly RecordEntry[];
    expect(verifyChain(caseId, edited)).toEqual({ whole: true });
  });

  it('knows every result of a check', () => {
    expect([...recordedResults].sort()).toEqual([...checkResults].sort());
  });

  it.each([
    ['testa-arjun', 70, 20_000],
    ['testa-largest', 200, 32_000],
  ] as const)('of %s keeps at least %i parts a check, in less than %i bytes', (id, least, bytes) => {
    const [made] = sampleRecord(id) as readonly CheckEntry[];
    expect(made?.items?.length).toBeGreaterThan(least);
    expect(new TextEncoder().encode(JSON.stringify(made)).length).toBeLessThan(bytes);
  });
});

describe('tampering', () => {
  const places = leavesOf(whole);

  it('with any field of any entry breaks the chain at that entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const state = verifyChain(caseId, withLeaf(whole, place, otherLeaf));
        expect(state.whole).toBe(false);
        if (!state.whole) expect(state.at).toBe(place[0]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('by taking any field of any entry away breaks the chain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        expect(
          verifyChain(
            caseId,
            withLeaf(whole, place, () => undefined),
          ).whole,
        ).toBe(false);
      }),
      { numRuns: runs(300) },
    );
  });

  const [first, signed, second, last] = whole as [RecordEntry, RecordEntry, RecordEntry, RecordEntry];
  const rewritten = (entry: RecordEntry, change: object): RecordEntry => {
    const { hash: _, ...rest } = entry;
    return sealed({ ...rest, ...change }) as RecordEntry;
  };
  it.each<[string, readonly RecordEntry[], number, string]>([
    ['an entry taken out at the beginning', [signed, second, last], 0, 'previous'],
    ['an entry taken out in the middle', [first, second, last], 1, 'previous'],
    ['two entries in another order', [first, second, signed, last], 1, 'previous'],
    ['an entry that stands twice', [first, signed, signed, second, last], 2, 'previous'],
    [
      'an entry written anew with its own hash',
      [first, rewritten(signed, { by: '別人サンプル' }), second, last],
      2,
      'previous',
    ],
    ['an entry of another case', [rewritten(first, { case: 'testa-chen' })], 0, 'otherCase'],
    [
      'a signature under no check',
      [first, makeSign([first], { case: caseId, hash: hashOf('x') }, { by: '確認者サンプル', when: moment(1) })],
      1,
      'signsNothing',
    ],
    [
      'a signature of the person who checked',
      [first, makeSign([first], check, { by: '担当者 サンプル', when: moment(1) })],
      1,
      'samePerson',
    ],
    [
      'a person who signed twice',
      [first, signed, makeSign([first, signed], check, { by: '確認者サンプル', when: moment(2) })],
      2,
      'samePerson',
    ],
  ])('as %s is found', (_, entries, at, why) => {
    expect(verifyChain(caseId, entries)).toEqual({ whole: false, at, why });
  });
});

describe('the canonical text', () => {
  it.each([
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['what is absent', { a: 1, b: undefined }, { a: 1 }],
    ['nothing in its several writings', { a: 1, b: null, c: '', d: [], e: {} }, { a: 1 }],
  ])('does not depend on %s', (_, a, b) => {
    expect(canonicalText(a)).toBe(canonicalText(b));
  });

  it.each([
    ['a text and a number', { a: '1' }, { a: 1 }],
    ['the order of a list', [1, 2], [2, 1]],
    ['no and zero', { a: false }, { a: 0 }],
    ['an empty place in a list', ['', 'x'], ['x']],
  ])('tells %s apart', (_, a, b) => {
    expect(canonicalText(a)).not.toBe(canonicalText(b));
  });

  it('has the SHA-256 that everybody else computes', async () => {
    const bytes = new TextEncoder().encode('{"a":"点検","b":[1,2]}');
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    expect(hashOf({ b: [1, 2], a: '点検' })).toBe(Buffer.from(digest).toString('hex'));
  });
});

describe('the same person', () => {
  it.each([
    ['担当者サンプル', '担当者　サンプル', true],
    ['Testa Arjun', 'ＴＥＳＴＡ ＡＲＪＵＮ', true],
    ['ﾃｽﾀ', 'テスタ', true],
    ['Testa', 'Testb', false],
    ['担当者サンプル', '担当者サンプル二', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSamePerson(a, b)).toBe(same);
  });
});

describe('two writings of one record', () => {
  const [one, two] = [whole.slice(0, 1), whole.slice(0, 2)];
  const other = [sealed({ ...check, hash: undefined, by: '別人サンプル' }) as unknown as RecordEntry];
  it.each<[string, readonly RecordEntry[], readonly RecordEntry[], readonly RecordEntry[] | null]>([
    ['keep what a file has not', one, [], one],
    ['take what a file has besides', one, two, two],
    ['keep what was added since', two, one, two],
    ['are one where both are the same', two, two, two],
    ['are refused where they part', one, other, null],
  ])('%s', (_, stored, coming, joined) => {
    expect(joinedChecks(stored, coming)).toEqual(joined);
  });

  it('leave no empty record behind', () => {
    expect(withChecks({ id: 'x', checks: [...one] }, [])).toEqual({ id: 'x' });
  });
});
