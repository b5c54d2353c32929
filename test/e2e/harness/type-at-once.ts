import type { Page } from 'playwright-core';

/**
 * Presses a button and types into a box of the question it opens the moment that box is there, before it is drawn, as fast
 * hands do. Tells what stands in the box once the page has come to rest.
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
          // Two frames and a turn: whatever was to follow the drawing has followed it.
          const told = () => resolve(find(typedInto)?.value ?? '');
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told, 50)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        find(pressed)?.click();
      }),
    [button, box, text] as const,
  );
}
