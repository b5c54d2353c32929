import { describe, expect, it } from 'vitest';
import { onceFor, onceForName } from '../../lib/domain/once';

describe('what is made once', () => {
  it('is made once for each value, also where nothing comes of it', () => {
    const asked: object[] = [];
    const of = onceFor((key: { readonly n?: number }) => {
      asked.push(key);
      return key.n;
    });
    const [one, alike, none] = [{ n: 1 }, { n: 1 }, {}];
    expect([of(one), of(one), of(alike), of(none), of(none)]).toEqual([1, 1, 1, undefined, undefined]);
    expect(asked).toEqual([one, alike, none]);
  });

  it('is made once for each name, also for names that objects have by themselves', () => {
    const asked: string[] = [];
    const of = onceForName((name) => {
      asked.push(name);
      return name.length;
    });
    expect(['a.b', 'a.b', 'constructor', ''].map(of)).toEqual([3, 3, 11, 0]);
    expect(asked).toEqual(['a.b', 'constructor', '']);
  });
});
