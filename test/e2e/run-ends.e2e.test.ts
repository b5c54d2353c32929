import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popup as popupText } from '../../components/popup/popup.words';
import { lostText } from '../../components/popup/run.words';
import { allCases } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { buildIfNeeded } from '../tools/build';
import { examine } from './harness/examine';
import { bindCase, fill, passphrase, tabIdOf, tabState, undo } from './harness/flow';
import { answerOf, ask } from './harness/messages';
import { formUrl } from './harness/portal';
import { type Session, startSession } from './harness/session';
import { layersOn, signsOn } from './harness/signs';
import { readControls } from './harness/values';
import { everyLook } from '../tools/every-look';

// What becomes of a page, and what is said of it, when a fill does not come to its end: the background, the page or the
// extension goes at a chosen write.

let session: Session;
let tools: CDPSession;
beforeAll(async () => {
  session = await startSession({
    extensionDir: await buildIfNeeded(),
    cases: JSON.stringify(allCases()),
    html: await buildPage('base'),
  });
  tools = await session.context.newCDPSession(session.workspacePage);
  await tools.send('ServiceWorker.enable');
});
afterAll(() => session.close());

const caseId = 'testa-largest';

async function openBound() {
  const opened = await session.openForm();
  await bindCase(opened.popup, caseId);
  return {
    ...opened,
    async close() {
      await Promise.all([opened.popup.close(), opened.form.close()]);
    },
  };
}

/**
 * Tells when the page has seen this many changes of its controls. From there on the page is slow, until `hurry`, so that the
 * fill is still on its way when the test acts.
 */
function reaching(
  form: Page,
  number: number,
): {
  readonly ready: Promise<void>;
  readonly done: Promise<void>;
  readonly hurry: () => Promise<void>;
} {
  let reached = () => {};
  const done = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const listen = async () => {
    await form.exposeFunction('reached', () => reached());
    await form.evaluate((wanted) => {
      let seen = 0;
      const count = () => {
        seen += 1;
        if (seen === wanted) (globalThis as unknown as { reached(): void }).reached();
        const until = seen < wanted || document.documentElement.dataset.hurry === '' ? 0 : performance.now() + 60;
        while (performance.now() < until);
      };
      document.addEventListener('change', count, { capture: true });
    }, number);
  };
  const hurry = () =>
    form.evaluate(() => {
      document.documentElement.dataset.hurry = '';
    });
  return { ready: listen(), done, hurry };
}

const stopBackground = () => tools.send('ServiceWorker.stopAllWorkers');
const badge = (tabId: number) =>
  session.workspacePage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
const held = async (form: Page) =>
  (await readControls(form)).map(({ id, name, value, checked }) => ({ id, name, value, checked }));

describe('the background ends', () => {
  it.each(everyLook ? [1, 20, 60] : [1, 60])(
    'at write %i: the page stops, says so, and can be undone',
    { timeout: 120_000 },
    async (number) => {
      const { form, tabId, popup, close } = await openBound();
      const before = await held(form);
      const reached = reaching(form, number);
      await reached.ready;
      await popup.getByTestId('fill').click();
      await reached.done;
      await stopBackground();
      await popup.getByTestId('report').waitFor();
      await reached.hurry();
      expect(await popup.getByTestId('progress').count()).toBe(0);
      expect(await popup.getByTestId('failure').count()).toBe(0);
      const { run, report } = await tabState(popup, tabId);
      // A fill may come to its end just before the page hears of it.
      expect(['lost', 'done']).toContain(run.state);
      expect(report?.canUndo).toBe(true);
      if (run.state === 'lost') {
        expect(run).toMatchObject({ work: 'fill', to: 'background', canUndo: true });
        expect(report?.end).toBe('cancelled');
        expect(await popup.getByTestId('lost-run').innerText()).toContain(lostText.fillCut.ja);
        // One of the two is enough.
        expect(await popup.getByText(popupText.resultCancelled.ja).count()).toBe(0);
        await expect.poll(() => badge(tabId)).toBe('!');
        if (number === 20) {
          await examine(popup, 'lost-background');
          const panel = await session.extensionPage(`sidepanel.html?tab=${tabId}`);
          await panel.getByTestId('lost-run').waitFor();
          expect(await panel.getByTestId('lost-run').innerText()).toContain(lostText.fillCut.ja);
          await examine(panel, 'lost-panel');
          await panel.close();
        }
      }
      expect((await undo(popup)).left).toEqual([]);
      expect(await held(form)).toEqual(before);
      await expect.poll(() => badge(tabId)).toBe('●');
      await close();
    },
  );
});

