import { describe, expect, it } from 'vitest';
import { procedureIds } from '../../lib/domain/case/procedures';
import { floorOf, floors, houseRules, roomOf } from './house';
import { importsOf, parse, readSources, type SourceFile } from './sources';

const files = readSources(['lib', 'components', 'entrypoints']);
const rules = houseRules(procedureIds);
describe('the house', () => {
  it('has a room for every file of the product', () => {
    expect(files.filter(({ path }) => roomOf(path) === null).map(({ path }) => path)).toEqual([]);
  });

  it('has every room on one floor', () => {
    const rooms = floors.flat();
    expect(new Set(rooms).size).toBe(rooms.length);
    expect(() => floorOf('cellar')).toThrow('no room called cellar');
  });

  it.each(Object.entries(rules))('holds to: %s', (_, offences) => {
    expect([...new Set(offences(files))].sort()).toEqual([]);
  });
});

/** A few files that import each other, as if they were the product. */
function sources(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  const paths = new Set(Object.keys(texts));
  return Object.entries(texts).map(([path, text]) => {
    const program = parse(text);
    return { path, text, program, imports: importsOf(program, path, paths) };
  });
}

const ruleText = 'export const rules = [];';

describe('a rule of the house', () => {
  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'imports run down',
      'stops a floor from looking up, for types too',
      {
        'lib/domain/a.ts': "import type { B } from '../spec/b';",
        'lib/spec/b.ts': "import '../domain/a';",
      },
      ['lib/domain/a.ts imports lib/spec/b.ts'],
    ],
    [
      'imports run down',
      'stops two rooms of one floor from looking into each other',
      { 'lib/page/a.ts': "import '../storage/b';", 'lib/storage/b.ts': '' },
      ['lib/page/a.ts imports lib/storage/b.ts'],
    ],
    [
      'rooms are given their module',
      'keeps letters from a procedure, which stands below them',
      { 'lib/letters/a.ts': "import '../procedures/registry';", 'lib/procedures/registry.ts': '' },
      ['lib/letters/a.ts imports lib/procedures/registry.ts'],
    ],
    [
      'no procedure imports another',
      'lets a procedure look at what is shared only',
      {
        'lib/procedures/one/a.ts': "import '../shared/s'; import '../two/b';",
        'lib/procedures/two/b.ts': '',
        'lib/procedures/shared/s.ts': '',
      },
      ['lib/procedures/one/a.ts imports lib/procedures/two/b.ts'],
    ],
    [
      'popup and panel reach no law',
      'finds the way over another file',
      {
        'lib/screens/popup/app.tsx': "import '../../letters/a';",
        'lib/letters/a.ts': "import '../procedures/one/field-checks/index';",
        'lib/procedures/one/field-checks/index.ts': ruleText,
      },
      ['lib/screens/popup/ reaches lib/procedures/one/field-checks/index.ts by lib/letters/a.ts'],
    ],
    [
      'popup and panel reach no law',
      'lets them name a type of it',
      {
        'lib/screens/popup/app.tsx': "import type { A } from '../../law/gijinkoku/category';",
        'lib/law/gijinkoku/category.ts': ruleText,
      },
      [],
    ],
    [
      'windows load no schemas of messages',
      'keeps the schemas in the background',
      {
        'lib/screens/popup/link.ts': "import { a } from '../../messaging/namespaces/backup';",
        'lib/screens/popup/type.ts': "import type { A } from '../../messaging/namespaces/backup';",
        'lib/services/b.ts': "import '../messaging/messages';",
        'lib/messaging/namespaces/backup.ts': '',
        'lib/messaging/messages.ts': '',
      },
      ['lib/screens/popup/link.ts imports lib/messaging/namespaces/backup.ts'],
    ],
    [
      'windows look into no other window',
      'keeps the popup out of the panel',
      {
        'lib/screens/popup/a.ts': "import './b'; import '../panel/c'; import '../shared/d';",
        'lib/screens/panel/c.ts': '',
        'lib/screens/shared/d.ts': "import '../popup/a';",
        'entrypoints/sidepanel/main.tsx': "import '../../lib/screens/panel/c'; import '../../lib/screens/popup/a';",
      },
      [
        'lib/screens/popup/a.ts imports lib/screens/panel/c.ts',
        'lib/screens/shared/d.ts imports lib/screens/popup/a.ts',
        'entrypoints/sidepanel/main.tsx imports lib/screens/popup/a.ts',
      ],
    ],
    [
      'ids of procedures stand in their places',
      'finds an id as a text or a key, and leaves a longer text alone',
      {
        'lib/editor/a.ts': "const id = 'coe-gijinkoku';",
        'lib/editor/b.ts': "const names = { 'coe-gijinkoku': 1 };",
        'lib/editor/c.ts': 'const id = `coe-gijinkoku`;',
        'lib/editor/d.ts': "const path = './coe-gijinkoku/form';",
        'lib/procedures/registry.ts': "const id = 'coe-gijinkoku';",
      },
      ['a', 'b', 'c'].map((file) => `lib/editor/${file}.ts names coe-gijinkoku`),
    ],
    [
      'entrypoints have at most 170 lines a file',
      'takes 170 lines and not 171',
      { 'entrypoints/a.ts': '\n'.repeat(170), 'entrypoints/b.ts': '\n'.repeat(171), 'lib/c.ts': '\n'.repeat(171) },
      ['entrypoints/b.ts is too long'],
    ],
    [
      'entrypoints call no hook',
      'finds one of our own as one of Preact',
      { 'entrypoints/a.ts': 'useState(0);', 'entrypoints/b.ts': 'useTour();', 'entrypoints/c.ts': 'user();' },
      ['entrypoints/a.ts calls hooks', 'entrypoints/b.ts calls hooks'],
    ],
    [
      'entrypoints hold no state',
      'finds maps and sets',
      { 'entrypoints/a.ts': 'new Map(); new Set(); new WeakMap();', 'lib/editor/b.ts': 'new Map();' },
      ['entrypoints/a.ts makes a Map', 'entrypoints/a.ts makes a Set'],
    ],
  ])('%s: %s', (rule, _, texts, offences) => {
    expect(houseRules(['coe-gijinkoku'])[rule]?.(sources(texts))).toEqual(offences);
  });
});
