import { describe, expect, it } from 'vitest';
import type { Pointing } from '../../lib/engine/pointing';
import { pointingsIn } from '../../lib/storage/pointings';
import { memoryArea } from './memory-area';

const pointing = (row: string, words = '８　母国の住所'): Pointing => ({
  procedure: 'coe-gijinkoku',
  row,
  part: 'value',
  target: {
    section: '身分事項',
    label: '8母国の住所',
    words,
    kind: 'text',
    block: null,
    nth: 0,
    place: 0,
    limit: 80,
    options: '',
  },
  revision: '0123456789abcd',
  on: '2026-11-25',
});

describe('pointings', () => {
  it('are kept, one for each part of a row, the last', async () => {
    const area = memoryArea();
    const pointings = pointingsIn(area);
    expect(await pointings.list()).toEqual([]);
    await pointings.add([pointing('a'), pointing('b')]);
    await pointings.add([pointing('a', '別の項目')]);
    expect(await pointingsIn(area).list()).toEqual([pointing('b'), pointing('a', '別の項目')]);
  });

  it('are taken back one by one', async () => {
    const pointings = pointingsIn(memoryArea());
    await pointings.add([pointing('a'), pointing('b')]);
    await pointings.remove({ procedure: 'coe-gijinkoku', row: 'a', part: 'value' });
    await pointings.remove({ procedure: 'coe-gijinkoku', row: 'b', part: 'day' });
    expect(await pointings.list()).toEqual([pointing('b')]);
  });

  it('go out as a file and come back the same', async () => {
    const pointings = pointingsIn(memoryArea());
    await pointings.add([pointing('a'), pointing('b')]);
    expect(pointings.read(await pointings.write())).toEqual(await pointings.list());
  });

  it.each([
    ['no JSON', '{'],
    ['another format', '{"format":"tenken","version":1,"pointings":[]}'],
    ['a later version', '{"format":"tenken-pointings","version":2,"pointings":[]}'],
    [
      'a pointing with more in it',
      JSON.stringify({ format: 'tenken-pointings', version: 1, pointings: [{ ...pointing('a'), value: 'x' }] }),
    ],
    ['a list', '[]'],
    ['prototype keys', '{"format":"tenken-pointings","version":1,"pointings":[],"__proto__":{}}'],
  ])('are not read from a file that is %s', (_, text) => {
    expect(pointingsIn(memoryArea()).read(text)).toBeNull();
  });

  it.each([[7], ['x'], [{}], [[{ row: 'a' }]]])('are none where %j lies in their place', async (value) => {
    const area = memoryArea();
    area.poke('pointings', value);
    expect(await pointingsIn(area).list()).toEqual([]);
  });
});
