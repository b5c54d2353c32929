/** The element a person would press or type in; throws where there is none. */
function find(stage: HTMLElement, selector: string): HTMLElement {
  const found = stage.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The story has no ${selector}.`);
  return found;
}

/** Until what a press has set off is drawn. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

/** Presses elements one after another, each by its selector or its test id. */
export const press =
  (...targets: readonly string[]) =>
  async (stage: HTMLElement): Promise<void> => {
    for (const target of targets) {
      find(stage, /^[\w-]+$/.test(target) ? `[data-testid="${target}"]` : target).click();
      await drawn();
    }
  };

/** Types a text into a box. */
export const type =
  (target: string, text: string) =>
  async (stage: HTMLElement): Promise<void> => {
    const box = find(stage, /^[\w-]+$/.test(target) ? `[data-testid="${target}"]` : target) as HTMLInputElement;
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
  };

/** Leaves the box that a person was in. */
export const leave = async (): Promise<void> => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await drawn();
};

/** Opens everything that is folded. */
export const unfold = async (stage: HTMLElement): Promise<void> => {
  for (;;) {
    const folded = [...stage.querySelectorAll('details')].filter(({ open }) => !open);
    if (folded.length === 0) return;
    for (const one of folded) one.open = true;
    await drawn();
  }
};

/** One after the other. */
export const all =
  (...steps: readonly ((stage: HTMLElement) => void | Promise<void>)[]) =>
  async (stage: HTMLElement): Promise<void> => {
    for (const step of steps) await step(stage);
  };
