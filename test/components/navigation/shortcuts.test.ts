import { describe, expect, it } from 'vitest';
import { ariaKeysOf, type Press, shortcutIds, shortcutOf, shortcuts } from '../../../components/navigation/shortcuts';

const press = (key: string, over: Partial<Press> = {}): Press => ({
  key,
  ctrl: false,
  alt: false,
  occupied: false,
  ...over,
});

describe('the keys', () => {
  it('are each bound once, and every shortcut has one', () => {
    expect(shortcuts.map(({ id }) => id).sort()).toEqual([...shortcutIds].sort());
    const keys = shortcuts.map(({ key, withCtrl }) => `${withCtrl} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[string, Press, boolean, string | null]>([
    ['/ searches', press('/'), true, 'search'],
    ['n makes a case', press('n'), true, 'newCase'],
    ['N does too, with the shift lock on', press('N'), true, 'newCase'],
    ['? helps', press('?'), true, 'help'],
    ['[ goes back', press('['), true, 'previousTab'],
    ['] goes on', press(']'), true, 'nextTab'],
    ['n does nothing while typing', press('n', { occupied: true }), true, null],
    ['n does nothing when single keys are off', press('n'), false, null],
    ['Ctrl+N is the browser’s', press('n', { ctrl: true }), true, null],
    ['Alt+N is the browser’s', press('n', { alt: true }), true, null],
    ['Ctrl+S saves', press('s', { ctrl: true }), true, 'save'],
    ['Ctrl+S saves while typing and with single keys off', press('S', { ctrl: true, occupied: true }), false, 'save'],
    ['Ctrl+Alt+S is not ours', press('s', { ctrl: true, alt: true }), true, null],
    ['s alone does nothing', press('s'), true, null],
    ['another key does nothing', press('x'), true, null],
  ])('%s', (_, pressed, single, id) => {
    expect(shortcutOf(pressed, single)).toBe(id);
  });

  it.each([
    ['save', 'Control+S'],
    ['search', '/'],
  ] as const)('%s is named %s for screen readers', (id, name) => {
    expect(ariaKeysOf(id)).toBe(name);
  });
});
