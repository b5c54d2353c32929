import { fold, foldLabel } from '../engine/fold';
import type { ControlFacts, PageFacts, RowFacts } from '../engine/page-facts';
import type { ControlKind } from '../spec/field';
import { blockPattern, nothingChosen, procedureLead, sectionHeading, walked } from './portal';

/** A control of the page: one box, or all radios of a group. */
export type PageElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** The page's facts and the elements they describe, by the same keys. Elements stay on the page's side. */
export interface Collected {
  readonly facts: PageFacts;
  /** The elements of each control, by key; several for a radio group. */
  readonly elements: readonly (readonly PageElement[])[];
  /** The `dl` of each row. */
  readonly rowElements: readonly HTMLElement[];
  /** Headings with the words that introduce a procedure's name. */
  readonly leads: readonly Element[];
  /** The page is far larger than any form: nothing was read. */
  readonly tooLarge: boolean;
}

/**
 * How many rows, headings and controls of a page are read at most: ten times as many as the form has. A page is read in
 * one piece, so that the reading is consistent; this limit keeps it short on any page.
 */
export const mostElements = 10_000;
/** Options of all lists together at most; the form has some 3,000. */
export const mostOptions = 40_000;
const lead = fold(procedureLead);
/** The longest row label, option or radio label, in characters; nothing in the form is longer. */
const longestWords = 400;

const nothingRead: Collected = {
  facts: { rows: [], controls: [], sections: [] },
  elements: [],
  rowElements: [],
  leads: [],
  tooLarge: true,
};

/** The text of a node, cut where it is too long. A cut text says so, and equals nothing in the form. */
const wordsOf = (node: { readonly textContent: string | null } | null | undefined): string => {
  const text = node?.textContent ?? '';
  return text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
};

interface DraftRow {
  readonly element: HTMLElement;
  readonly label: string;
  readonly words: string;
  readonly section: string;
  readonly required: boolean;
  readonly block: number | null;
  readonly controls: number[];
  /** The row's radio groups, by name. */
  readonly groups: Map<string, number>;
}

/** Reads all rows and controls of the page. Writes nothing; reads no text value. */
export function collect(document: Document): Collected {
  const rows: DraftRow[] = [];
  const elements: PageElement[][] = [];
  const drafts: { row: number; kind: ControlKind; order: number; options: readonly string[] }[] = [];
  const sections: string[] = [];
  const leads: Element[] = [];
  const rowOf = new Map<Element, number>();
  let section = '';
  let order = 0;
  const openRow = (dl: HTMLElement): number => {
    const known = rowOf.get(dl);
    if (known !== undefined) return known;
    rowOf.set(dl, rows.length);
    return rows.push(readRow(dl, section)) - 1;
  };
  const all = document.querySelectorAll<HTMLElement>(walked);
  if (all.length > mostElements) return nothingRead;
  let options = 0;
  for (const element of all) {
    if (/^H[1-6]$/.test(element.tagName)) {
      const heading = fold(wordsOf(element));
      if (heading !== '' && element.tagName === sectionHeading) {
        section = heading;
        sections.push(heading);
        if (heading.includes(lead)) leads.push(element);
      }
      continue;
    }
    if (element.tagName === 'DL') {
      openRow(element);
      continue;
    }
    const at = element.tagName === 'BUTTON' ? -1 : order++;
    const kind = kindOf(element as PageElement);
    const dl = kind === null ? null : element.closest<HTMLElement>('dl');
    if (kind === null || !dl) continue;
    const row = openRow(dl);
    const facts = rows[row];
    if (!facts || facts.label === '') continue;
    if (kind === 'radio') {
      const input = element as HTMLInputElement;
      const group = facts.groups.get(input.name);
      if (group !== undefined) {
        elements[group]?.push(input);
        continue;
      }
      facts.groups.set(input.name, elements.length);
    }
    if (element instanceof HTMLSelectElement) options += element.options.length;
    if (options > mostOptions) return nothingRead;
    facts.controls.push(elements.length);
    drafts.push({ row, kind, order: at, options: kind === 'select' ? optionsOf(element as HTMLSelectElement) : [] });
    elements.push([element as PageElement]);
  }
  const controls = drafts.map((draft, key): ControlFacts => {
    const group = elements[key] ?? [];
    const first = group[0];
    return {
      key,
      row: draft.row,
      kind: draft.kind,
      id: first?.id ?? '',
      name: first?.name ?? '',
      ids: group.map((element) => element.id),
      order: draft.order,
      limit: limitOf(draft.kind, first, rows[draft.row]?.element),
      options: draft.kind === 'radio' ? radioOptions(group) : draft.options,
      visible: group.some(isShown),
      enabled: group.some(isEnabled),
    };
  });
  return {
    facts: { rows: rows.map(rowFacts), controls, sections },
    elements,
    rowElements: rows.map((row) => row.element),
    leads,
    tooLarge: false,
  };
}

