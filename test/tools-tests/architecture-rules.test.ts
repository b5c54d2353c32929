import { describe, expect, it } from 'vitest';
import { findCycle, valueImports, wayTo } from '../architecture/graph';
import {
  clockReadings,
  globalsUsed,
  membersCalled,
  membersNamed,
  stringsUnder,
  takesPathOfOwnUrl,
} from '../architecture/names';
import { importsOf, parse, type SourceFile } from '../architecture/sources';

const file = (path: string, text: string, known: readonly string[] = []): SourceFile => {
  const program = parse(text);
  return { path, text, program, imports: importsOf(program, path, new Set(known)) };
};

describe('what the rules read of a file', () => {
  it.each([
    ["import { a } from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: false }],
    ["import type { A } from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: true }],
    ["import { type A } from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: true }],
    ["import { type A, b } from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: false }],
    ["export { a } from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: false }],
    ["export type * from './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: true }],
    ["const b = await import('./b');", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: false }],
    ["type B = import('./b').B;", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: true }],
    ["import './b';", { target: 'lib/x/b.ts', isFile: true, isTypeOnly: false }],
    ["import css from './b.css?inline';", { target: 'lib/x/b.css', isFile: true, isTypeOnly: false }],
    ["import { z } from 'zod/v4';", { target: 'zod', isFile: false, isTypeOnly: false }],
    ["import x from '@noble/hashes/argon2.js';", { target: '@noble/hashes', isFile: false, isTypeOnly: false }],
  ])('sees the import of %s', (text, expected) => {
    expect(file('lib/x/a.ts', text, ['lib/x/b.ts']).imports).toEqual([expected]);
  });

  it.each([
    ['document.title;', true],
    ['const a = { document };', true],
    ['type T = typeof document;', true],
    ['call(document);', true],
    ['facts.document;', false],
    ['const a = { document: 1 };', false],
    ['interface A { document: string }', false],
    ['const read = (document: string) => document;', false],
    ['const { document } = facts; document.length;', false],
    ['// document', false],
    ["const a = 'document';", false],
  ])('%s names the page: %s', (text, expected) => {
    expect(globalsUsed(parse(text)).has('document')).toBe(expected);
  });

  it.each([
    ['Date.now()', ['Date.now']],
    ['new Date()', ['new Date()']],
    ['Date()', ['Date()']],
    ['new Date(0)', []],
    ['Date.UTC(2026, 0, 1)', []],
  ])('%s reads the clock: %j', (text, expected) => {
    expect(clockReadings(parse(text))).toEqual(expected);
  });

  it.each([
    ["new URL('..', import.meta.url).pathname", true],
    ["const here = new URL('..', import.meta.url); here.pathname", true],
    ["const { pathname } = new URL('..', import.meta.url)", true],
    ["new URL('..', import.meta.url)['pathname']", true],
    ["fileURLToPath(new URL('..', import.meta.url))", false],
    ['new URL(page.url()).pathname', false],
    ['const a = { pathname: import.meta.url }', false],
  ])('%s takes a path that is still encoded: %s', (text, expected) => {
    expect(takesPathOfOwnUrl(parse(text))).toBe(expected);
  });

  it('tells a member that is called from one that is named', () => {
    const program = parse("form.submit(); words.click; form['requestSubmit']();");
    expect([...membersCalled(program)]).toEqual(['submit', 'requestSubmit']);
    expect([...membersNamed(program)]).toEqual(['submit', 'click', 'requestSubmit']);
  });

  it('reads the list under a key', () => {
    expect(stringsUnder(parse("define({ matches: ['a', 'b'], others: ['c'] })"), 'matches')).toEqual(['a', 'b']);
  });
});

describe('the graph of imports', () => {
  const known = ['lib/a.ts', 'lib/b.ts', 'lib/c.ts'];
  const round = [
    file('lib/a.ts', "import './b';", known),
    file('lib/b.ts', "import './c'; import { z } from 'zod';", known),
    file('lib/c.ts', "import './a';", known),
  ];

  it('finds a circle', () => {
    expect(findCycle(round, valueImports)).toEqual(['lib/a.ts', 'lib/b.ts', 'lib/c.ts', 'lib/a.ts']);
  });

  it('finds none where types alone close it', () => {
    const files = [...round.slice(0, 2), file('lib/c.ts', "import type { A } from './a';", known)];
    expect(findCycle(files, valueImports)).toBeNull();
  });

  it('finds the way to a package, and none where there is none', () => {
    expect(wayTo('zod', round, ['lib/a.ts'])).toEqual(['lib/a.ts', 'lib/b.ts', 'zod']);
    expect(wayTo('preact', round, ['lib/a.ts'])).toBeNull();
  });
});
