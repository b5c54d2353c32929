import { fold, foldLabel, splitItem } from '../engine/fold';
import type { FillPlan, PageRejection } from '../engine/fill-plan';
import type { Collected } from './collect';
import { procedureLead } from './portal';

/** The words a page must show to be accepted as a procedure's form. */
export type FormWords = Pick<FillPlan, 'portalName' | 'status'>;

/** An element that says what the page is, with its text at the last reading. */
export interface Sign {
  readonly element: Element;
  readonly text: string;
}

/** What a page says about itself. */
export interface Acceptance {
  readonly rejection: PageRejection | null;
  readonly signs: readonly Sign[];
}

/**
 * Why the page is not the form of this procedure and status; null when it is that form. Other procedures and statuses
 * use the same kind of page, with rows that look alike. So a page that does not say what it is is refused as a whole.
 */
export const rejectionOf = (document: Document, page: Collected, words: FormWords): PageRejection | null =>
  acceptanceOf(document, page, words).rejection;

/** The same, with the elements that say it: they are read again before every write. */
export function acceptanceOf(document: Document, page: Collected, words: FormWords): Acceptance {
  const refuse = (rejection: PageRejection): Acceptance => ({ rejection, signs: [] });
  if (page.tooLarge) return refuse('tooLarge');
  const named = procedureNames(document, page.leads);
  if (named.length === 0 || page.facts.controls.length === 0) return refuse('notTheForm');
  const wanted = fold(words.portalName);
  if (named.some(({ name }) => name !== wanted)) return refuse('otherProcedure');
  const label = foldLabel(words.status.label);
  const { ifShown = false } = words.status;
  const said = page.facts.rows.flatMap((row, index) =>
    row.label === label || (ifShown && splitItem(row.label).words === label)
      ? [page.rowElements[index]?.querySelector('dd') ?? null]
      : [],
  );
  const statuses = said.map((element) => fold(saidBy(element)));
  // Where nobody has seen the page, its rows are confirmed one by one before anything is written: the status may be
  // unsaid there, or chosen in a control, but it is never another one.
  if (!ifShown && (statuses.length === 0 || statuses.includes(''))) return refuse('statusUnknown');
  const accepted = new Set(words.status.texts.map(fold));
  if (!statuses.every((status) => accepted.has(status) || (ifShown && status === ''))) return refuse('otherStatus');
  const elements = [...named.map(({ element }) => element), ...said.filter((element) => element !== null)];
  return { rejection: null, signs: elements.map((element) => ({ element, text: element.textContent ?? '' })) };
}

/** Whether a page still says what it said when it was read. */
export const stillSays = (signs: readonly Sign[]): boolean =>
  signs.every(({ element, text }) => element.isConnected && element.textContent === text);

/**
 * What an element says to a person: its text without buttons, links and hidden parts.
 * @param lineBreak what replaces a line break of the page
 */
export function saidBy(element: Element | null | undefined, lineBreak = ''): string {
  if (!element) return '';
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.matches('button, input, select, textarea, a, script, style')) return '';
      if (node.matches('br')) return lineBreak;
      return node.checkVisibility() ? saidBy(node, lineBreak) : '';
    })
    .join('');
}

interface Named {
  readonly name: string;
  readonly element: Element;
}

/** Longer than any heading of the portal: a longer text names no procedure. */
const longestName = 500;
/** How many places outside the headings are searched for the words. */
const mostPlaces = 20;

/**
 * The procedure names that the page states, folded. They usually stand in a heading; otherwise every place with the
 * words counts.
 */
function procedureNames(document: Document, leads: readonly Element[]): Named[] {
  const lead = fold(procedureLead);
  const named = leads.flatMap((element): Named[] => {
    if ((element.textContent ?? '').length > longestName || !element.checkVisibility()) return [];
    const said = fold(saidBy(element));
    return said.startsWith(lead) ? [{ name: said.slice(lead.length), element }] : [];
  });
  if (named.length > 0) return named;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let places = 0;
  for (let node = walker.nextNode(); node && places < mostPlaces; node = walker.nextNode()) {
    if (!node.nodeValue?.includes('選択中の手続き名')) continue;
    places += 1;
    for (let around = node.parentElement, steps = 0; around && steps < 3; around = around.parentElement, steps += 1) {
      if ((around.textContent ?? '').length > longestName) break;
      const said = fold(saidBy(around));
      if (said.startsWith(lead) && said.length > lead.length)
        return [{ name: said.slice(lead.length), element: around }];
    }
  }
  return [];
}
