import { fold, foldLabel } from '../engine/fold';
import type { PageRejection } from '../engine/job';
import type { Collected } from './collect';
import { procedureLead, sectionHeading } from './portal';

/** The words a page must say of itself to be taken for a procedure's form. */
export interface FormWords {
  readonly portalName: string;
  readonly status: { readonly label: string; readonly texts: readonly string[] };
}

/**
 * Whether the page is the form of this procedure and status; null when it is. Other procedures and statuses stand on the
 * same kind of page with rows that look alike, so a page that does not say what it is is refused as a whole.
 */
export function rejectionOf(document: Document, page: Collected, words: FormWords): PageRejection | null {
  const names = procedureNames(document);
  if (names.length === 0 || page.facts.controls.length === 0) return 'notTheForm';
  const wanted = fold(words.portalName);
  if (names.some((name) => name !== wanted)) return 'otherProcedure';
  const label = foldLabel(words.status.label);
  const statuses = page.facts.rows.flatMap((row, index) =>
    row.label === label ? [fold(saidBy(page.rowElements[index]?.querySelector('dd')))] : [],
  );
  if (statuses.length === 0 || statuses.includes('')) return 'statusUnknown';
  const accepted = new Set(words.status.texts.map(fold));
  return statuses.every((status) => accepted.has(status)) ? null : 'otherStatus';
}

/**
 * What an element says to a person: its text without buttons, links and what is hidden.
 * @param lineBreak what stands for a line break of the page's
 */
export function saidBy(element: Element | null | undefined, lineBreak = ''): string {
  if (!element) return '';
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.matches('button, input, a, script, style')) return '';
      if (node.matches('br')) return lineBreak;
      return node.checkVisibility() ? saidBy(node, lineBreak) : '';
    })
    .join('');
}

/** The procedure names the page states, folded; usually in a heading, else wherever the words stand. */
function procedureNames(document: Document): string[] {
  const lead = fold(procedureLead);
  const shown = [...document.querySelectorAll(sectionHeading)].filter((heading) => heading.checkVisibility());
  const headings = shown.map((heading) => fold(saidBy(heading)));
  const named = headings.filter((heading) => heading.startsWith(lead));
  if (named.length > 0) return named.map((heading) => heading.slice(lead.length));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.includes('選択中の手続き名')) continue;
    for (let around = node.parentElement, steps = 0; around && steps < 3; around = around.parentElement, steps += 1) {
      const said = fold(saidBy(around));
      if (said.startsWith(lead) && said.length > lead.length) return [said.slice(lead.length)];
    }
  }
  return [];
}