const rowFacts = ({ label, words, section, required, block, controls }: DraftRow): RowFacts => ({
  label,
  words,
  section,
  required,
  block,
  controls,
});

const isTextKind = (kind: ControlKind) => kind === 'text' || kind === 'textarea';

/** How many characters a control takes: its own limit, otherwise the one its row prints. */
export function limitOf(kind: ControlKind, element: PageElement | undefined, row: HTMLElement | undefined) {
  if (element && 'maxLength' in element && element.maxLength > 0) return element.maxLength;
  return isTextKind(kind) ? printedLimit(row) : null;
}

/** The folded words of each radio of a group. */
export const radioOptions = (group: readonly PageElement[]): readonly string[] =>
  group.map((radio) => fold(radioWords(radio)));

const textTypes = new Set(['text', 'tel', 'email', 'number', 'search', 'url', 'date', 'month', '']);

/** The kind of a control; null for elements that are not form controls. */
export function kindOf(element: PageElement): ControlKind | null {
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  if (element instanceof HTMLButtonElement) return 'button';
  if (element.type === 'radio' || element.type === 'checkbox' || element.type === 'file') return element.type;
  if (element.type === 'button' || element.type === 'submit') return 'button';
  return textTypes.has(element.getAttribute('type') ?? '') ? 'text' : null;
}

/** The text of a row's title, as on the page. */
const titleOf = (dl: Element): string =>
  wordsOf(dl.querySelector(':scope > dt') ?? dl.querySelector('dt'))
    .replace(/\s+/g, ' ')
    .trim();

/** The folded label of a row (`dl`) at this moment. */
export const labelOf = (dl: Element): string => foldLabel(titleOf(dl));

function readRow(dl: HTMLElement, section: string): DraftRow {
  const words = titleOf(dl);
  return {
    element: dl,
    label: foldLabel(words),
    words: words.replace(/\s*(必須|任意)$/, ''),
    section,
    required: /必須/.test(words),
    block: blockOf(dl),
    controls: [],
    groups: new Map(),
  };
}

/** How many characters of a row's cell are searched for its limit. */
const longestHints = 20_000;

/** The only number of characters that a row prints beside its box; null if it prints none or several. */
function printedLimit(dl: HTMLElement | undefined): number | null {
  const text = dl?.querySelector('dd')?.textContent ?? '';
  if (text.length > longestHints) return null;
  const words = text.normalize('NFKC');
  const printed = new Set([...words.matchAll(/(\d+)文字/g)].map((match) => match[1]));
  const [only] = printed;
  return printed.size === 1 ? Number(only) : null;
}

/** The number of the repeat block that contains an element; null outside of a block. */
export function blockOf(element: Element): number | null {
  const number = blockPattern.exec(blockElement(element)?.id ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** The repeat block that contains an element. */
export function blockElement(element: Element): HTMLElement | null {
  const block = element.closest<HTMLElement>('[id^="repetition"]');
  return block && blockPattern.test(block.id) ? block : null;
}

/**
 * The folded options of each list read, by the list's own text. A form has the list of countries fourteen times; lists
 * with the same text share one array, so the matcher judges them only once.
 */
const readLists = new Map<string, readonly string[]>();
const mostLists = 500;
const longestList = 50_000;

function optionsOf(select: HTMLSelectElement): readonly string[] {
  const words = `${select.options.length}\n${select.textContent}`;
  const known = readLists.get(words);
  if (known) return known;
  const options = [...select.options]
    .map((option) => fold(wordsOf(option)))
    .filter((text) => text !== '' && text !== nothingChosen);
  if (readLists.size >= mostLists) readLists.clear();
  if (words.length <= longestList) readLists.set(words, options);
  return options;
}

/** The words of a radio: the text of its own label, wherever that is on the page. */
export function radioWords(radio: PageElement): string {
  const around = wordsOf(radio.closest('label')).trim();
  if (around) return around;
  const [label] = 'labels' in radio ? (radio.labels ?? []) : [];
  return wordsOf(label).trim();
}

/** Whether a person can see the control. A radio itself may be hidden by styles; then its label counts. */
export function isShown(element: PageElement): boolean {
  const options = { visibilityProperty: true } as const;
  if (element.checkVisibility(options)) return true;
  if (element.type !== 'radio') return false;
  return element.closest('label')?.checkVisibility(options) ?? false;
}

/** Whether the control's value is sent with the form. A read-only value is sent too. */
export const isSent = (element: PageElement): boolean => !element.matches(':disabled');

/** Whether a person could change the control. */
export function isEnabled(element: PageElement): boolean {
  if (element.matches(':disabled')) return false;
  return !('readOnly' in element && element.readOnly);
}
