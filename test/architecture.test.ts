import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config, { portalMatch } from '../wxt.config';
import { allImports, findCycle, reachedFrom, valueImports, wayTo } from './architecture/graph';
import { roomOf } from './architecture/house';
import { pureRooms, roomPackages } from './architecture/packages';
import {
  clockReadings,
  globalsUsed,
  impureGlobals,
  membersCalled,
  membersNamed,
  networkGlobals,
  takesPathOfOwnUrl,
} from './architecture/names';
import { readSources, root, type SourceFile } from './architecture/sources';

const files = readSources(['lib', 'components', 'entrypoints']);
const under = (place: string): readonly SourceFile[] =>
  files.filter(({ path }) => path === place || path.startsWith(`${place}/`));
const each = (check: (file: SourceFile) => readonly string[]): readonly string[] => files.flatMap(check);

describe('imports', () => {
  it('finds the product', () => {
    expect(files.length, 'There are no sources to check.').toBeGreaterThan(100);
  });

  it('name only packages that their room may use', () => {
    const wrong = each(({ path, imports }) => {
      const { packages = [], typesOf = [] } = roomPackages[roomOf(path) ?? ''] ?? {};
      return imports
        .filter(({ target, isFile }) => !isFile && !packages.includes(target))
        .filter(({ target, isTypeOnly }) => !(isTypeOnly && typesOf.includes(target)))
        .map(({ target, isTypeOnly }) => `${path} must not import ${isTypeOnly ? 'even types of ' : ''}${target}.`);
    });
    expect(wrong).toEqual([]);
  });

  it('lead to files that are there', () => {
    const lost = each(({ path, imports }) =>
      imports
        .filter(({ target, isFile }) => isFile && !/\.\w+$/.test(target) && !existsSync(join(root, target)))
        .map(({ target }) => `${path} imports ${target}, which is not there.`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['code', valueImports],
    ['types', allImports],
  ])('never run in a circle, for %s', (_, reads) => {
    const cycle = findCycle(files, reads);
    expect(cycle, `These files import each other in a circle: ${cycle?.join(' → ')}.`).toBeNull();
  });

  it.each(['lib/page', 'entrypoints/portal.ts', 'entrypoints/shape.ts'])(
    'keep zod and storage out of what %s loads',
    (folder) => {
      const from = under(folder).map(({ path }) => path);
      expect(from, `${folder} is empty.`).not.toEqual([]);
      for (const name of ['zod', '@noble/hashes', 'preact']) {
        const way = wayTo(name, files, from);
        expect(way, `A portal page would load ${name}: ${way?.join(' → ')}.`).toBeNull();
      }
      const stores = reachedFrom(files, from).filter(({ path }) => roomOf(path) === 'storage');
      expect(stores, 'A portal page would load code of the storage.').toEqual([]);
    },
  );

  it('leave the tests out of the product', () => {
    const wrong = each(({ path, imports }) =>
      imports.filter(({ target }) => target.startsWith('test/')).map(({ target }) => `${path} imports ${target}.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what code names', () => {
  it.each(pureRooms)('%s has no browser, page, network, store or clock', (name) => {
    const wrong = under(`lib/${name}`).flatMap(({ path, program }) => [
      ...[...globalsUsed(program)].filter((used) => impureGlobals.has(used)).map((used) => `${path} names ${used}.`),
      ...clockReadings(program).map((reading) => `${path} reads the clock by ${reading}: take the day as an argument.`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('never reaches the network', () => {
    const wrong = each(({ path, program }) =>
      [...globalsUsed(program), ...membersNamed(program)]
        .filter((name) => networkGlobals.has(name))
        .map((name) => `${path} names ${name}: Tenken makes no requests.`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps what stands in the controls of every page off the disk', () => {
    const pages = readdirSync(join(root, 'entrypoints')).filter((name) =>
      existsSync(join(root, 'entrypoints', name, 'index.html')),
    );
    expect(pages.length).toBeGreaterThan(3);
    const wrong = pages.filter((name) => {
      const main = under(`entrypoints/${name}`).find(({ path }) => /\/main\.tsx?$/.test(path));
      return !main?.text.includes('\nkeepFormsOffDisk(document);\n');
    });
    expect(wrong, 'These pages do not call keepFormsOffDisk.').toEqual([]);
  });

  it('never submits a form', () => {
    const wrong = each(({ path, program }) =>
      ['submit', 'requestSubmit']
        .filter((name) => membersCalled(program).has(name))
        .map((name) => `${path} calls ${name}: sending is the person's.`),
    );
    expect(wrong).toEqual([]);
  });

  it('presses something on the page in two places only', () => {
    const pressing = [...under('lib/page'), ...under('entrypoints/portal.ts'), ...under('entrypoints/shape.ts')].filter(
      ({ program }) =>
        membersNamed(program).has('click') ||
        [...globalsUsed(program)].some((name) => name === 'MouseEvent' || name === 'PointerEvent'),
    );
    expect(
      pressing.map(({ path }) => path),
      'Code that presses on the page stands in buttons.ts (＋追加する, 削除, 選択解除) and in the driver of radios.',
    ).toEqual(['lib/page/buttons.ts', 'lib/page/drivers/radio.ts']);
  });

  it('touches browser storage in lib/storage only', () => {
    const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'];
    const wrong = each(({ path, program }) => {
      if (roomOf(path) === 'storage') return [];
      const named = new Set([...membersNamed(program), ...globalsUsed(program)]);
      return [...stores, 'storage'].filter((name) => named.has(name)).map((name) => `${path} names ${name}.`);
    });
    expect(wrong).toEqual([]);
  });

  it('makes no code out of text', () => {
    const wrong = each(({ path, program }) =>
      ['eval', 'Function'].filter((name) => globalsUsed(program).has(name)).map((name) => `${path} names ${name}.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('any folder', () => {
  it('does for the project: a file finds its neighbours by fileURLToPath', () => {
    const everything = [...files, ...readSources(['test', 'wxt.config.ts'])];
    const wrong = everything
      .filter(({ program }) => takesPathOfOwnUrl(program))
      .map(({ path }) => `${path} takes .pathname beside import.meta.url: use fileURLToPath of node:url.`);
    expect(wrong).toEqual([]);
  });
});

describe('the repository', () => {
  const fixed = ['components', 'entrypoints', 'lib', 'public', 'test'];
  const named = ['LICENSE', 'README.md', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

  it('has at its top level what is agreed and nothing else', () => {
    const beside = ['package-lock.json', 'node_modules'];
    const there = readdirSync(root).filter((name) => !name.startsWith('.') && !beside.includes(name));
    expect(there.sort(), 'The top level is fixed: put new files into one of its folders.').toEqual(
      [...fixed, ...named].sort(),
    );
  });
});

describe('the manifest', () => {
  const manifest = config.manifest;
  if (typeof manifest !== 'object' || manifest instanceof Promise) throw new Error('The manifest is not plain data.');

  it('asks for the permissions of the design and no other', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(
      ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
    expect(manifest.optional_permissions, 'No permission is asked for later either.').toBeUndefined();
  });

  it('works on the portal and nowhere else', () => {
    expect(portalMatch).toBe('https://www.rasens-immi.moj.go.jp/rasens-u/*');
    expect(manifest.host_permissions).toEqual([portalMatch]);
    expect(manifest.optional_host_permissions, 'No other site is asked for later either.').toBeUndefined();
    const listed = files.filter(
      ({ path, program }) => /\.content\b/.test(path) || globalsUsed(program).has('defineContentScript'),
    );
    expect(listed, 'The page side is put into the portal when asked, and into nothing by itself.').toEqual([]);
  });

  it('lets no page of the web load anything of the extension, and its own pages load only themselves', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
