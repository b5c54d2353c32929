import type { RecordedItem } from '../../lib/domain/case/checks';
import type { SheetRow, SheetWords } from './sheet-words';

/** An item with its row's words. */
export interface SheetItem {
  readonly item: RecordedItem;
  readonly row: SheetRow | null;
}

/** The items under one heading of the form. */
export interface SheetSection {
  /** Empty for rows that the form no longer has. */
  readonly section: string;
  readonly items: readonly SheetItem[];
}

/** The items of a check in the form's order, under the form's headings; items that the form does not have come last. */
export function sheetSections(items: readonly RecordedItem[], words: Pick<SheetWords, 'row'>): readonly SheetSection[] {
  const named = items.map((item) => ({ item, row: words.row(item.row) }));
  const last = Number.MAX_SAFE_INTEGER;
  const ordered = named.toSorted((a, b) => (a.row?.order ?? last) - (b.row?.order ?? last));
  const sections = new Map<string, SheetItem[]>();
  for (const one of ordered) {
    const section = one.row?.section ?? '';
    sections.set(section, [...(sections.get(section) ?? []), one]);
  }
  return [...sections].map(([section, ofSection]) => ({ section, items: ofSection }));
}
