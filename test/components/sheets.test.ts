import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../architecture/sources';
import { root } from '../tools/paths';

const folder = join(root, 'components');

/** Folders whose sheets draw what all others share: no prefix. */
const shared = new Set(['styles', 'base']);

/** What the classes of a folder begin with, where it is not the folder's name. */
const prefixes: Readonly<Record<string, string>> = {
  'check-record': 'record',
  documents: 'document',
  letters: 'letter',
  navigation: 'tour',
};

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Every selector of a sheet, lists of selectors taken apart. */
function selectorsOf(css: string): readonly string[] {
  const heads = [...withoutComments(css).matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim());
  return heads
    .filter((head) => !head.startsWith('@') && !/^(?:from|to|\d+%)$/.test(head))
    .flatMap((head) => head.split(/,(?![^(]*\))/).map((one) => one.trim()));
}

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);

const isOf = (prefix: string, name: string): boolean => new RegExp(`^${prefix}s?(?:$|-|__)`).test(name);

const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.css'))
  .map((path) => {
    const room = path.split('/')[0] ?? '';
    return { path, room, prefix: prefixes[room] ?? room, css: readFileSync(join(folder, path), 'utf8') };
  });
const own = sheets.filter(({ room }) => !shared.has(room));
const everyPrefix = [...new Set(own.map(({ prefix }) => prefix))];

describe('the sheets of a folder', () => {
  it.each(own)('$path styles only what begins with its prefix, or stands within or beside it', ({ css, prefix }) => {
    const foreign = selectorsOf(css).filter((selector) => !classesOf(selector).some((name) => isOf(prefix, name)));
    expect(foreign).toEqual([]);
  });

  it('name no class that has no prefix and is no shared one', () => {
    const known = new Set(
      sheets
        .filter(({ room }) => shared.has(room))
        .flatMap(({ css }) => selectorsOf(css).flatMap(classesOf))
        .map((name) => name.replace(/(?:__|--).*/, '')),
    );
    const unknown = own.flatMap(({ path, css }) =>
      selectorsOf(css)
        .flatMap(classesOf)
        .filter((name) => !everyPrefix.some((prefix) => isOf(prefix, name)))
        .filter((name) => !known.has(name.replace(/(?:__|--).*/, '')))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('style no class that nothing in the windows has', () => {
    const sources = readSources(['components', 'lib/screens', 'entrypoints'])
      .map(({ path }) => readFileSync(join(root, path), 'utf8'))
      .join('');
    const isNamed = (name: string) => sources.includes(name) || sources.includes(`${name.replace(/--.*/, '')}--\${`);
    const idle = sheets.flatMap(({ path, css }) =>
      selectorsOf(css)
        .flatMap(classesOf)
        .filter((name) => !isNamed(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it.each(sheets)('$path has at most 300 lines', ({ css }) => {
    expect(css.split('\n').length).toBeLessThanOrEqual(300);
  });

  it('name each colour of a theme once', () => {
    const tokens = sheets.find(({ path }) => path === 'styles/tokens.css')?.css ?? '';
    const names = [...withoutComments(tokens).matchAll(/(--color-[\w-]+):/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...new Set(names)]);
  });
});
