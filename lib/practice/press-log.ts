/** One press that only a person may make, or a submit, however it came about. Never holds a value. */
export interface Press {
  readonly what: 'submit' | 'reselect' | 'copyOffer' | 'attach' | 'confirm' | 'save' | 'load' | 'checkbox' | 'file';
  /** The element's id or name. */
  readonly id: string;
}

const buttonPresses: Readonly<Record<string, Press['what']>> = {
  reselect: 'reselect',
  copyOffer: 'copyOffer',
  attachFile: 'attach',
  confirm: 'confirm',
  save: 'save',
  load: 'load',
};

function pressOf(target: Element): Press | undefined {
  const button = target.closest('button');
  if (button !== null) {
    const what = buttonPresses[button.name];
    if (what !== undefined) return { what, id: button.id || button.name };
    return button.id.startsWith('resetFileBtn') ? { what: 'file', id: button.id } : undefined;
  }
  if (!(target instanceof HTMLInputElement)) return undefined;
  if (target.type === 'checkbox') return { what: 'checkbox', id: target.id };
  return target.type === 'file' ? { what: 'file', id: target.id } : undefined;
}

/**
 * Stops every submit of the page and reports each press on what only a person may press: the submit buttons, the check
 * boxes, the file input. Returns a function that stops watching.
 */
export function watchPresses(root: Document, report: (press: Press) => void): () => void {
  const onClick = (event: Event): void => {
    const press = event.target instanceof Element ? pressOf(event.target) : undefined;
    if (press === undefined) return;
    // The practice form has nothing to attach to, so the file dialog stays closed.
    if (press.what === 'file') event.preventDefault();
    report(press);
  };
  const onChange = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'file') report({ what: 'file', id: target.id });
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    report({ what: 'submit', id: event.target instanceof Element ? event.target.id : '' });
  };
  root.addEventListener('click', onClick, true);
  root.addEventListener('change', onChange, true);
  root.addEventListener('submit', onSubmit, true);
  return () => {
    root.removeEventListener('click', onClick, true);
    root.removeEventListener('change', onChange, true);
    root.removeEventListener('submit', onSubmit, true);
  };
}
