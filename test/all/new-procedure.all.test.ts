import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineFiles, makeTree, newId, type Tree } from '../generated/tree';

// What is left out of a new procedure is named: one of its three lines and a file of its folder by the compiler, a line of a file by one
// suite.

let tree: Tree;
beforeAll(() => {
  tree = makeTree();
});
afterAll(() => tree?.remove());

const folder = `lib/procedures/${newId}`;

describe('a folder without one of its three lines', () => {
  it.each(lineFiles)('does not compile: %s', async (file) => {
    const restore = tree.withoutLine(file);
    const said = await tree.compile();
    restore();
    expect(said).toMatch(new RegExp(`lib/procedures/(heads|registry)\\.ts.*${newId}`, 's'));
  });
});

describe('a folder without one of its files', () => {
  it('does not compile, whichever file that is, and the compiler names it', async () => {
    expect(tree.files.length).toBeGreaterThan(8);
    for (const file of tree.files) {
      const restore = tree.without(file);
      const said = await tree.compile();
      restore();
      expect(said, file).toContain(`${file.replace(/\.ts$/, '').replace(/^.*\//, '')}'`);
    }
  });
});

describe('a folder without one line of a file', () => {
  it.each<[string, string, RegExp | string, RegExp]>([
    ['the name of a heading', 'words.ts', /\n {4}家族: .*/, /the words of museum-pass name every heading/],
    ['the short name of a document', 'law.ts', / C01: text\([^)]*\)/, /the law of museum-pass has a short name/],
    ['a chapter', 'law.ts', /\n.*id: 'family'.*/, /the law of museum-pass has every rule in a chapter/],
    ['a row', 'rows.ts', /\n {4}birth\(\{.*/, /museum-pass/],
    ['a line of a page', 'revisions/2026-04-01.ts', /\n {6}birthLine\(\{.*/, /museum-pass/],
    [
      'an answer of the good case',
      'cases.ts',
      /\n {4}birth: .*/,
      /a case of museum-pass that is good has every required row/,
    ],
  ])('fails by name: %s', async (_, file, left, named) => {
    const restore = tree.change(`${folder}/${file}`, (text) => text.replace(left, ''));
    const compiled = await tree.compile();
    const failing = compiled === '' ? await tree.failing() : null;
    restore();
    const said = failing === null ? [compiled] : failing;
    expect(said.filter((one) => named.test(one)).length).toBeGreaterThan(0);
  });
});
