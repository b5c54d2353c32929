import { fold, foldLabel } from '../engine/fold';
import type { ControlFacts, PageFacts, RowFacts } from '../engine/page-facts';
import type { ControlKind } from '../spec/field';
import { blockPattern, nothingChosen, procedureLead, sectionHeading, walked } from './portal';

/** A control of the page: one box, or all radios of a group. */
export type PageElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** The page's facts with the elements they are about, by the same keys. Elements stay on the page's side. */
export interface Collected {
  readonly facts: PageFacts;
  /** Elements of each control, by key; several for a group of radios. */
  readonly elements: readonly (readonly PageElement[])[];
  /** The `dl` of each row. */
  readonly rowElements: readonly HTMLElement[];
  /** Headings with the words that stand before a procedure's name. */
  readonly leads: readonly Element[];
  /** The page has far more on it than any form: nothing of it was read. */
  readonly tooLarge: boolean;
}

/**
 * Rows, headings and controls that a page may have to be read: ten times as many as the form has. A page is read in one
 * piece, so that what is read of it holds together; this keeps the piece short whatever the page is.
 */
export const mostElements = 10_000;
/** Options of all lists together: the form has some 3,000. */
export const mostOptions = 40_000;
const lead = fold(procedureLead);
/** Characters of a row's words, an option or the words beside a radio; what is longer is none of the form's. */
const longestWords = 400;

const nothingRead: Collected = {
  facts: { rows: [], controls: [], sections: [] },
  elements: [],
  rowElements: [],
  leads: [],
  tooLarge: true,
};

/** Words of a page as far as they can matter; what was cut says so, and is equal to nothing of the form's. */
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
  /** Groups of radios in the row, by their name. */
  readonly groups: Map<string, number>;
}

/** Reads all rows and controls of the page. Writes nothing; reads no value of a text. */
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

/** Characters a control takes: its own limit, else what its row prints. */
export function limitOf(kind: ControlKind, element: PageElement | undefined, row: HTMLElement | undefined) {
  if (element && 'maxLength' in element && element.maxLength > 0) return element.maxLength;
  return isTextKind(kind) ? printedLimit(row) : null;
}

/** The folded words of each radio of a group. */
export const radioOptions = (group: readonly PageElement[]): readonly string[] =>
  group.map((radio) => fold(radioWords(radio)));

const textTypes = new Set(['text', 'tel', 'email', 'number', 'search', 'url', 'date', 'month', '']);

/** What kind of control an element is; null for those that are none of a form's. */
export function kindOf(element: PageElement): ControlKind | null {
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  if (element instanceof HTMLButtonElement) return 'button';
  if (element.type === 'radio' || element.type === 'checkbox' || element.type === 'file') return element.type;
  if (element.type === 'button' || element.type === 'submit') return 'button';
  return textTypes.has(element.getAttribute('type') ?? '') ? 'text' : null;
}

/** The words of a row, as the page has them. */
const titleOf = (dl: Element): string =>
  wordsOf(dl.querySelector(':scope > dt') ?? dl.querySelector('dt'))
    .replace(/\s+/g, ' ')
    .trim();

/** The folded label of a row (`dl`) as it stands at this instant. */
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

/** Characters of a row's cell that is looked through for its limit. */
const longestHints = 20_000;

/** The one number of characters a row prints beside its box, null where it prints none or several. */
function printedLimit(dl: HTMLElement | undefined): number | null {
  const text = dl?.querySelector('dd')?.textContent ?? '';
  if (text.length > longestHints) return null;
  const words = text.normalize('NFKC');
  const printed = new Set([...words.matchAll(/(\d+)文字/g)].map((match) => match[1]));
  const [only] = printed;
  return printed.size === 1 ? Number(only) : null;
}

/** The number of the repeat block an element stands in, null where it stands in none. */
export function blockOf(element: Element): number | null {
  const number = blockPattern.exec(blockElement(element)?.id ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

/** The repeat block an element stands in. */
export function blockElement(element: Element): HTMLElement | null {
  const block = element.closest<HTMLElement>('[id^="repetition"]');
  return block && blockPattern.test(block.id) ? block : null;
}

/**
 * The folded options of each list that was read, by the list's own words. A form has the list of countries fourteen
 * times over; lists with the same words share one array, which the matcher then judges once.
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

/** The words beside a radio: its own label's, wherever the page puts it. */
export function radioWords(radio: PageElement): string {
  const around = wordsOf(radio.closest('label')).trim();
  if (around) return around;
  const [label] = 'labels' in radio ? (radio.labels ?? []) : [];
  return wordsOf(label).trim();
}

/** Whether a person can see the control. A radio may itself be drawn away; then its label counts. */
export function isShown(element: PageElement): boolean {
  const options = { visibilityProperty: true } as const;
  if (element.checkVisibility(options)) return true;
  if (element.type !== 'radio') return false;
  return element.closest('label')?.checkVisibility(options) ?? false;
}

/** Whether what stands in the control is sent with the form; what nobody may change is sent all the same. */
export const isSent = (element: PageElement): boolean => !element.matches(':disabled');

/** Whether a person could change the control. */
export function isEnabled(element: PageElement): boolean {
  if (element.matches(':disabled')) return false;
  return !('readOnly' in element && element.readOnly);
}
