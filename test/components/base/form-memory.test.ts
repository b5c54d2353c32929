import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { keepFormsOffDisk } from '../../../components/base/form-memory';

/** A page with its observer in the hand of the test. */
function page(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  let told: (records: readonly { readonly addedNodes: Iterable<unknown> }[]) => void = () => {};
  class Observer {
    constructor(callback: typeof told) {
      told = callback;
    }
    observe(): void {}
    disconnect(): void {}
    takeRecords(): MutationRecord[] {
      return [];
    }
  }
  keepFormsOffDisk(document as unknown as Document, Observer as unknown as typeof MutationObserver);
  const remembered = () =>
    [...document.querySelectorAll('input, textarea, select')]
      .filter((control) => {
        const own = control.getAttribute('form');
        const form = own === null ? control.closest('form') : document.getElementById(own);
        return form?.getAttribute('autocomplete') !== 'off';
      })
      .map(({ id }) => id);
  return { document, remembered, tell: (addedNodes: Iterable<unknown>) => told([{ addedNodes }]) };
}

describe('no control of a page is remembered', () => {
  it.each([
    ['that stands alone', '<input id="a"><textarea id="b"></textarea><select id="c"></select>'],
    ['in a form of its own', '<form><input id="a"><textarea id="b"></textarea></form>'],
    ['in a form that asked for it', '<form autocomplete="on"><input id="a"></form>'],
  ])('%s', (_, body) => {
    expect(page(body).remembered()).toEqual([]);
  });

  it('that is added later', () => {
    const { document, remembered, tell } = page('<div id="root"></div>');
    const root = document.getElementById('root');
    if (root) root.innerHTML = '<textarea id="late"></textarea><form><select id="own"></select></form>';
    expect(remembered()).toEqual(['late', 'own']);
    tell([document.createTextNode('text'), ...(root?.childNodes ?? [])]);
    expect(remembered()).toEqual([]);
  });

  it('and the form of a control stays its own', () => {
    const { document } = page('<form id="f"><input id="a"></form><input id="b" form="f">');
    expect(document.getElementById('a')?.hasAttribute('form')).toBe(false);
    expect(document.getElementById('b')?.getAttribute('form')).toBe('f');
  });
});
