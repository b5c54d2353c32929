import { describe, expect, it } from 'vitest';
import { createAttempts } from '../../lib/screens/shared/attempts';

describe('attempts', () => {
  it('an attempt is the latest until another begins', () => {
    const attempts = createAttempts();
    const first = attempts.begin();
    expect(first()).toBe(true);
    const second = attempts.begin();
    expect([first(), second()]).toEqual([false, true]);
  });

  it('whoever joins an attempt is out of date with it', () => {
    const attempts = createAttempts();
    const first = attempts.begin();
    const joined = attempts.join();
    expect([first(), joined()]).toEqual([true, true]);
    attempts.begin();
    expect([first(), joined()]).toEqual([false, false]);
  });

  it('none is the latest once it was dropped', () => {
    const attempts = createAttempts();
    const first = attempts.begin();
    attempts.drop();
    expect(first()).toBe(false);
  });
});
