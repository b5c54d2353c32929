type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The state of a page that a small framework owns. */
export interface FrameworkState {
  /** Takes over what the page's own script wrote into a control. */
  adopt(control: Control): void;
}

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/**
 * Lets a small framework own the values: its state learns of a text only from `input`, of a select only from `change`, of
 * a radio only from `click` and then `change`. On the next frame, and whenever a control is left, it writes its state
 * back, so a value set without those events is lost.
 */
export function attachFramework(root: Document): FrameworkState {
  const values = new Map<string, string>();
  const checked = new Map<string, string>();
  let clicked: string | undefined;
  let frame = 0;
  // Two controls of one name and no id do not occur on the form.
  const keyOf = (control: Control): string => control.id || control.name;
  const all = (): readonly Control[] => [...root.querySelectorAll<Control>('#frm input, #frm select, #frm textarea')];

  const adopt = (control: Control): void => {
    if (!isChoice(control)) values.set(keyOf(control), control.value);
    else if (control.type === 'radio') {
      if (control.checked) checked.set(control.name, control.id);
      else if (checked.get(control.name) === control.id) checked.delete(control.name);
    }
  };
  const writeBack = (control: Control): void => {
    if (control.type === 'radio' && isChoice(control)) {
      const wanted = checked.get(control.name) === control.id;
      if (control.checked !== wanted) control.checked = wanted;
      return;
    }
    const wanted = values.get(keyOf(control));
    if (isChoice(control) || control.type === 'file' || control.type === 'hidden' || wanted === undefined) return;
    if (control.value !== wanted) control.value = wanted;
  };
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => all().forEach(writeBack));
  };
  const on = (type: string, learn: (control: Control) => void): void => {
    root.addEventListener(
      type,
      (event) => {
        if (!isControl(event.target) || event.target.form?.id !== 'frm') return;
        learn(event.target);
        schedule();
      },
      true,
    );
  };

  all().forEach(adopt);
  on('input', (control) => {
    if (!isChoice(control) && !(control instanceof HTMLSelectElement)) adopt(control);
  });
  on('click', (control) => {
    clicked = control.id;
  });
  on('change', (control) => {
    if (control instanceof HTMLSelectElement) adopt(control);
    else if (isChoice(control) && clicked === control.id) adopt(control);
  });
  on('focusout', writeBack);
  return { adopt };
}
