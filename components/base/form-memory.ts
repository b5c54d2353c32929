/**
 * A browser writes the content of every box, list and text area of a page to the disk, to restore it with the tab (for
 * Chromium: the files under `Sessions`). It skips the controls of a form with autocomplete turned off, however they are
 * connected with that form. So each of our controls belongs to such a form: its own, or an empty one for all others.
 */

const formId = 'tenken-unremembered';

function keepOut(element: Element): void {
  if (element.matches('form')) element.setAttribute('autocomplete', 'off');
  if (!element.matches('input, textarea, select')) return;
  if (element.closest('form') === null && !element.hasAttribute('form')) element.setAttribute('form', formId);
}

function keepAllOut(root: Element): void {
  keepOut(root);
  for (const element of root.querySelectorAll('form, input, textarea, select')) keepOut(element);
}

/** Keeps the content of a page's controls, present and future ones, out of what the browser writes to the disk. */
export function keepFormsOffDisk(document: Document, Observer = MutationObserver): void {
  const form = document.createElement('form');
  form.id = formId;
  form.hidden = true;
  form.setAttribute('autocomplete', 'off');
  // Enter in one of its boxes sends nothing anywhere.
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(form);
  keepAllOut(document.body);
  // Called before the browser draws, let alone writes, anything that was added.
  const observer = new Observer((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (isElement(node)) keepAllOut(node);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
