import { describe, expect, it } from 'vitest';
import { distanceOf, shortDay } from '../../../components/popup/days';
import { say } from '../../../lib/i18n/i18n';

const today = '2026-11-28';

describe('how far a day is', () => {
  it.each([
    ['2026-11-26', -2, '2日経過', '2d over'],
    ['2026-11-27', -1, '1日経過', '1d over'],
    ['2026-11-28', 0, '今日', 'today'],
    ['2026-11-29', 1, 'あと1日', 'tomorrow'],
    ['2026-11-30', 2, 'あと2日', '2 days'],
    ['2027-01-01', 34, 'あと34日', '34 days'],
  ])('%s', (on, days, ja, en) => {
    const distance = distanceOf(on, today);
    expect(distance.days).toBe(days);
    const count = Math.abs(days);
    expect([say(distance.said, 'ja', { count }), say(distance.said, 'en', { count })]).toEqual([ja, en]);
  });
});

describe('a day in short', () => {
  it.each([
    ['of this year', '2026-12-04', '12/4', '4 Dec'],
    ['of another year', '2027-01-04', '2027-01-04', '2027-01-04'],
  ])('%s', (_, on, ja, en) => {
    expect([shortDay(on, today, 'ja'), shortDay(on, today, 'en')]).toEqual([ja, en]);
  });
});
