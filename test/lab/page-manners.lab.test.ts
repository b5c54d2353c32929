import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { buildPage } from '../pages/build';
import type { FormLab } from './form-lab';
import { type LabWorld, openPageLab } from './page-lab';

// What a page may do beside the form, and what a fill must not take from it.

let lab: FormLab;
beforeAll(async () => {
  lab = await openPageLab((job) => ({
    ...job,
    overflow: [{ row: 'applicant.relatives.7', label: '在日親族 7', section: '身分事項', repeat: 7 }],
  }));
});
afterAll(async () => {
  expect(lab.unexpectedRequests).toEqual([]);
  await lab.close();
});

describe('a link that says ＋追加する', () => {
  it.each([
    ['/other-form', 0],
    ['https://example.jp/', 0],
    ['mailto:a@example.com', 0],
    ['#next', 1],
    ['javascript:void 0', 1],
  ])('and leads to %s is pressed by a fill: %s', async (href, isPressed) => {
    const form = await lab.openForm(await buildPage('base'), 'testa-largest');
    const links = await form.page.evaluate((to) => {
      const state = globalThis as { pressed?: number };
      state.pressed = 0;
      const buttons = [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes('追加する'));
      for (const button of buttons) {
        const link = Object.assign(document.createElement('a'), { textContent: button.textContent });
        link.setAttribute('href', to);
        link.style.display = button.style.display;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          state.pressed = (state.pressed ?? 0) + 1;
        });
        button.replaceWith(link);
      }
      return buttons.length;
    }, href);
    expect(links).toBeGreaterThan(0);
    await form.fill();
    const pressed = await form.page.evaluate(() => (globalThis as { pressed?: number }).pressed ?? 0);
    expect(Math.min(1, pressed)).toBe(isPressed);
    await form.close();
  });
});

describe('the box a person is in', () => {
  it('has the focus back where the page takes it away while a fill writes', async () => {
    const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
    await form.page.evaluate(() => {
      const own = Object.assign(document.createElement('input'), { id: 'own' });
      document.body.prepend(own);
      own.focus();
      // As a page does that leads on to the next row.
      document.addEventListener('change', () => own.blur());
    });
    await form.fill();
    expect(await form.page.evaluate(() => document.activeElement?.id)).toBe('own');
    await form.close();
  });
});

describe('a look at a page that is being filled', () => {
  it('is answered, and does not read the page beside the fill', async () => {
    const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
    const { portalName, status } = coeGijinkoku;
    const question = JSON.stringify({ name: 'page.look', input: [{ portalName, status }] });
    await form.page.evaluate((asked) => {
      const world = globalThis as unknown as LabWorld & { looked: Promise<unknown> };
      const find = document.querySelectorAll.bind(document) as (which: string) => NodeListOf<Element>;
      let readings = 0;
      document.querySelectorAll = (which: string) => {
        if (which.includes('dl, input')) readings += 1;
        return find(which);
      };
      const look = () => {
        world.looked = world.tenkenLab.askInText(asked).then((answer) => ({ answer: JSON.parse(answer), readings }));
      };
      document.addEventListener('change', look, { capture: true, once: true });
    }, question);
    const { end } = await form.fill();
    const looked = await form.page.evaluate(() => (globalThis as unknown as { looked: Promise<unknown> }).looked);
    expect(end).toBe('done');
    // The one reading is the fill's first.
    expect(looked).toEqual({ answer: { ok: true, value: { kind: 'form' } }, readings: 1 });
    await form.close();
  });
});

describe('what the first answers bring up', () => {
  it.each([
    ['after the page has had its frame, so that the browser is not made to style it in between', false],
    ['at once in a tab that is not drawn', true],
  ])('is looked at %s', async (_when, isHidden) => {
    const form = await lab.openForm(await buildPage('base'), 'testa-largest');
    await form.page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden });
      const state = globalThis as { isFramed?: boolean; asked?: { before: number } };
      const asked = { before: 0 };
      state.asked = asked;
      const { checkVisibility } = Element.prototype;
      const { getComputedStyle } = globalThis;
      let hasBegun = false;
      const note = () => {
        if (hasBegun && !state.isFramed) asked.before += 1;
      };
      Element.prototype.checkVisibility = function (options) {
        note();
        return checkVisibility.call(this, options);
      };
      globalThis.getComputedStyle = (element, pseudo) => {
        note();
        return getComputedStyle(element, pseudo);
      };
      const begin = () => {
        hasBegun = true;
        requestAnimationFrame(() => {
          state.isFramed = true;
        });
      };
      document.addEventListener('change', begin, { capture: true, once: true });
    }, isHidden);
    const { end } = await form.fill();
    const before = await form.page.evaluate(() => (globalThis as { asked?: { before: number } }).asked?.before);
    expect(end).toBe('done');
    expect(before === 0).toBe(!isHidden);
    await form.close();
  });
});

describe('entries for which the form has no place', () => {
  it('are said with their place, as refused', async () => {
    const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
    const { outcomes } = await form.fill();
    expect(outcomes.filter(({ reason }) => reason === 'overflow')).toEqual([
      expect.objectContaining({
        row: 'applicant.relatives.7',
        outcome: 'refused',
        repeat: 7,
      }),
    ]);
    await form.close();
  });
});
