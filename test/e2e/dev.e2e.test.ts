import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type WxtDevServer } from 'wxt';
import { caseIds } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { type DevBrowser, startDevBrowser } from '../tools/dev/browser';
import { devExtensionDir, root } from '../tools/paths';
import { passphrase } from './harness/flow';
import { ask } from './harness/messages';

/** Every file of a built extension that is text, with its content. */
const textsIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|json|html|css)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

const holding = (folder: string, mark: string) =>
  textsIn(folder).flatMap(([name, text]) => (text.includes(mark) ? [name] : []));

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

let server: WxtDevServer;
let dev: DevBrowser;
let workspace: Page;
let release = '';

beforeAll(async () => {
  release = await buildIfNeeded();
  server = await createServer({ root, webExt: { disabled: true }, logger: silent });
  await server.start();
  dev = await startDevBrowser(devExtensionDir, false);
  workspace = dev.workspace();
});
afterAll(async () => {
  await dev?.tenken.close();
  await server?.stop();
});

const quiet = () => undefined;
const silent = {
  ...{ debug: quiet, log: quiet, info: quiet, warn: quiet, fatal: quiet, success: quiet, level: 0 },
  error: (...said: unknown[]) => console.error(...said),
};

describe('the extension in development', () => {
  it('opens the workspace on a vault that is open and holds every fictional case', async () => {
    await expect.poll(() => workspace.locator('[data-testid^="case-row-"]').count()).toBe(caseIds.length);
    expect(await ask(workspace, 'vault.state', null)).toEqual({ state: 'open' });
  });

  it('draws its pages with their styles, which come from the server', async () => {
    const ground = () => workspace.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(ground).toBe('rgb(245, 246, 248)');
  });

  it('opens again where the person was, with an open vault, once the background has been loaded anew', async () => {
    await workspace.evaluate((hash) => {
      location.hash = hash;
    }, `#/cases/${caseIds[1]}`);
    await expect.poll(() => workspace.url()).toContain(caseIds[1]);
    server.reloadExtension();
    await expect.poll(() => workspace.isClosed()).toBe(true);
    await expect.poll(() => dev.workspace().isClosed(), { timeout: 60_000 }).toBe(false);
    workspace = dev.workspace();
    expect(workspace.url()).toContain(caseIds[1]);
    expect(await ask(workspace, 'vault.state', null)).toEqual({ state: 'open' });
  });

  it('asks nothing of other machines', () => {
    const { extension_pages: policy } = manifestIn(devExtensionDir).content_security_policy;
    const hosts = [...policy.matchAll(/\b(?:https?|wss?):\/\/[^\s;]+/g)].map(([host]) => new URL(host).hostname);
    expect([...new Set(hosts)]).toEqual(['localhost']);
  });
});

describe('a build to be handed out', () => {
  // Each mark is found where it belongs, or finding none in the build would say nothing.
  it.each([
    ['the passphrase of the seeded vault', passphrase, join(root, 'test/e2e/harness/flow.ts')],
    ['the fictional cases', 'testa-nguyen', join(root, 'test/fixtures/cases/testa-nguyen.json')],
    ['the folder of the seed', 'open-vault', join(root, 'test/tools/dev/browser.ts')],
  ])('holds nothing of %s', (_, mark, source) => {
    expect(readFileSync(source, 'utf8')).toContain(mark);
    expect(holding(release, mark)).toEqual([]);
  });

  it.each(['wxt:reload-extension', 'localhost:'])('holds nothing of the development server: %s', (mark) => {
    expect(holding(devExtensionDir, mark)).not.toEqual([]);
    expect(holding(release, mark)).toEqual([]);
  });

  it('lets in no server and no styles of scripts, and may see no tabs', () => {
    const { content_security_policy: policy, permissions, host_permissions: hosts } = manifestIn(release);
    expect(policy).toEqual({ extension_pages: expect.stringContaining("script-src 'self';") });
    expect(policy.extension_pages).not.toMatch(/unsafe|localhost|http|ws:/);
    expect(permissions).not.toContain('tabs');
    expect(hosts).toEqual(['https://www.rasens-immi.moj.go.jp/rasens-u/*']);
    // As development does.
    const served = manifestIn(devExtensionDir);
    expect(served.content_security_policy.extension_pages).toMatch(/localhost/);
    expect(served.permissions).toContain('tabs');
  });

  it('has a background of one classic script, which loads no other', () => {
    expect(manifestIn(release).background).toEqual({ service_worker: 'background.js' });
    expect(readFileSync(join(release, 'background.js'), 'utf8')).not.toMatch(/\bimport\s*\(/);
  });
});
