import type { Drift } from '../../../lib/engine/fill-plan';
import type { FormRevision, LayoutRow } from '../../../lib/spec/form';

/** What a recorded page prints otherwise beside rows that are there: notes, marks, and what is hidden at load. */
export function lineDrift(known: FormRevision, learnt: FormRevision): readonly Drift[] {
  const before = new Map(known.layout.map((line) => [line.row, line]));
  return learnt.layout.flatMap((line): Drift[] => {
    const old = before.get(line.row);
    if (!old) return [];
    const about = { row: line.row, label: line.label, section: line.section };
    const found: Drift[] = [];
    if (line.hint !== old.hint) found.push({ ...about, kind: 'hintChanged', detail: line.hint ?? '' });
    if (line.conditional !== old.conditional) found.push({ ...about, kind: 'conditionalChanged' });
    if (line.hiddenAtLoad !== old.hiddenAtLoad) found.push({ ...about, kind: 'hiddenChanged' });
    return found;
  });
}

/** Rows whose element or controls have other ids or names than before. */
export function otherIds(known: FormRevision, learnt: FormRevision): readonly string[] {
  const before = new Map(known.layout.map((line) => [line.row, idsOf(line)]));
  return learnt.layout.flatMap((line) => {
    const old = before.get(line.row);
    return old !== undefined && old !== idsOf(line) ? [line.row] : [];
  });
}

const idsOf = (line: LayoutRow): string =>
  line.seen
    ? JSON.stringify([
        line.portalRow,
        Object.entries(line.pageIds ?? {}).map(([part, { id, name }]) => [part, id, name]),
      ])
    : '';
