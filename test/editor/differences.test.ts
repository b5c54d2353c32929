import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, factText } from '../../lib/editor/differences';

describe('the differences of two records', () => {
  it.each<[string, unknown, unknown, readonly unknown[]]>([
    ['are none of the same', { name: 'サンプル' }, { name: 'サンプル' }, []],
    ['are none where only the order of facts is another', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [
      'name the fact',
      { name: { family: 'TESTA' } },
      { name: { family: 'SAMPLE' } },
      [['name.family', 'TESTA', 'SAMPLE']],
    ],
    ['name a fact that one lacks', {}, { passport: { number: 'T1' } }, [['passport.number', undefined, 'T1']]],
    [
      'go entry by entry',
      { jobs: [{ t: 1 }, { t: 2 }] },
      { jobs: [{ t: 1 }, { t: 3 }, { t: 4 }] },
      [
        ['jobs.1.t', 2, 3],
        ['jobs.2.t', undefined, 4],
      ],
    ],
    ['take a list of codes for one fact', { codes: ['a', 'b'] }, { codes: ['b'] }, [['codes', ['a', 'b'], ['b']]]],
    [
      'tell a fact from a group',
      { x: 1 },
      { x: { y: 2 } },
      [
        ['x', 1, undefined],
        ['x.y', undefined, 2],
      ],
    ],
    ['tell null from nothing', { x: null }, {}, [['x', null, undefined]]],
  ])('%s', (_, one, other, found) => {
    expect(differencesOf(one, other).map(({ path, one: a, other: b }) => [path, a, b])).toEqual(found);
  });

  it('are none exactly where the records are equal, and the same seen from the other side', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
        const [one, other] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
        expect(differencesOf(one, one)).toEqual([]);
        const there = differencesOf(one, other);
        const back = differencesOf(other, one);
        expect(back.map(({ path }) => path).sort()).toEqual(there.map(({ path }) => path).sort());
      }),
    );
  });
});

describe('the text of a fact', () => {
  it.each([
    ['applicant', 'name.family', 'TESTA', 'TESTA'],
    ['applicant', 'sex', 'male', '男'],
    ['case', 'procedure', 'coe-gijinkoku', '在留資格認定証明書交付申請（技術・人文知識・国際業務）'],
    ['applicant', 'education.0.school', 'サンプル大学', 'サンプル大学'],
    ['applicant', 'name.family', undefined, ''],
    ['applicant', 'nowhere', 3, '3'],
  ] as const)('of %s %s %j is "%s"', (kind, path, value, text) => {
    expect(factText(kind, path, value, 'ja')).toBe(text);
  });
});
