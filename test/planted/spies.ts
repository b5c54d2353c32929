import type { Page } from 'playwright-core';
import { inContentScript } from '../e2e/harness/content-world';
import { readControls } from '../e2e/harness/values';

/**
 * Counts in one JavaScript world of a page whatever would change a control or act in a person's place: each setter of a
 * value, and the methods that press, send events, move the focus or the page. The page's world and the content script's
 * own have their own objects, so that both must be watched.
 */
const spyScript = `(() => {
  const counts = (globalThis.__spied = {});
  const note = (name) => { counts[name] = (counts[name] ?? 0) + 1; };
  const setters = [
    [HTMLInputElement, ['value', 'checked', 'disabled', 'readOnly', 'valueAsNumber', 'valueAsDate', 'defaultValue', 'defaultChecked']],
    [HTMLTextAreaElement, ['value', 'disabled', 'readOnly', 'defaultValue']],
    [HTMLSelectElement, ['value', 'selectedIndex', 'disabled']],
    [HTMLOptionElement, ['selected', 'defaultSelected', 'value', 'text']],
    [Element, ['innerHTML', 'outerHTML', 'className', 'id', 'scrollTop', 'scrollLeft']],
    [HTMLElement, ['hidden', 'innerText']],
  ];
  for (const [type, names] of setters) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (!own?.set) continue;
      Object.defineProperty(type.prototype, name, {
        ...own,
        set(value) { if (this.isConnected && !(this.getRootNode() instanceof ShadowRoot)) note(type.name + '.' + name); own.set.call(this, value); },
      });
    }
  }
  const methods = [
    [EventTarget, ['dispatchEvent']],
    [HTMLElement, ['click', 'focus', 'blur']],
    [Element, ['scrollIntoView', 'setAttribute', 'removeAttribute', 'toggleAttribute', 'requestFullscreen']],
    [HTMLFormElement, ['submit', 'requestSubmit', 'reset']],
    [HTMLInputElement, ['select', 'setRangeText', 'setSelectionRange', 'stepUp', 'stepDown']],
    [HTMLTextAreaElement, ['select', 'setRangeText', 'setSelectionRange']],
  ];
  for (const [type, names] of methods) {
    for (const name of names) {
      const own = type.prototype[name];
      type.prototype[name] = function (...given) {
        const isMarks = this instanceof Element && (this.getRootNode() instanceof ShadowRoot || !this.isConnected);
        if (!isMarks) note(type.name + '.' + name);
        return own.apply(this, given);
      };
    }
  }
  for (const name of ['scrollTo', 'scrollBy', 'scroll', 'alert', 'confirm', 'open']) {
    const own = globalThis[name];
    globalThis[name] = (...given) => { note('window.' + name); return own.apply(globalThis, given); };
  }
})()`;

const eventScript = `(() => {
  const counts = (globalThis.__eventCounts = {});
  const names = new Set(['input', 'beforeinput', 'change', 'focusin', 'focusout', 'selectionchange', 'DOMActivate']);
  for (const owner of [window, document, HTMLElement.prototype])
    for (const name in owner) if (name.startsWith('on')) names.add(name.slice(2));
  // The pointer is not ours, and drawing goes on by itself.
  for (const name of [...names].filter((name) => !/^(pointer|mouse|animation|transition|device|message|pagereveal)/.test(name)))
    window.addEventListener(name, () => { counts[name] = (counts[name] ?? 0) + 1; }, { capture: true });
  const changes = (globalThis.__changes = []);
  new MutationObserver((records) => changes.push(...records.map(({ type, attributeName }) => type + ' ' + attributeName)))
    .observe(document.documentElement, { subtree: true, attributes: true, characterData: true, childList: false });
  new MutationObserver((records) => changes.push(...records.map(({ type }) => type)))
    .observe(document.body, { subtree: true, childList: true });
})()`;

/** Puts the spies into both worlds of a page. The content script must be there. */
export async function spyOn(page: Page): Promise<void> {
  await page.evaluate(spyScript);
  await page.evaluate(eventScript);
  await inContentScript(page, spyScript);
}

/** What the spies have counted; empty objects and lists on a page that nobody touched. */
export async function spiedOn(page: Page): Promise<unknown> {
  const pageWorld = await page.evaluate('({ writes: __spied, events: __eventCounts, changes: __changes })');
  const contentWorld = await inContentScript(page, '__spied');
  return { pageWorld, contentWorld };
}

/** Nothing spied. */
export const untouched = { pageWorld: { writes: {}, events: {}, changes: [] }, contentWorld: {} };

/** A page as it stands in every respect that a check might change: markup, values, focus, selection, place, storage. */
export async function standOf(page: Page): Promise<unknown> {
  const controls = await readControls(page);
  const rest = await page.evaluate(() => {
    const active = document.activeElement;
    const isBox = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
    return {
      html: [...document.documentElement.children]
        // The layer of marks stands beside head and body.
        .filter(({ localName }) => localName === 'head' || localName === 'body')
        .map(({ outerHTML }) => outerHTML)
        .join(''),
      root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
      checked: [...document.querySelectorAll<HTMLInputElement>('input')].map((input) => input.checked),
      chosen: [...document.querySelectorAll('select')].map((select) => select.selectedIndex),
      focus: active?.id,
      selection: isBox ? [active.selectionStart, active.selectionEnd] : null,
      scroll: [scrollX, scrollY],
      title: document.title,
      address: location.href,
      history: history.length,
      cookie: document.cookie,
      stored: [JSON.stringify(localStorage), JSON.stringify(sessionStorage)],
      sheets: document.styleSheets.length,
      globals: Object.keys(globalThis).length,
    };
  });
  return { controls, ...rest };
}
