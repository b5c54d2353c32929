import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Boxes that take any text and can be typed into. */
const box = [
  'textarea',
  ...['text', 'search', 'email', 'tel', 'url', 'password'].map((type) => `input[type="${type}"]`),
  'input:not([type])',
]
  .map((control) => `${control}:not([readonly]):not(:disabled):not([data-typed])`)
  .join(', ');
const mostBoxes = 400;

/** Controls of a page whose content the browser would save with the tab; see `components/base/form-memory.ts`. */
export const rememberedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input, textarea, select',
      ),
    ]
      .filter(({ form }) => form?.getAttribute('autocomplete') !== 'off')
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

/** How many boxes are typed into before the page redraws. */
const atOnce = 6;

/**
 * Types into the first visible boxes that were not typed into yet, as Playwright's `fill` does, and returns how many.
 * Typing may redraw a box without its mark: it is then typed into once more, at worst up to the limit.
 */
const typeInto = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(
    ([boxes, given]) => {
      // Behind a dialog nothing on the page can be typed into.
      const within = document.querySelector('dialog[open]') ?? document.body;
      const next = [...within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(boxes)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)
        .slice(0, given.length);
      for (const [at, one] of next.entries()) {
        one.setAttribute('data-typed', '');
        one.focus();
        const own = one instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(one, given[at]);
        one.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        one.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return next.length;
    },
    [box, texts] as const,
  );

/** Types texts that occur nowhere else into every box of the given pages, and remembers them. */
export class Typist {
  /** Every text that was typed. */
  readonly typed: string[] = [];
  /** How many boxes each screen had. */
  readonly boxes = new Map<string, number>();

  /** Texts that share no part with each other. */
  #next(): readonly string[] {
    const from = this.typed.length + 1;
    return Array.from({ length: atOnce }, (_, at) => `書込見本${String(from + at).padStart(4, '0')}語`);
  }

  /** Shows a whole screen, however much of it is folded, and types into every visible box. */
  async fillIn(page: Page, screen: string): Promise<void> {
    await this.lookAt(page, screen);
    let count = 0;
    for (let last = atOnce; last > 0 && count < mostBoxes; count += last) {
      const texts = this.#next();
      last = await typeInto(page, texts);
      this.typed.push(...texts.slice(0, last));
    }
    expect(count, `${screen} has an end.`).toBeLessThan(mostBoxes);
    this.boxes.set(screen, count);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await rememberedOn(page), screen).toEqual([]);
  }

  /** Looks at a screen without typing. */
  async lookAt(page: Page, screen: string): Promise<void> {
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await rememberedOn(page), screen).toEqual([]);
  }
}
