import type { Page } from 'playwright-core';

/**
 * Presses a button and types into a box of its dialog as soon as that box exists, before it is drawn, as a fast typist
 * does. Returns the content of the box once the page is quiet.
 */
export function typeAtOnce(page: Page, button: string, box: string, text: string): Promise<string> {
  return page.evaluate(
    ([pressed, typedInto, typed]) =>
      new Promise<string>((resolve) => {
        const find = (id: string) => document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
        const watch = new MutationObserver(() => {
          const found = find(typedInto);
          if (!found) return;
          watch.disconnect();
          found.value = typed;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          // Two frames and a turn: everything that follows the drawing has happened.
          const told = () => resolve(find(typedInto)?.value ?? '');
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told, 50)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        find(pressed)?.click();
      }),
    [button, box, text] as const,
  );
}
