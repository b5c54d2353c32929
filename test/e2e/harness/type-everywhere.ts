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
const patienceMs = 5_000;

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

/**
 * Marks the first box that can be seen and was not typed into, and says whether there is one. Typing may draw a box anew,
 * without the mark: it is typed into once more then, at worst up to the limit.
 */
const markNext = (page: Page): Promise<boolean> =>
  page.evaluate((boxes) => {
    for (const one of document.querySelectorAll('[data-typed=""]')) one.setAttribute('data-typed', 'yes');
    // Of a page behind a question nothing can be typed into.
    const within = document.querySelector('dialog[open]') ?? document.body;
    const next = [...within.querySelectorAll(boxes)].find(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0,
    );
    next?.setAttribute('data-typed', '');
    return next !== undefined;
  }, box);

/** Types texts that stand nowhere else into every box of the pages it is shown, and knows them afterwards. */
export class Typist {
  /** Every text that was typed. */
  readonly typed: string[] = [];
  /** How many boxes each screen had. */
  readonly boxes = new Map<string, number>();

  /** A text of which no part tells another one's. */
  #next(): string {
    const text = `書込見本${String(this.typed.length + 1).padStart(4, '0')}語`;
    this.typed.push(text);
    return text;
  }

  /** Looks at all of a screen, however much of it is folded, and types into every box that can be seen. */
  async fillIn(page: Page, screen: string): Promise<void> {
    await this.lookAt(page, screen);
    let count = 0;
    for (; count < mostBoxes; count += 1) {
      if (!(await markNext(page))) break;
      await page.locator('[data-typed=""]').last().fill(this.#next(), { timeout: patienceMs });
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
