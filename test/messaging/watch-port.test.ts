import { expect, it } from 'vitest';
import { watchedTab, watchPort } from '../../lib/messaging/watch-port';

it.each([0, 7, 4_000_000])('the port of tab %i names it', (tabId) => {
  expect(watchedTab(watchPort(tabId))).toBe(tabId);
});

it.each(['', 'watch:', 'watch:x', 'watch:-1', 'watch:12345678901', 'other:7', '7'])('"%s" names no tab', (name) => {
  expect(watchedTab(name)).toBeNull();
});
