import { fold } from '../engine/fold';
import type { SeenControl, SeenHeads, SeenLooseControl, SeenPage, SeenRow } from '../engine/shape/seen-page';
import {
  blockElement,
  blockOf,
  type Collected,
  collect,
  kindOf,
  limitOf,
  type PageElement,
  radioWords,
} from './collect';
import { blockGroup, nothingChosen, presetRadio, procedureLead, sectionHeading } from './portal';

// The shape of a page for its file: the words that the page prints as labels, hints, legends and options. Values are read
// only to be withheld where the page repeats them.

const controls = 'input, select, textarea, button';
/** Texts inside of a cell that are no hints: options, buttons, and names of groups, which have their own places. */
const noHint = 'label, button, select, textarea, option, legend, script, style, a, template';
const ownLine = 'p, div, li, ul, ol, dd, dt, dl, section, fieldset, table, tr';
/** How far a cell is read, in characters: a longer one is no hint. */
const longestCell = 20_000;
const longestHeld = 2000;
/** How a note begins that names a box for those who cannot see it. */
const exampleLead = '入力例）';

/** A text as printed, in one line. */
const printed = (text: string | null | undefined): string => (text ?? '').replace(/[\t\n\r\f ]+/g, ' ').trim();

/** A page as read, with the elements of its rows for whoever watches them. */
export interface ReadShape {
  readonly page: Omit<SeenPage, 'tries'>;
  readonly collected: Collected;
}

/** Reads the shape of a page. Writes nothing. */
export function readShape(document: Document): ReadShape {
  const collected = collect(document);
  const lists: string[][] = [];
  const byWords = new Map<string, number>();
  const listOf = (texts: readonly string[]): number | null => {
    if (texts.length === 0) return null;
    const words = texts.join('\n');
    const known = byWords.get(words) ?? lists.push([...texts]) - 1;
    byWords.set(words, known);
    return known;
  };
  const sections: string[] = [];
  let section = '';
  const sectionsOfRows = new Map<Element, string>();
  const heads: SeenHeads[] = [];
  const status = statusOn(collected);
  const held: string[] = [...addressed(document)];
  for (const element of document.querySelectorAll<HTMLElement>(`${sectionHeading}, dl, tr`)) {
    if (element.tagName === sectionHeading) {
      section = printed(element.textContent);
      if (section !== '' && !sections.includes(section)) sections.push(section);
    } else if (element.tagName === 'DL') sectionsOfRows.set(element, section);
    else if (!element.closest('dl')) {
      const labels = headsOf(element);
      if (labels.length > 0) heads.push({ section, labels });
    }
    if (element.tagName !== sectionHeading && element !== status?.row) held.push(...shownIn(element));
  }
  const rows = collected.facts.rows.flatMap((_, index): SeenRow[] => {
    const element = collected.rowElements[index];
    if (!element) return [];
    return [rowOf(element, index, collected, listOf, sectionsOfRows.get(element) ?? '')];
  });
  const every = [...document.querySelectorAll<PageElement>(controls)];
  for (const element of every) held.push(...heldBy(element));
  return {
    collected,
    page: {
      path: document.location.pathname,
      title: printed(document.title),
      status: status && { label: titleOf(status.row), text: status.text },
      sections,
      rows,
      lists,
      loose: every.flatMap((element) => looseOf(element)),
      heads,
      untouched: every.every((element) => isAsLoaded(element)),
      tooLarge: collected.tooLarge,
      held,
    },
  };
}

/** Finds a row again at the next reading: its id, its words, its block. */
export const rowKey = (element: Element): string => [element.id, titleOf(element), blockOf(element) ?? ''].join('\n');

const titleOf = (row: Element): string =>
  printed((row.querySelector(':scope > dt') ?? row.querySelector('dt'))?.textContent)
    .replace(/\s*選択肢の結果によって入力条件が変わります。?/, '')
    .replace(/\s*(必須|任意)$/, '');

function rowOf(
  element: HTMLElement,
  index: number,
  { facts, elements }: Collected,
  listOf: (texts: readonly string[]) => number | null,
  section: string,
): SeenRow {
  const title = element.querySelector('dt');
  const label = titleOf(element);
  const block = blockElement(element);
  const keys = facts.rows[index]?.controls ?? [];
  const seen = keys.flatMap((key): SeenControl[] => {
    const group = elements[key] ?? [];
    const control = facts.controls[key];
    if (!control) return [];
    const { kind, id, name, ids, limit, enabled } = control;
    const words = kind === 'button' ? printed(group[0]?.textContent) : '';
    return [{ kind, id, name, ids, limit, enabled, words, list: listOf(optionsOf(group)) }];
  });
  // A cell without a control shows somebody's entry: nothing of it is a hint.
  const isAsked = seen.length > 0;
  const legends = isAsked ? [...element.querySelectorAll('legend')].map((one) => printed(one.textContent)) : [];
  return {
    key: rowKey(element),
    id: element.id,
    section,
    label,
    required: facts.rows[index]?.required ?? false,
    conditional:
      title?.matches('.hasCondition') === true || title?.textContent?.includes('入力条件が変わります') === true,
    notes: isAsked ? notesOf(element) : [],
    legends: [...new Set(legends)].filter((text) => text !== '' && fold(text) !== fold(label)),
    block: block === null ? null : { group: blockGroup.exec(block.id)?.[1] ?? '', index: blockOf(element) ?? 0 },
    hidden: getComputedStyle(element).display === 'none',
    controls: seen,
  };
}

/**
 * What the page prints in the row of the status of residence, below the procedure's name: with that name, it says which
 * form the page is.
 */
