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

/** Controls of a page that the browser would write down with the tab; see `components/base/form-memory.ts`. */
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

/** Boxes that are typed into before the page draws itself anew. */
const atOnce = 6;

/**
 * Types into the first boxes that can be seen and were not typed into, as Playwright's `fill` does, and says into how many.
 * Typing may draw a box anew, without its mark: it is typed into once more then, at worst up to the limit.
 */
const typeInto = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(
    ([boxes, given]) => {
      // Of a page behind a question nothing can be typed into.
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

/** Types texts that stand nowhere else into every box of the pages it is shown, and knows them afterwards. */
export class Typist {
  /** Every text that was typed. */
  readonly typed: string[] = [];
  /** How many boxes each screen had. */
  readonly boxes = new Map<string, number>();

  /** Texts of which no part tells another one's. */
  #next(): readonly string[] {
    const from = this.typed.length + 1;
    return Array.from({ length: atOnce }, (_, at) => `書込見本${String(from + at).padStart(4, '0')}語`);
  }

  /** Looks at all of a screen, however much of it is folded, and types into every box that can be seen. */
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
