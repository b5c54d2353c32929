/**
 * Makes the page throw answers away: the first one given to some controls, every one given to others. It happens right
 * after `change`, and shows in no event.
 */
export function attachTampering(
  root: Document,
  ids: { readonly once: readonly string[]; readonly always: readonly string[] },
): void {
  const once = new Set(ids.once);
  const always = new Set(ids.always);
  root.addEventListener('change', ({ target }) => {
    if (
      !(
        target instanceof HTMLInputElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLTextAreaElement
      )
    )
      return;
    const isFirst = once.delete(target.id);
    if (!isFirst && !always.has(target.id)) return;
    setTimeout(() => {
      if (target instanceof HTMLSelectElement) target.selectedIndex = 0;
      else if (target instanceof HTMLInputElement && target.type === 'radio') target.checked = false;
      else target.value = '';
    }, 0);
  });
}
