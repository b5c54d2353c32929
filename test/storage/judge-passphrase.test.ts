import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePassphrase } from '../../lib/screens/workspace/settings/judge-passphrase';
import { passphraseProblem } from '../../lib/storage/passphrase';

describe('a new passphrase', () => {
  it.each([
    ['password1', 'common'],
    ['12345678', 'common'],
    ['P@ssw0rd1!', 'common'],
    ['パスワード1234', 'guessable'],
    ['tenken2026', 'guessable'],
    ['qwertyuiop', 'common'],
    ['zxcvbnm,./', 'keys'],
    ['abcdefghijk', 'sequence'],
    ['あいうえおかきく', 'sequence'],
    ['aaaaaaaaaaaa', 'repeat'],
    ['さくらさくらさくら', 'repeat'],
    ['2026-11-28', 'date'],
  ])('like %j is refused: %s', async (text, reason) => {
    expect(await judgePassphrase(text)).toBe(reason);
  });

  it.each([
    'testa サンプル 2026',
    'サンプルの合言葉 2026',
    'もうひとつの合言葉',
    'correct horse battery',
    '青い自転車と夜の図書館',
  ])('like %j is taken', async (text) => {
    expect(await judgePassphrase(text)).toBeNull();
  });

  it('typed in full width is judged as it is used', async () => {
    expect(await judgePassphrase('ｐａｓｓｗｏｒｄ１')).toBe('common');
  });

  it.each(['', '1234567', '        ', 'a'.repeat(1025), '1234567\ud800'])(
    'that the vault itself refuses is refused for the same reason: %j',
    async (text) => {
      expect(passphraseProblem(text)).not.toBeNull();
      expect(await judgePassphrase(text)).toBe(passphraseProblem(text));
    },
  );

  it('that is taken where it is typed is taken by the vault, and what the vault refuses is taken nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 24, unit: 'grapheme' }), async (text) => {
        const problem = passphraseProblem(text);
        const judged = await judgePassphrase(text);
        if (problem !== null) expect(judged).toBe(problem);
        if (judged === null) expect(problem).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
