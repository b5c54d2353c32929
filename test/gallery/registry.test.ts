import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../architecture/sources';
import { root } from '../tools/paths';
import { exportedComponents, shownWithin } from './exported';
import { stories } from './registry';

const shown = new Set(stories.map(({ folder, component }) => `${folder}/${component}`));
const within = Object.values(shownWithin).flat();

describe('the gallery', () => {
  it('shows every component of the product, each in stories of its own or within another', () => {
    const all = exportedComponents();
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter((name) => !shown.has(name) && !within.includes(name)),
      'Give these stories in test/gallery/stories, or put them in exported.ts below the component that shows them.',
    ).toEqual([]);
  });

  it('has no story of what is no component of the product', () => {
    const all = exportedComponents();
    expect([...shown, ...within].filter((name) => !all.includes(name))).toEqual([]);
  });

  it('excuses nothing that has stories of its own, and names components that have', () => {
    expect(within.filter((name) => shown.has(name))).toEqual([]);
    expect(Object.keys(shownWithin).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('gives every story an address of its own', () => {
    const ids = stories.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('brings to each window the styles that the extension brings, and no other', () => {
    const importsOf = (text: string) => [...text.matchAll(/components\/[\w/-]+\.css/g)].map(([path]) => path);
    // The sheet brings its own style.
    const own = ['components/check-record/check-sheet.css'];
    const brought = readSources(['entrypoints', 'lib/screens'])
      .flatMap(({ path }) => importsOf(readFileSync(join(root, path), 'utf8')))
      .concat(own);
    const listed = importsOf(readFileSync(join(root, 'test/gallery/windows.ts'), 'utf8'));
    expect([...new Set(listed)].sort()).toEqual([...new Set(brought)].sort());
  });
});
