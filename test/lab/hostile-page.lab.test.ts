import { aThirdUnlessLong } from './suites/cells';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderForm } from '../../lib/practice/markup';
import { launchPlain, type PlainBrowser } from '../e2e/harness/launch';
import { type ServedPortal, servePortal } from '../e2e/harness/portal';
import { hasLayer, signsOn } from '../e2e/harness/signs';
import { jobOfCase } from '../engine/case-kit';
import { buildPage, documentOf, portalModel } from '../pages/build';
import type { Manner } from '../pages/hostile-script';
import { bundled } from '../tools/bundle';
import { type IsolatedSide, isolatedSide } from './isolated-side';
import { everyLook } from '../tools/every-look';

// A page that was never filled wants to know what the case answers: it tries every option of every choice, waits for the
// marks, and looks at them by every way it has. The page side stands in a world of its own, as in the product.

/** What the hostile page's script offers. */
interface HostileWorld {
  readonly hostile: typeof import('../pages/hostile-script');
}

const job = jobOfCase('testa-largest');
/** Milliseconds in which the browser draws the marks and tells what is visible: nothing on the page says that it has. */
const drawing = 350;

/** How the page changes its choices. A click on a label ends in one on its box: tried by itself in the longest tier. */
const manners: readonly Manner[] = everyLook ? ['events', 'click', 'label'] : ['events'];

let browser: PlainBrowser;
let portal: ServedPortal;
/** What the case answers: the number of the chosen option, by the name of the choice. */
let answers: Record<string, number>;

beforeAll(async () => {
  browser = await launchPlain({ viewport: { width: 1280, height: 900 } });
  portal = await servePortal(browser.context, '');
  answers = await answersOfCase();
});
afterAll(() => browser.close());

/** Fills an ordinary page and reads which options stand chosen. */
async function answersOfCase(): Promise<Record<string, number>> {
  portal.serve(await buildPage('base'));
  const page = await portal.open();
  const side = await isolatedSide(page);
  await side.ask('page.fill', { job, options: { existing: 'keep', identityConfirmed: false } });
  const chosen = await page.evaluate(() => {
    const found: Record<string, number> = {};
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    for (const radio of radios.filter(({ checked }) => checked))
      found[radio.name] = radios.filter(({ name }) => name === radio.name).indexOf(radio);
    return found;
  });
  await page.close();
  return chosen;
}

