import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCase } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { buildIfNeeded } from '../tools/build';
import { lookedAt, workBesideForm, workInWorkspace } from './harness/every-screen';
import { createVault, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { formUrl, servePortal } from './harness/portal';
import { type Hit, searchFiles } from './harness/profile';
import { Typist } from './harness/type-everywhere';

// With the vault locked nothing of a case, and nothing of what was typed into any screen, can be read in any file of the
// browser's profile; and the search that says so finds what is not kept out.

/** Typed into a page that is not ours: what the browser writes of any page. It shows when it has, and that the search finds it. */
const canary = '誰のものでもない見本の言葉';
const canaryUrl = new URL('/canary', formUrl).href;

let profile = '';
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** Every text of a document but ids, which addresses name. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /(^id|Id|Ids)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

/** The facts that tell something: not the words of lists and forms, which the extension itself and the site consist of. */
async function factsOf(extensionDir: string): Promise<readonly string[]> {
  const files = await readdir(extensionDir, { withFileTypes: true, recursive: true });
  const own = await Promise.all(
    files
      .filter((one) => /\.(js|html|json|css)$/.test(one.name))
      .map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
  );
  const words = [...own, (await buildPage('base')).toString()].join('\n');
  const telling = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text.length >= 7 : text.length >= 2);
  const all = [...textsOf(loadCase(lookedAt)), passphrase];
  return [...new Set(all)].filter((text) => telling(text) && !words.includes(text));
}

async function start(extensionDir: string): Promise<{ readonly tenken: Tenken; readonly workspace: Page }> {
  profile = await mkdtemp(join(tmpdir(), 'tenken-searched-'));
  const tenken = await launchTenken({ extensionDir, profile });
  return { tenken, workspace: await tenken.workspace() };
}

/**
 * Types into a page that is not ours, and waits until the browser has written it down. Of a page that is not in front it
 * does so last: everything typed before is written by then, where it is written at all.
 */
async function untilWritten(tenken: Tenken, other: Page): Promise<void> {
  const portal = await servePortal(tenken.context, '');
  portal.serveAt(canaryUrl, '<!doctype html><title>canary</title><textarea></textarea>');
  const page = await tenken.context.newPage();
  await page.goto(canaryUrl);
  await page.locator('textarea').fill(canary);
  await other.bringToFront();
  await expect.poll(async () => (await searchFiles(profile, [canary])).length).toBeGreaterThan(0);
}

/** Where each text stood, to be read in a failing test. */
const placesOf = (hits: readonly Hit[]) => hits.map(({ text, file, encoding, place }) => [text, file, encoding, place]);

describe("the browser's profile", () => {
  it('holds nothing of what was shown and typed on any screen once the vault is locked: neither after a crash nor after the end', {
    timeout: 600_000,
  }, async () => {
    const extensionDir = await buildIfNeeded();
    const facts = await factsOf(extensionDir);
    expect(facts.length).toBeGreaterThan(120);
    const { tenken, workspace } = await start(extensionDir);
    const typist = new Typist();
    await typist.lookAt(workspace, 'the form for a new vault');
    await createVault(workspace);
    await workInWorkspace(workspace, typist);
    await workBesideForm(tenken, workspace, typist);
    await ask(workspace, 'vault.lock', null);
    await workspace.getByTestId('passphrase').waitFor();
    await typist.fillIn(workspace, 'the lock');
    await untilWritten(tenken, workspace);
    const told = [...facts, ...typist.typed];
    expect(typist.typed.length).toBeGreaterThan(400);
    expect(told.length).toBeGreaterThan(500);
    // What a crash at this moment would leave.
    expect(placesOf(await searchFiles(profile, told))).toEqual([]);
    await tenken.close();
    expect(placesOf(await searchFiles(profile, told))).toEqual([]);
  });
});

describe('the search itself', () => {
  it('finds a text in a box of ours that is not kept out, and one that is stored as it is', {
    timeout: 300_000,
  }, async () => {
    const { tenken, workspace } = await start(await buildIfNeeded());
    const [inBox, inLog, inTable] = ['見本の文字甲', '見本の文字乙', '見本の文字丙'];
    // Enough for the browser to write what was stored before into a table, compressed.
    const filler = 'x'.repeat(1_000_000);
    await workspace.evaluate(
      async ([early, weight]) => {
        await chrome.storage.local.set({ early });
        for (let at = 0; at < 12; at += 1) await chrome.storage.local.set({ [`weight${at}`]: weight });
      },
      [`${inTable}と${inTable}`, filler] as const,
    );
    await workspace.evaluate((late) => chrome.storage.local.set({ late }), inLog);
    await workspace.evaluate(() => {
      const form = document.createElement('form');
      form.append(document.createElement('textarea'));
      document.body.append(form);
    });
    await workspace.locator('body > form > textarea').evaluate((box) => {
      box.closest('form')?.removeAttribute('autocomplete');
    });
    await workspace.locator('body > form > textarea').fill(inBox);
    await untilWritten(tenken, workspace);
    await tenken.close();
    const hits = await searchFiles(profile, [inBox, inLog, inTable]);
    const found = (text: string) => new Set(hits.flatMap((hit) => (hit.text === text ? [hit.place] : [])));
    expect(hits.some(({ text, file }) => text === inBox && file.includes('Sessions'))).toBe(true);
    expect(found(inLog)).toContain('log');
    expect(found(inTable)).toContain('table');
  });
});
