/**
 * The floor of the check's benchmark, run in the page's own world: a bare loop that reads the same controls. For each
 * it takes what any comparison needs: the words of its row, its content, and whether it is visible and usable. It
 * matches nothing, compares nothing and stores nothing.
 */

interface BareRead {
  readonly ms: number;
  readonly controls: number;
  /** So that nothing can be optimised away as unused. */
  readonly letters: number;
}

/** Reads every control of the page once. */
export function run(): BareRead {
  const from = performance.now();
  let controls = 0;
  let letters = 0;
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'dl input, dl select, dl textarea',
  )) {
    if (control.type === 'hidden' || control.type === 'button' || control.type === 'submit') continue;
    controls += 1;
    const words = control.closest('dl')?.querySelector('dt')?.textContent ?? '';
    const held = heldBy(control);
    const usable = control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled');
    letters += words.length + held.length + (usable ? 1 : 0);
  }
  return { ms: performance.now() - from, controls, letters };
}

function heldBy(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  if (control.type === 'radio')
    return (control as HTMLInputElement).checked ? (control.closest('label')?.textContent ?? '') : '';
  return control.value;
}
