/**
 * A page's own script that wants to know what the marks say, by every way a page has of looking at what is drawn over it.
 * Bundled into one classic script; runs in the page's world, before everything else.
 */

/** What a way tells of one row, as text. A way that tells the same whatever the marks say is no way. */
type Way = (row: HTMLElement) => string;

const roots: ShadowRoot[] = [];
const internals: ElementInternals[] = [];
const calls: string[] = [];
const heard: string[] = [];
const visible = new Map<Element, string>();
const entries: string[] = [];
let mutations = 0;

/** The element beside head and body that nobody but an extension has put there. */
const host = (): HTMLElement | null =>
  [...document.documentElement.children].findLast((one): one is HTMLElement => !/^(head|body)$/.test(one.localName)) ??
  null;

const attempt = (look: () => unknown): string => {
  try {
    return String(look());
  } catch (error) {
    return error instanceof Error ? error.name : 'error';
  }
};

/** Where a mark stands: left of its row, at the top. */
const places = (row: HTMLElement) => {
  const { left, top } = row.getBoundingClientRect();
  return [
    [left - 14, top + 14],
    [left - 14, top + 8],
    [left - 10, top + 16],
    [left - 20, top + 12],
  ] as const;
};

/** Takes the place of whatever a careless extension would call in the page's world. */
function patch(owner: object, name: string, note: (result: unknown) => void): void {
  const own: unknown = Reflect.get(owner, name);
  if (typeof own !== 'function') return;
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
    const result: unknown = Reflect.apply(own, this, given);
    note(result);
    return result;
  });
}

class Spy extends HTMLElement {
  constructor() {
    super();
    internals.push(this.attachInternals());
  }
}

function listen(): void {
  for (const name of ['tenken-marks', 'tenken-layer', 'tenken-host']) customElements.define(name, class extends Spy {});
  patch(Element.prototype, 'attachShadow', (root) => void roots.push(root as ShadowRoot));
  for (const name of ['fill', 'stroke', 'arc', 'drawImage', 'fillText'])
    patch(CanvasRenderingContext2D.prototype, name, () => void calls.push(name));
  patch(Document.prototype, 'createElement', (made) => {
    if (made instanceof HTMLCanvasElement) calls.push('canvas');
  });
  for (const type of [
    'animationend',
    'animationstart',
    'transitionend',
    'slotchange',
    'toggle',
    'contextlost',
    'load',
    'error',
  ])
    addEventListener(type, (event) => heard.push(`${type} ${event.composedPath().length}`), { capture: true });
  new MutationObserver((records) => {
    mutations += records.filter(({ target }) => host()?.contains(target) === true).length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['layout-shift', 'paint', 'largest-contentful-paint', 'element', 'resource'])
    attempt(() =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) entries.push(`${entry.entryType} ${entry.name}`);
      }).observe({ type, buffered: true }),
    );
  // Fonts by every name that a sign might be drawn with, and every style that a sheet may try on the layer.
  const sheet = document.createElement('style');
  const fonts = [
    'Noto Sans JP',
    'Hiragino Kaku Gothic ProN',
    'Yu Gothic',
    'Times New Roman',
    'sans-serif',
    'serif',
    'system-ui',
    'Arial',
  ];
  sheet.textContent = `${fonts
    .map(
      (name) =>
        `@font-face { font-family: "${name}"; src: url("https://example.jp/${encodeURIComponent(name)}.woff2"); unicode-range: U+21-2B, U+3C-40, U+2248, U+2260, U+2713, U+624B, U+7A7A, U+4F59, U+FF1D; }`,
    )
    .join('\n')}
/* The page's own words do without these fonts, so that only a sign could ask for one. */
body, body * { font-family: monospace !important; }
html > :not(head, body) { pointer-events: auto !important; display: inline-block !important; position: relative !important;
  width: auto !important; height: auto !important; overflow: scroll !important; font: 20px "Noto Sans JP" !important; }
html > ::part(sign), html > * canvas { background: url("https://example.jp/part.png") !important; }`;
  document.head.append(sheet);
}

/** Watches from behind the marks: IntersectionObserver tells of a box whether anything is painted over it. */
function watchFromBehind(rows: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver(
    (seen) => {
      for (const one of seen) visible.set(one.target, String((one as { isVisible?: boolean }).isVisible));
    },
    { trackVisibility: true, delay: 100, threshold: [0, 1] } as IntersectionObserverInit,
  );
  for (const row of rows) {
    const box = document.createElement('i');
    box.style.cssText = 'position:absolute;left:-20px;top:6px;width:14px;height:14px;background:#eee';
    row.style.position = 'relative';
    row.append(box);
    visible.set(row, '');
    observer.observe(box);
  }
}

const behind = (row: HTMLElement) => visible.get(row.lastElementChild ?? row) ?? '';

