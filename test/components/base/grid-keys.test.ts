import { describe, expect, it } from 'vitest';
import { moved, placesBetween } from '../../../components/base/grid-keys';

const grid = { rows: 100, columns: 5 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

describe('a key in a grid', () => {
  it.each([
    ['ArrowDown', false, [3, 2], [4, 2]],
    ['ArrowDown', false, [99, 2], [99, 2]],
    ['ArrowUp', false, [0, 2], [-1, 2]],
    ['ArrowUp', false, [-1, 2], [-1, 2]],
    ['ArrowLeft', false, [3, 0], [3, 0]],
    ['ArrowRight', false, [3, 4], [3, 4]],
    ['PageDown', false, [3, 2], [13, 2]],
    ['PageDown', false, [95, 2], [99, 2]],
    ['PageUp', false, [3, 2], [0, 2]],
    ['Home', false, [3, 2], [3, 0]],
    ['End', false, [3, 2], [3, 4]],
    ['Home', true, [50, 2], [0, 0]],
    ['End', true, [50, 2], [99, 4]],
  ])('%s (Ctrl: %s) leads from %j to %j', (key, ctrl, [row = 0, column = 0], [toRow, toColumn]) => {
    expect(moved(press(key, ctrl), { row, column }, grid)).toEqual({ row: toRow, column: toColumn });
  });

  it.each(['a', 'Tab', 'Enter', ' '])('%s leads nowhere', (key) => {
    expect(moved(press(key), { row: 1, column: 1 }, grid)).toBeNull();
  });
});

describe('places between two', () => {
  it.each([
    [2, 5, [2, 3, 4, 5]],
    [5, 2, [2, 3, 4, 5]],
    [3, 3, [3]],
  ])('%i and %i are %j', (one, other, expected) => {
    expect(placesBetween(one, other)).toEqual(expected);
  });
});
