import { shortHash } from '../engine/fingerprint';
import { fold, foldLabel } from '../engine/fold';
import type { FillPlan } from '../engine/fill-plan';
import type { ConfirmationPage, ShownRow } from '../engine/confirmation';
import { saidBy } from './accept';
import { blockOf } from './collect';
import { sectionHeading } from './portal';

/** A label of the page with its text. */
interface Line {
  readonly label: string;
  readonly section: string;
  readonly block: number | null;
  readonly text: string;
}

const walked = `${sectionHeading}, dl, tr`;

/**
 * Reads a page that shows entries as text, by its labels: `dt` and `dd`, or the first two cells of a table row. Cells
 * that contain a control are not text. Writes nothing.
 */
export function readShown(document: Document, job: FillPlan): ConfirmationPage {
  const from = performance.now();
  const lines: Line[] = [];
  const sections = new Set<string>();
  let section = '';
  for (const element of document.querySelectorAll<HTMLElement>(walked)) {
    if (element.tagName === sectionHeading) {
      section = fold(element.textContent ?? '');
      sections.add(section);
      continue;
    }
    for (const [title, said] of pairsOf(element)) {
      const label = foldLabel(title.textContent ?? '');
      const isControl = said.querySelector('input:not([type="hidden"]), select, textarea');
      if (label === '' || isControl || !element.checkVisibility()) continue;
      lines.push({ label, section, block: blockOf(element), text: textOf(said) });
    }
  }
  const byLabel = new Map<string, Line[]>();
  for (const line of lines) byLabel.set(line.label, [...(byLabel.get(line.label) ?? []), line]);
  const rows = job.rows.map((row): ShownRow => {
    const there = (byLabel.get(foldLabel(row.label)) ?? []).filter(
      (line) =>
        (!sections.has(fold(row.section)) || line.section === fold(row.section)) &&
        (row.repeat === null || line.block === null || line.block === row.repeat.index),
    );
    const [only] = there;
    if (!only) return { row: row.row, found: 'missing', text: '' };
    const isShared = job.rows.some((other) => other !== row && isAlike(other, row));
    return there.length > 1 || isShared
      ? { row: row.row, found: 'ambiguous', text: '' }
      : { row: row.row, found: 'one', text: only.text };
  });
  const labels = new Set(job.rows.map((row) => foldLabel(row.label)));
  const known = lines.filter(({ label }) => labels.has(label)).length;
  const words = lines.map((line) => `${line.section}\t${line.label}`).join('\n');
  return { rows, known, revision: shortHash(words), ms: performance.now() - from };
}

/** Whether the same line of a page could be either of two rows of the form. */
function isAlike(a: FillPlan['rows'][number], b: FillPlan['rows'][number]): boolean {
  return (
    foldLabel(a.label) === foldLabel(b.label) &&
    fold(a.section) === fold(b.section) &&
    (a.repeat?.index ?? null) === (b.repeat?.index ?? null)
  );
}

function* pairsOf(element: HTMLElement): Generator<readonly [Element, Element]> {
  if (element.tagName === 'TR') {
    const cells = [...element.children].filter((child) => child.matches('th, td'));
    const [title, said] = cells;
    if (title && said && cells.length === 2) yield [title, said];
    return;
  }
  for (const title of element.querySelectorAll(':scope > dt, :scope > div > dt')) {
    const said = title.nextElementSibling;
    if (said?.matches('dd')) yield [title, said];
  }
}

/** The text of an element as a person reads it: with line breaks, without hidden hints. */
function textOf(element: Element): string {
  return saidBy(element, '\n')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/^\s+|\s+$/g, '');
}