/** Every way, by name. */
const ways: Readonly<Record<string, Way>> = {
  'open root': () => String(host()?.shadowRoot?.innerHTML),
  'roots by a patched attachShadow': () => roots.map(({ innerHTML }) => innerHTML).join(),
  'roots by the internals of a defined element': () => internals.map(({ shadowRoot }) => shadowRoot?.innerHTML).join(),
  'internals of the host': () => attempt(() => host()?.attachInternals().shadowRoot?.innerHTML),
  'a second root': () => attempt(() => host()?.attachShadow({ mode: 'open' }).innerHTML),
  'patched canvas methods': () => calls.join(),
  'mark-up with shadow roots': () =>
    attempt(() =>
      (host() as { getHTML?: (options: object) => string } | null)?.getHTML?.({ serializableShadowRoots: true }),
    ),
  'a clone': () => attempt(() => (host()?.cloneNode(true) as HTMLElement | undefined)?.shadowRoot?.innerHTML),
  'hit testing': (row) =>
    places(row)
      .map(([x, y]) =>
        document
          .elementsFromPoint(x, y)
          .map(({ localName }) => localName)
          .join('<'),
      )
      .join(),
  carets: (row) =>
    places(row)
      .map(([x, y]) => attempt(() => document.caretRangeFromPoint(x, y)?.startContainer.nodeName))
      .join(),
  'boxes of the host': () =>
    JSON.stringify([
      host()?.getBoundingClientRect(),
      host()?.getClientRects().length,
      host()?.scrollWidth,
      host()?.scrollHeight,
    ]),
  'size of the page': () =>
    JSON.stringify([document.documentElement.scrollHeight, document.documentElement.scrollWidth]),
  'computed style of the host': () =>
    attempt(() =>
      [...getComputedStyle(host() ?? document.body)]
        .map((name) => getComputedStyle(host() ?? document.body).getPropertyValue(name))
        .join(),
    ),
  'attributes of the host': () => attempt(() => host()?.outerHTML),
  animations: () => attempt(() => [document.getAnimations().length, host()?.getAnimations({ subtree: true }).length]),
  'mutations of the host': () => String(mutations),
  'events from the layer': () => heard.join(),
  'painting over a box (IntersectionObserver)': behind,
  'performance entries': () => entries.join(),
  fonts: () => [...document.fonts].map(({ status }) => status).join(),
  selection: () => attempt(() => [getSelection()?.rangeCount, document.activeElement?.localName]),
  'a drawing of the host': () =>
    attempt(() => {
      const pen = new OffscreenCanvas(20, 20).getContext('2d') as unknown as {
        drawElementImage?: (element: Element | null, x: number, y: number) => void;
      };
      return pen.drawElementImage?.(host(), 0, 0) ?? 'none';
    }),
};

const groups = new Map<string, HTMLInputElement[]>();

/** Finds the page's choices, shows every row, and gets ready to watch. How many choices there are. */
export function prepare(): number {
  for (const one of document.body.querySelectorAll<HTMLElement>('[hidden], [style*="display"]')) {
    one.hidden = false;
    one.style.display = '';
  }
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
    groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  watchFromBehind([...groups.values()].flatMap(([first]) => first?.closest<HTMLElement>('dl') ?? []));
  return groups.size;
}

/** How many options each choice has, by its name. */
export const options = (): Record<string, number> =>
  Object.fromEntries([...groups].map(([name, radios]) => [name, radios.length]));

/** The places of the marks of all choices, by name. */
export const markPlaces = (): Record<string, readonly (readonly [number, number])[]> =>
  Object.fromEntries([...groups].map(([name, [first]]) => [name, first ? places(first.closest('dl') ?? first) : []]));

/** How a page changes a choice without a person. */
export type Manner = 'events' | 'click' | 'label';

/** Gives every choice its option of this round. */
export function choose(round: number, manner: Manner): void {
  for (const radios of groups.values()) {
    const option = radios[round % radios.length];
    if (!option) continue;
    if (manner === 'click') option.click();
    else if (manner === 'label') option.labels?.[0]?.click();
    else {
      option.checked = true;
      for (const type of ['input', 'change']) option.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
}

const seen = new Map<string, string[]>();

/** Notes what each way tells of each choice now. */
export function look(): void {
  for (const [way, tell] of Object.entries(ways))
    for (const [name, [first]] of groups) {
      const row = first?.closest<HTMLElement>('dl');
      if (!row) continue;
      const key = `${way}\n${name}`;
      seen.set(key, [...(seen.get(key) ?? []), tell(row)]);
    }
}

/** What each way has taught: choices for which one option looked other than the rest, with that option's number. */
export function learned(): Record<string, Record<string, number>> {
  const taught: Record<string, Record<string, number>> = {};
  for (const way of Object.keys(ways)) {
    const answers: Record<string, number> = {};
    for (const [name, radios] of groups) {
      const looks = (seen.get(`${way}\n${name}`) ?? []).slice(0, radios.length);
      const alone = looks.flatMap((text, at) => (looks.filter((other) => other === text).length === 1 ? [at] : []));
      // Of two that differ either may be the answer: the page would have to guess; with an odd one out it knows.
      if (alone.length === 1 && alone[0] !== undefined) answers[name] = alone[0];
      else if (looks.length === 2 && alone.length === 2) answers[name] = -1;
    }
    taught[way] = answers;
  }
  return taught;
}

listen();
