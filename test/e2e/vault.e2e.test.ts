import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageKeys } from '../../lib/storage/keys';
import { allCases, loadCase } from '../fixtures/cases/load';
import { buildOtherPage, buildPage } from '../pages/build';
import { inContentScript } from './harness/content-world';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { ask } from './harness/messages';

// What can be read of the vault from outside of it: nothing.

let profile: BrowserProfile;
beforeAll(async () => {
  profile = await openProfile([allCases()]);
});
afterAll(() => profile.close());

/** Every text of a document, however deep; words of closed lists are left out, they are in the code itself. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const rawStorage = (page: Page, area: 'local' | 'session') =>
  page.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area);

/** Which tabs are noted as holding a fill that can be taken back. */
const filledNoted = (page: Page) =>
  page.evaluate(
    async (prefix) => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith(prefix)),
    storageKeys.filledPrefix,
  );

describe('the raw storage', () => {
  it('holds no fact of any case, no name of a record and not the passphrase', async () => {
    const raw = await rawStorage(profile.window, 'local');
    expect(raw.length).toBeGreaterThan(10_000);
    // Short ASCII words stand by chance in any long base64 text; Japanese never does.
    const telling = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text.length >= 7 : text.length >= 2);
    const facts = [...new Set(textsOf(allCases()).filter(telling))];
    expect(facts.length).toBeGreaterThan(400);
    expect(facts.filter((text) => raw.includes(text))).toEqual([]);
    // Texts are looked for as JSON would write them too.
    expect(facts.filter((text) => raw.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    expect(raw.includes('testa サンプル 2026')).toBe(false);
  });

  it("keeps the key in the browser's memory only, and drops it when the vault is locked", async () => {
    expect(await ask(profile.window, 'vault.state', null)).toEqual({ state: 'open' });
    const key = await rawStorage(profile.window, 'session');
    const longest = /"([A-Za-z0-9+/=_-]{40,})"/.exec(key)?.[1] ?? '';
    expect(longest).not.toBe('');
    expect((await rawStorage(profile.window, 'local')).includes(longest)).toBe(false);
    await ask(profile.window, 'vault.lock', null);
    expect((await rawStorage(profile.window, 'session')).includes(longest)).toBe(false);
    await expect(ask(profile.window, 'cases.list', null)).rejects.toThrow('locked');
    await expect(ask(profile.window, 'records.get', { kind: 'case', id: 'testa-arjun' })).rejects.toThrow('locked');
    await expect(ask(profile.window, 'vault.unlock', { passphrase: 'not the passphrase' })).rejects.toThrow(
      'wrongPassphrase',
    );
    await ask(profile.window, 'vault.unlock', { passphrase: 'testa サンプル 2026' });
    expect((await ask(profile.window, 'cases.list', null)).length).toBe(10);
  });

  it('can be opened with a new passphrase and no longer with the old one', async () => {
    const next = '新しい合言葉 TESTA 2027';
    await ask(profile.window, 'vault.changePassphrase', { current: 'testa サンプル 2026', next });
    await ask(profile.window, 'vault.lock', null);
    await expect(ask(profile.window, 'vault.unlock', { passphrase: 'testa サンプル 2026' })).rejects.toThrow(
      'wrongPassphrase',
    );
    await ask(profile.window, 'vault.unlock', { passphrase: next });
    await ask(profile.window, 'vault.changePassphrase', { current: next, next: 'testa サンプル 2026' });
  });
});

describe('the content script', () => {
  it.each(['local', 'session'])('cannot read the area "%s"', async (area) => {
    const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
    const said = await inContentScript(
      form.page,
      `chrome.storage.${area}.get(null).then((all) => 'read ' + Object.keys(all).length, () => 'refused')`,
    );
    expect(said).toBe('refused');
    await form.page.close();
  });

  it.each([
    ['cases.list', null],
    ['records.get', { kind: 'case', id: 'testa-arjun' }],
    ['exchange.export', { caseIds: null }],
    ['vault.state', null],
    ['tab.fill', { tabId: 1, options: { existing: 'keep', identityConfirmed: true } }],
  ])('is turned away at the door when it asks for %s', async (name, input) => {
    const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
    const message = JSON.stringify({ name, input });
    const answer = await inContentScript(form.page, `chrome.runtime.sendMessage(${message})`);
    expect(answer).toEqual({ ok: false, failure: { code: 'invalid' } });
    await form.page.close();
  });
});

describe('a tab', () => {
  it('leaves its case when it leaves the form', async () => {
    const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
    expect((await ask(profile.window, 'tab.state', { tabId: form.tabId })).bound?.id).toBe('testa-arjun');
    profile.portal.serve(await buildOtherPage());
    await form.page.reload();
    await expect.poll(async () => (await ask(profile.window, 'tab.state', { tabId: form.tabId })).bound).toBe(null);
    await form.page.close();
  });

  it('fills its own case while another tab fills another', async () => {
    const html = await buildPage('base');
    const one = await profile.openForm(html, 'testa-arjun');
    const two = await profile.openForm(html, 'testa-nguyen');
    await Promise.all([one.fill(), two.fill()]);
    const name = (form: Form) => form.page.locator('#applicant_lastName').inputValue();
    expect([await name(one), await name(two)]).toEqual(['TESTA ARJUN', 'TESTA NGUYEN MINH']);
    await one.page.close();
    await two.page.close();
    // Of tabs that are gone it is no longer noted that their pages hold a fill.
    await expect.poll(() => filledNoted(profile.window)).toEqual([]);
  });
});

describe('import', () => {
  it('writes nothing unless all of it is right, and names each place', async () => {
    const before = await rawStorage(profile.window, 'local');
    const document = structuredClone(loadCase('testa-chen'));
    const broken = { ...document, applicants: [{ ...document.applicants[0], sex: 'x', birth: '2026-02-30' }] };
    const answer = await profile.window.evaluate(
      (text) => chrome.runtime.sendMessage({ name: 'exchange.import', input: { text } }),
      JSON.stringify(broken),
    );
    expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    const places = answer.failure.problems.map(
      ({ record, path, code }: Record<string, string>) => `${record} ${path} ${code}`,
    );
    expect(places.sort()).toEqual(['applicants[0] birth noSuchDate', 'applicants[0] sex notInList']);
    expect(await rawStorage(profile.window, 'local')).toBe(before);
  });

  it('changes nothing when what was exported is imported again', async () => {
    const exported = await ask(profile.window, 'exchange.export', { caseIds: null });
    const preview = await ask(profile.window, 'exchange.import', { text: JSON.stringify(exported) });
    expect(preview.counts.case).toEqual({ added: 0, changed: 0, same: 10 });
    expect(preview.counts.applicant).toEqual({ added: 0, changed: 0, same: 10 });
  });
});