function statusOn({ facts, rowElements }: Collected): { readonly row: HTMLElement; readonly text: string } | null {
  const lead = fold(procedureLead);
  const at = facts.rows.findIndex(
    ({ label, section, controls: own }) => own.length === 0 && section.startsWith(lead) && label.endsWith('在留資格'),
  );
  const row = rowElements[at];
  return row ? { row, text: printed(row.querySelector('dd')?.textContent) } : null;
}

/** The options of a list or a group of radios, and the words of a check box, as printed. */
function optionsOf(group: readonly PageElement[]): readonly string[] {
  const [first] = group;
  if (first instanceof HTMLSelectElement) {
    return [...first.options]
      .map((option) => printed(option.textContent))
      .filter((text) => text !== '' && fold(text) !== nothingChosen);
  }
  const type = first instanceof HTMLInputElement ? first.type : '';
  return type === 'radio' || type === 'checkbox' ? group.map((one) => printed(radioWords(one))) : [];
}

/** The notes printed beside the controls of a row, each line by line, and the examples that name a box. */
function notesOf(row: Element): readonly (readonly string[])[] {
  const cell = row.querySelector('dd');
  if (!cell || (cell.textContent ?? '').length > longestCell) return [];
  const notes: string[][] = [];
  let note = [''];
  const close = () => {
    const lines = note.map(printed).filter((line) => line !== '' && !/^\d+ ?\/ ?\d+$/.test(line));
    if (lines.length > 0) notes.push(lines);
    note = [''];
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) note[note.length - 1] += node.nodeValue ?? '';
    if (!(node instanceof Element) || node.matches(noHint)) return;
    if (node.tagName === 'BR') note.push('');
    const isOwn = node !== cell && node.matches(ownLine);
    if (isOwn) close();
    for (const child of node.childNodes) walk(child);
    if (isOwn) close();
  };
  walk(cell);
  close();
  const examples = [...cell.querySelectorAll('[aria-label], [title]')].flatMap((element) =>
    ['aria-label', 'title'].map((name) => printed(element.getAttribute(name))),
  );
  for (const example of examples) if (example.startsWith(exampleLead)) notes.push([example]);
  const told = new Map(notes.map((lines) => [lines.join('\n'), lines]));
  // Examples come last, wherever the page has them: printed, or as the name of a box or a button.
  const isExample = ([line]: readonly string[]) => line?.startsWith(exampleLead) === true;
  return [...told.values()].sort((a, b) => Number(isExample(a)) - Number(isExample(b)));
}

/**
 * The heads of a table's row. A head inside of a list names its line, and that may be a person: only a line of heads is
 * a label, or a head with one cell beside it in a table without such a line.
 */
function headsOf(line: Element): readonly string[] {
  const cells = [...line.children].filter((child) => child.matches('th, td'));
  const found = cells.filter((cell) => cell.tagName === 'TH');
  const isPair = cells.length === 2 && found.length === 1;
  const isLabel = found.length === cells.length || (isPair && !isListed(line));
  return isLabel ? found.map((cell) => printed(cell.textContent)).filter((text) => text !== '') : [];
}

/** Whether a line is in a table whose columns have heads. */
const isListed = (line: Element): boolean =>
  [...(line.closest('table')?.querySelectorAll('tr') ?? [])].some(
    ({ children }) => children.length > 1 && [...children].every((cell) => cell.tagName === 'TH'),
  );

/** A control outside of all rows. Options there may be anything, persons among them, and are not read. */
function looseOf(element: PageElement): readonly SeenLooseControl[] {
  const kind = kindOf(element);
  if (kind === null || kind === 'button' || element.closest('dl')) return [];
  const [label] = ('labels' in element ? element.labels : null) ?? [];
  const { id, name } = element;
  // A date picker's own lists have nothing by which anybody could know them.
  if (id === '' && name === '') return [];
  return [{ kind, id, name, label: printed(label?.textContent), limit: limitOf(kind, element, undefined) }];
}

/** What a control holds that a person may have typed or chosen. */
function heldBy(element: PageElement): readonly string[] {
  if (element instanceof HTMLSelectElement || element instanceof HTMLButtonElement) return [];
  const isTyped = element instanceof HTMLTextAreaElement || kindOf(element) === 'text';
  const texts = isTyped ? [element.value, element.defaultValue] : [];
  return texts.filter((text) => text !== '' && text.length <= longestHeld);
}

/** Entries that a row shows as text. */
function shownIn(row: Element): readonly string[] {
  return [...row.querySelectorAll(':scope > dd, :scope > td')]
    .filter((cell) => cell.querySelector('input:not([type="hidden"]), select, textarea, dl, table') === null)
    .map((cell) => printed(cell.textContent))
    .filter((text) => text !== '' && text.length <= longestHeld);
}

/** Names of persons whom the page addresses: the name in its header stands before 様. */
function* addressed(document: Document): Generator<string> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [, name] = /^(.{2,100}?)\s*様$/.exec(printed(node.nodeValue)) ?? [];
    if (name !== undefined) yield name;
  }
}

/** Whether a control holds nothing of a person: no text, no option, no radio but one that the portal itself chooses. */
function isAsLoaded(element: PageElement): boolean {
  const kind = element.closest('dl') ? kindOf(element) : null;
  if (kind === null || kind === 'button') return true;
  if (element instanceof HTMLSelectElement) {
    return fold(element.selectedOptions[0]?.textContent ?? nothingChosen) === nothingChosen;
  }
  if (kind === 'radio' || kind === 'checkbox') {
    return !(element as HTMLInputElement).checked || presetRadio.test(fold(radioWords(element)));
  }
  // The portal puts the account's own address into its rows.
  return element.value === '' || /^mailaddress/i.test(element.id);
}