describe('the page goes', () => {
  it('is reloaded half-way: it is said that nothing of ours is on it', { timeout: 120_000 }, async () => {
    const { form, tabId, popup, close } = await openBound();
    const before = await held(form);
    const reached = reaching(form, 5);
    await reached.ready;
    await popup.getByTestId('fill').click();
    await reached.done;
    await form.reload();
    await popup.getByTestId('lost-run').waitFor();
    await expect.poll(() => popup.getByTestId('lost-run').innerText()).toContain(lostText.reloaded.ja);
    expect(await popup.getByTestId('progress').count()).toBe(0);
    expect(await popup.getByTestId('failure').count()).toBe(0);
    expect(await tabState(popup, tabId)).toMatchObject({
      run: { state: 'lost', to: 'page', canUndo: false },
      report: null,
    });
    await expect.poll(() => badge(tabId)).toBe('!');
    await examine(popup, 'lost-reloaded');
    // Nobody has asked for the new page to be filled.
    expect(await held(form)).toEqual(before);
    expect((await fill(popup, tabId)).end).toBe('done');
    expect(await popup.getByTestId('lost-run').count()).toBe(0);
    await close();
  });

  it('is left half-way for another page', { timeout: 120_000 }, async () => {
    const { form, tabId, popup, close } = await openBound();
    const elsewhere = `${new URL(formUrl).origin}/rasens-u/top`;
    session.portal.serveAt(elsewhere, '<!DOCTYPE html><title>トップ</title><h1>トップ</h1>');
    const reached = reaching(form, 5);
    await reached.ready;
    await popup.getByTestId('fill').click();
    await reached.done;
    await form.goto(elsewhere);
    await popup.getByTestId('lost-run').waitFor();
    await expect.poll(() => popup.getByTestId('lost-run').innerText()).toContain(lostText.left.ja);
    expect(await popup.getByTestId('failure').count()).toBe(0);
    expect((await tabState(popup, tabId)).run).toMatchObject({ state: 'lost', to: 'page' });
    await examine(popup, 'lost-left');
    // The page after that has nothing to do with it.
    await form.reload();
    await expect.poll(async () => (await tabState(popup, tabId)).run.state).toBe('idle');
    await close();
  });
});

describe('a page that would like to end us', () => {
  it('does not: the events by which content scripts end one another do nothing', { timeout: 120_000 }, async () => {
    const { form, tabId, popup, close } = await openBound();
    const before = await held(form);
    await form.evaluate((id) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const type = `${id}:portal:wxt:content-script-started`;
      document.addEventListener(type, () => heard.push(type));
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      let isOurs = false;
      document.addEventListener(
        'change',
        () => {
          if (isOurs) return;
          isOurs = true;
          const detail = { contentScriptName: 'portal', messageId: 'page' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage({ type, ...detail }, '*');
          isOurs = false;
          heard.length = 0;
        },
        { capture: true },
      );
    }, session.extensionId);
    const report = await fill(popup, tabId);
    expect(report.end).toBe('done');
    expect(report.counts.filled).toBeGreaterThan(50);
    // Put in once more, the page side that is there goes on: it alone holds the way back.
    await popup.evaluate(
      (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['portal.js'] }),
      tabId,
    );
    expect((await undo(popup)).left).toEqual([]);
    expect(await held(form)).toEqual(before);
    await close();
  });

  it('is not told that we are there', async () => {
    const form = await session.portal.open();
    await form.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const own = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return own.call(this, event);
      };
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    });
    const tabId = await tabIdOf(session.workspacePage, formUrl);
    expect((await ask(session.workspacePage, 'tab.state', { tabId })).page.kind).toBe('form');
    expect(await form.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await layersOn(form)).toBe(0);
    await form.close();
  });
});

// The last: the extension's own pages close with it.
describe('the extension is loaded anew', () => {
  it('takes its marks away, and it is said that undo is gone', { timeout: 180_000 }, async () => {
    const { form, tabId, popup } = await openBound();
    await fill(popup, tabId);
    await expect.poll(() => signsOn(form)).toBeGreaterThan(0);
    const extensions = await session.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const own = (
        chrome as unknown as {
          developerPrivate: {
            updateProfileConfiguration(change: object): Promise<void>;
            reload(id: string, options: object): Promise<void>;
          };
        }
      ).developerPrivate;
      await own.updateProfileConfiguration({ inDeveloperMode: true });
      await own.reload(id, { failQuietly: true });
    }, session.extensionId);
    await expect.poll(() => layersOn(form)).toBe(0);
    await extensions.goto(`chrome-extension://${session.extensionId}/workspace.html`);
    expect((await answerOf(extensions, 'vault.unlock', { passphrase })).ok).toBe(true);
    await extensions.goto(`chrome-extension://${session.extensionId}/popup.html?tab=${tabId}`);
    await extensions.getByTestId('lost-run').waitFor();
    expect(await extensions.getByTestId('lost-run').innerText()).toContain(lostText.updated.ja);
    expect(await extensions.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('!');
    await examine(extensions, 'lost-updated');
    await bindCase(extensions, caseId);
    await extensions.getByTestId('lost-run').waitFor();
    const again = await fill(extensions, tabId);
    expect(again.end).toBe('done');
    expect(await extensions.getByTestId('lost-run').count()).toBe(0);
    // Counted as a script of the page would: the browser's tools may not answer right after an extension came anew.
    await expect.poll(() => form.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  });
});
