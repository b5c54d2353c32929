/**
 * A page that acts while it is filled: at the chosen write (or a while after) it becomes another person's or another
 * procedure's, swaps rows, clears itself, and so on. Every write of ours is kept, with whose page it was at that instant.
 */
import type { Presets } from '../../lib/practice/markup';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a page does at the chosen instant. */
export type Act =
  | 'otherPerson'
  | 'otherPage'
  | 'otherProcedure'
  | 'otherCategory'
  | 'otherStatus'
  | 'swapHeadings'
  | 'swapSections'
  | 'swapLabels'
  | 'swapLabelsAtFocus'
  | 'moveNodes'
  | 'clear'
  | 'insertRows'
  | 'rename'
  | 'removeForm'
  | 'restoreDraft'
  | 'copyTexts';

/** How the page acts; plain JSON. */
export interface ActingOptions {
  readonly act: Act;
  /** The write at which it acts, from 1; null: `afterMs` after the first. */
  readonly at: number | null;
  readonly afterMs?: number;
  /** What the other person's page holds, by control id. */
  readonly other: Presets;
  /** The other person's form as the server would send it. */
  readonly otherHtml: string;
}

/** One write of ours, as the page saw it. */
interface Write {
  readonly control: Control;
  readonly text: string;
  readonly isOwnPage: boolean;
}

/** What the page kept. */
interface ActingPage {
  /** Writes while the page was not the bound person's, by control id. */
  strangers(): readonly string[];
  /** Controls that hold what we wrote: their places among all controls of the page, with what they hold. */
  holding(): readonly { readonly order: number; readonly id: string; readonly name: string; readonly text: string }[];
  /** Controls the page itself has changed when it acted. */
  acted(): readonly string[];
  writes(): number;
  hasActed(): boolean;
}

const controlsOf = (root: ParentNode): Control[] => [
  ...root.querySelectorAll<Control>('input:not([type=hidden]), select, textarea'),
];
const textOf = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? (control.selectedOptions[0]?.text ?? '')
    : control.type === 'radio'
      ? String((control as HTMLInputElement).checked)
      : control.value;

/** Starts the page; text, radio and list are watched through the browser's own setters. */
export function start(options: ActingOptions): ActingPage {
  const writes: Write[] = [];
  const changed = new Set<string>();
  let isOwnPage = true;
  let isActing = false;
  let count = 0;
  let done = false;

  const note = (control: Control) => {
    const text = textOf(control);
    const isNothing = text === '' || text === 'false' || text.startsWith('選択してください');
    if (isActing) changed.add(control.id);
    else if (!isNothing) writes.push({ control, text, isOwnPage });
  };
  const watch = (prototype: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own?.set) throw new Error(`${name} has no setter.`);
    const { set } = own;
    Object.defineProperty(prototype, name, {
      ...own,
      set(this: Control, value: unknown) {
        set.call(this, value);
        note(this);
      },
    });
  };
  watch(HTMLInputElement.prototype, 'value');
  watch(HTMLTextAreaElement.prototype, 'value');
  watch(HTMLSelectElement.prototype, 'selectedIndex');
  watch(HTMLInputElement.prototype, 'checked');
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function (this: HTMLElement) {
    const owns = isOwnPage;
    click.call(this);
    if (this instanceof HTMLInputElement && this.type === 'radio' && this.checked) {
      writes.push({ control: this, text: 'true', isOwnPage: owns });
    }
  };

  const acts = actsOf(options, () => {
    isOwnPage = false;
  });
  const act = (event: Event | null) => {
    done = true;
    isActing = true;
    acts[options.act](event);
    isActing = false;
  };
  document.addEventListener(
    'input',
    (event) => {
      count += 1;
      if (options.at === null && count === 1) setTimeout(() => act(null), options.afterMs);
      if (options.at === count && !options.act.endsWith('AtFocus')) act(event);
    },
    true,
  );
  document.addEventListener(
    'focus',
    (event) => {
      const isRow = event.target instanceof HTMLInputElement && event.target.id === 'switch_256105';
      if (isRow && !done && options.act.endsWith('AtFocus')) act(event);
    },
    true,
  );
  return {
    strangers: () => writes.filter((write) => !write.isOwnPage).map(({ control }) => control.id || control.name),
    holding: () => {
      const all = [...document.querySelectorAll<Control>('input, select, textarea')];
      const last = new Map(writes.map(({ control, text }) => [control, text]));
      return all.flatMap((control, order) =>
        last.has(control) && last.get(control) === textOf(control) && !changed.has(control.id)
          ? [{ order, id: control.id, name: control.name, text: textOf(control) }]
          : [],
      );
    },
    acted: () => [...changed],
    writes: () => count,
    hasActed: () => done,
  };
}