async function openHostile(): Promise<{ readonly page: Page; readonly side: IsolatedSide }> {
  const script = await bundled(new URL('../pages/hostile-script.ts', import.meta.url), 'hostile');
  const model = portalModel();
  const head = `<script>${script.replace(/<\/script/g, '<\\/script')}</script>`;
  portal.serve(documentOf(model.title, 'hostile', renderForm(model, {}), '').replace('<head>', () => `<head>${head}`));
  const page = await portal.open();
  const choices = await page.evaluate(() => (globalThis as unknown as HostileWorld).hostile.prepare());
  expect(choices).toBeGreaterThan(Object.keys(answers).length);
  // As high as the page, so that everything is seen at once and nothing needs to be scrolled to.
  await page.setViewportSize({ width: 1280, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  return { page, side: await isolatedSide(page) };
}

const learnedOn = (page: Page) => page.evaluate(() => (globalThis as unknown as HostileWorld).hostile.learned());
const lookOn = (page: Page) => page.evaluate(() => (globalThis as unknown as HostileWorld).hostile.look());
const optionsOn = (page: Page) => page.evaluate(() => (globalThis as unknown as HostileWorld).hostile.options());
const chooseOn = (page: Page, round: number, manner: Manner) =>
  page.evaluate(([number, how]) => (globalThis as unknown as HostileWorld).hostile.choose(number, how), [
    round,
    manner,
  ] as const);

describe('a hostile page learns none of the answers', () => {
  it('of a case that answers enough to be worth it', () => {
    expect(Object.keys(answers).length).toBeGreaterThan(20);
  });

  it.each(manners)('by changing its choices with %s', { timeout: 240_000 }, async (manner) => {
    const { page, side } = await openHostile();
    await side.check(job, true);
    await expect.poll(() => signsOn(page)).toBeGreaterThan(20);
    const rounds = Math.max(...Object.values(await optionsOn(page)));
    for (let round = 0; round < rounds; round += 1) {
      await chooseOn(page, round, manner);
      await expect.poll(() => side.follow(job), { message: 'The page side has seen the change.' }).toBeGreaterThan(0);
      await page.waitForTimeout(drawing);
      await lookOn(page);
    }
    const taught = await learnedOn(page);
    expect(Object.keys(taught).length).toBeGreaterThan(15);
    for (const [way, choices] of Object.entries(taught)) expect({ way, choices }).toEqual({ way, choices: {} });
    expect(portal.unexpectedRequests).toEqual([]);
    await page.close();
  });

  // That a page would learn it otherwise: the tests above can fail.
  if (everyLook) {
    it('although it would, if one thing were laid over a row that is answered otherwise', {
      timeout: 120_000,
    }, async () => {
      const { page } = await openHostile();
      const rounds = Math.max(...Object.values(await optionsOn(page)));
      for (let round = 0; round < rounds; round += 1) {
        await page.evaluate(
          ([number, truth]) => {
            const { hostile } = globalThis as unknown as HostileWorld;
            document.querySelector('html > div')?.remove();
            const layer = document.createElement('div');
            const root = layer.attachShadow({ mode: 'closed' });
            const counts = hostile.options();
            for (const [name, [at]] of Object.entries(hostile.markPlaces())) {
              const answer = truth[name];
              if (answer === undefined || !at || number % (counts[name] ?? 1) !== answer) continue;
              const sign = document.createElement('div');
              sign.style.cssText = `position:absolute;width:20px;height:20px;left:${at[0] - 10}px;top:${at[1] - 10}px;background:red`;
              root.append(sign);
            }
            document.documentElement.append(layer);
            layer.style.setProperty('position', 'static', 'important');
          },
          [round, answers] as const,
        );
        await page.waitForTimeout(drawing);
        await lookOn(page);
      }
      const taught = await learnedOn(page);
      const count = (way: string) => Object.keys(taught[way] ?? {}).length;
      expect(count('painting over a box (IntersectionObserver)')).toBeGreaterThan(20);
      expect(count('hit testing')).toBeGreaterThan(20);
      await page.close();
    });
  }
});

describe('the mark of a row', () => {
  const birthplace = '#switch_256107';
  const box = (page: Page) => page.locator(birthplace);
  const byScript = (page: Page, text: string) =>
    box(page).evaluate((element, value) => {
      (element as HTMLInputElement).value = value;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, text);
  const byCommand = (page: Page, text: string) =>
    box(page).evaluate((element, value) => {
      (element as HTMLInputElement).focus();
      document.execCommand('insertText', false, value);
    }, text);

  it.each([
    ...(everyLook ? ([['its script', byScript]] as const) : []),
    ['a command that the browser trusts', byCommand] as const,
  ])('goes when the page changes the row by %s, and comes back by the person’s hand', async (_, change) => {
    portal.serve(await buildPage('base'));
    const page = await portal.open();
    const side = await isolatedSide(page);
    await side.check(job, true);
    await box(page).scrollIntoViewIfNeeded();
    await expect.poll(() => signsOn(page)).toBeGreaterThan(3);
    const all = await signsOn(page);
    await change(page, '推測');
    await expect.poll(() => side.follow(job)).toBeGreaterThan(0);
    await expect.poll(() => signsOn(page)).toBe(all - 1);
    await box(page).press('End');
    await page.keyboard.insertText('の値');
    await expect.poll(() => side.follow(job)).toBeGreaterThan(0);
    await expect.poll(() => signsOn(page)).toBe(all);
    // The press was for one change: what the page does after it is its own again.
    await change(page, '次の推測');
    await expect.poll(() => side.follow(job)).toBeGreaterThan(0);
    await expect.poll(() => signsOn(page)).toBe(all - 1);
    await side.check(job, true);
    await expect.poll(() => signsOn(page)).toBe(all);
    await page.close();
  });
});

it('all marks go when the page makes itself another person’s, and do not come back by its own doing', async () => {
  portal.serve(await buildPage('base'));
  const page = await portal.open();
  const side = await isolatedSide(page);
  await side.ask('page.fill', { job, options: { existing: 'keep', identityConfirmed: false } });
  await side.check(job, true);
  await expect.poll(() => signsOn(page)).toBeGreaterThan(3);
  const write = (text: string | null) =>
    page.locator('#switch_256115').evaluate((element, given) => {
      const box = element as HTMLInputElement;
      box.dataset.before ??= box.value;
      box.value = given ?? box.dataset.before;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  await write('T0000000');
  await expect.poll(() => side.follow(job)).toBeGreaterThan(0);
  await expect.poll(() => signsOn(page)).toBe(0);
  await write(null);
  await expect.poll(() => side.follow(job)).toBeGreaterThan(0);
  await page.waitForTimeout(drawing);
  expect(await signsOn(page)).toBe(0);
  await side.check(job, true);
  await expect.poll(() => signsOn(page)).toBeGreaterThan(3);
  await page.close();
});

describe('a page that lays hands on the layer of marks', () => {
  it.each<readonly [string, () => void]>(
    aThirdUnlessLong([
      [
        'moves it into an element of its own',
        () => document.body.append(document.documentElement.lastElementChild ?? ''),
      ],
      ['restyles it', () => document.documentElement.lastElementChild?.setAttribute('style', 'display: inline-block')],
      ['gives it an attribute', () => document.documentElement.lastElementChild?.setAttribute('class', 'page')],
    ]),
  )('%s: it is emptied at once, and not shown again', async (_, tamper) => {
    portal.serve(await buildPage('base'));
    const page = await portal.open();
    const side = await isolatedSide(page);
    await side.check(job, false);
    await expect.poll(() => signsOn(page)).toBeGreaterThan(0);
    await page.evaluate(tamper);
    expect(await hasLayer(page)).toBe(false);
    expect(await signsOn(page)).toBe(0);
    await side.check(job, false);
    expect(await hasLayer(page)).toBe(false);
    await page.close();
  });

  it('takes it away: it comes back with the next check', async () => {
    portal.serve(await buildPage('base'));
    const page = await portal.open();
    const side = await isolatedSide(page);
    await side.check(job, false);
    await expect.poll(() => signsOn(page)).toBeGreaterThan(0);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await hasLayer(page)).toBe(false);
    await side.check(job, false);
    await expect.poll(() => signsOn(page)).toBeGreaterThan(0);
    await page.close();
  });
});
