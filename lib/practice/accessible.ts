/**
 * Corrects markup of the portal that does not work with a screen reader: misleading or missing names, wrappers that
 * pretend to be radios around real ones, references to nothing. Everyone must be able to use the extension's practice
 * form; pages that stand for the portal in tests keep the portal's markup.
 */
export function makeAccessible(root: Document | HTMLElement): void {
  for (const wrapper of root.querySelectorAll('.radio-outline')) {
    for (const name of ['role', 'tabindex', 'aria-checked']) wrapper.removeAttribute(name);
  }
  // The portal's sections have h4 headings without any heading above them.
  for (const heading of root.querySelectorAll('h4')) {
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', '2');
  }
  for (const element of root.querySelectorAll<HTMLElement>('[aria-describedby]')) {
    const there = element.ownerDocument.getElementById(element.getAttribute('aria-describedby') ?? '');
    if (!there) element.removeAttribute('aria-describedby');
  }
  for (const row of root.querySelectorAll('dl')) nameControls(row);
  for (const box of root.querySelectorAll<HTMLElement>('select, input:not([type=hidden]), textarea')) {
    if (!box.closest('dl') && !box.hasAttribute('aria-label'))
      box.setAttribute('aria-label', box.title || 'カレンダー');
  }
}

/** Gives each control of a row the row's own text as its name; radios and check boxes have texts of their own. */
function nameControls(row: HTMLElement): void {
  const title = row.querySelector('dt')?.cloneNode(true);
  if (!(title instanceof HTMLElement)) return;
  title.querySelector('.required_span')?.remove();
  const words = title.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return;
  for (const legend of row.querySelectorAll('legend')) legend.textContent = words;
  for (const control of row.querySelectorAll<HTMLElement>('input, select, textarea')) {
    const type = control.getAttribute('type') ?? '';
    if (['radio', 'checkbox', 'hidden', 'button', 'submit'].includes(type)) continue;
    control.setAttribute('aria-label', words);
  }
}