function actsOf({ other, otherHtml }: ActingOptions, leave: () => void): Record<Act, (event: Event | null) => void> {
  const hold = (presets: Presets) => {
    for (const [id, preset] of Object.entries(presets)) {
      for (const control of controlsOf(document).filter((one) => one.id === id)) {
        if (control instanceof HTMLSelectElement) {
          control.selectedIndex = [...control.options].findIndex(({ text }) => text === preset.text);
        } else if (control.type === 'radio' && control instanceof HTMLInputElement) {
          control.checked = preset.checked === true;
        } else if (preset.value !== undefined) control.value = preset.value;
      }
    }
  };
  const procedure = () => [...document.querySelectorAll('h4')].find((h4) => h4.textContent?.includes('手続き名'));
  const rowOf = (id: string) => document.getElementById(id);
  const title = (id: string) => rowOf(id)?.querySelector('dt') ?? null;
  const swap = (a: Node | null, b: Node | null) => {
    if (!a || !b) return;
    const mark = document.createComment('');
    a.parentNode?.replaceChild(mark, a);
    b.parentNode?.replaceChild(a, b);
    mark.parentNode?.replaceChild(b, mark);
  };
  const headings = () => {
    const all = [...document.querySelectorAll('h4')];
    const find = (words: string) => all.find((h4) => h4.textContent?.trim() === words) ?? null;
    return [find('身分事項'), find('所属機関に関する情報等')] as const;
  };
  const swapLabels = () => swap(title('tr_256105'), title('tr_256108'));
  return {
    otherPerson: () => {
      leave();
      hold(other);
    },
    otherPage: () => {
      leave();
      const form = document.getElementById('frm');
      if (form) form.outerHTML = otherHtml;
    },
    otherProcedure: () => {
      leave();
      const heading = procedure();
      if (heading) heading.textContent = '選択中の手続き名： 在留期間更新許可申請（区分N）';
    },
    otherCategory: () => {
      leave();
      const heading = procedure();
      if (heading) heading.innerHTML = heading.innerHTML.replace('区分N', '区分R');
    },
    otherStatus: () => {
      leave();
      const said = rowOf('tr_256096')?.querySelector('dd');
      if (said) said.textContent = '研究';
    },
    swapHeadings: () => swap(...headings()),
    swapSections: () => {
      const [own, employer] = headings();
      const text = own?.textContent ?? '';
      if (own && employer) {
        own.textContent = employer.textContent;
        employer.textContent = text;
      }
    },
    swapLabels,
    swapLabelsAtFocus: swapLabels,
    moveNodes: () => {
      for (const [a, b] of [
        ['switch_256105', 'switch_256107'],
        ['switch_256110', 'switch_256108'],
        ['applicant_lastName', 'switch_256115'],
      ] as const) {
        swap(document.getElementById(a), document.getElementById(b));
      }
    },
    clear: () => {
      const form = document.getElementById('frm');
      if (form instanceof HTMLFormElement) form.reset();
      for (const control of controlsOf(document)) if (control.type === 'text') control.value = '';
    },
    insertRows: () => {
      for (const id of ['tr_256105', 'tr_256107', 'tr_256103']) {
        const row = rowOf(id);
        const copy = row?.cloneNode(true);
        if (row && copy) row.after(copy);
      }
    },
    rename: () => {
      for (const control of controlsOf(document)) {
        control.id = `${control.id}_x`;
        control.name = `${control.name}_x`;
      }
    },
    removeForm: () => {
      leave();
      document.getElementById('frm')?.remove();
    },
    restoreDraft: () =>
      hold(
        Object.fromEntries(
          Object.entries(other).flatMap(([id, preset]) =>
            preset.value === undefined || /applicant_lastName|textData|switch_256115/.test(id)
              ? []
              : [[id, { value: `下書き${preset.value.slice(0, 3)}` }]],
          ),
        ),
      ),
    copyTexts: () => {
      const from = document.getElementById('switch_256105') as HTMLInputElement | null;
      const to = document.getElementById('switch_256107') as HTMLInputElement | null;
      if (from && to) [from.value, to.value] = [to.value, from.value];
    },
  };
}
