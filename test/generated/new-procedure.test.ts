import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTree, type Tree } from './tree';

// A procedure is one folder and three lines: made, compiled and tried in a tree of its own. What is left out, of the
// lines and of the folder, is tried in test/all.

let tree: Tree;
beforeAll(() => {
  tree = makeTree();
});
afterAll(() => tree?.remove());

describe('a folder and three lines', () => {
  // A compiler and a test run of its own: on a busy machine longer than a unit test may take.
  it('are a procedure: they compile, and every generic suite passes for it', { timeout: 120_000 }, async () => {
    expect(await tree.compile()).toBe('');
    expect(await tree.failing()).toEqual([]);
  });
});
