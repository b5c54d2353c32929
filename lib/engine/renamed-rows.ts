import { matchKey } from '../spec/part-key';
import type { FillPlan } from './fill-plan';
import { foldLabel, splitItem } from './fold';
import { controlOf, type Matches } from './match';
import type { PageFacts } from './page-facts';

/** A row of the form that the page has under other words. */
export interface Renamed {
  /** The page's row. */
  readonly at: number;
  /** `itemChanged`: the same words under another number. `labelChanged`: other words around the control we know. */
  readonly how: 'itemChanged' | 'labelChanged';
}

/** Ids are asked only where this many are known, and this share of them (in tenths) are where the words say. */
const enough = { ids: 10, tenths: 8 } as const;

/** The page's rows that have a control and no row of ours, by neither words nor match. */
export function rowsWithoutName(job: FillPlan, page: PageFacts, matches: Matches): readonly number[] {
  const matched = new Set([...matches.values()].flatMap((match) => controlOf(match, page)?.row ?? []));
  const known = new Set(job.rows.map((row) => foldLabel(row.label)));
  return page.rows.flatMap(({ controls, label }, index) =>
    controls.length === 0 || matched.has(index) || known.has(label) || label === '' ? [] : [index],
  );
}

/**
 * Missing rows that stand on the page under another number or other words: for people, who decide. Nothing is matched,
 * filled or checked by it.
 */
export function renamedRows(job: FillPlan, page: PageFacts, matches: Matches): ReadonlyMap<string, Renamed> {
  const missing = job.rows.filter((row) =>
    row.parts.some(({ part }) => matches.get(matchKey(row.row, part))?.state === 'missing'),
  );
  const found = new Map<string, Renamed>();
  if (missing.length === 0) return found;
  const free = new Set(rowsWithoutName(job, page, matches));
  const byId = trustsIds(job, page, matches) ? rowsById(page) : new Map<string, number>();
  for (const row of missing) {
    const words = splitItem(foldLabel(row.label)).words;
    const numbered = [...free].filter((index) => {
      const there = page.rows[index];
      const isBlock = row.repeat === null || there?.block == null || there.block === row.repeat.index;
      return there !== undefined && isBlock && splitItem(there.label).words === words;
    });
    const [pointed] = row.parts.flatMap(({ pageIds: { id } }) => (id === null ? [] : (byId.get(id) ?? [])));
    const at = numbered.length === 1 ? numbered[0] : numbered.find((index) => index === pointed);
    const other = pointed !== undefined && free.has(pointed) ? pointed : undefined;
    if (at !== undefined) found.set(row.row, { at, how: 'itemChanged' });
    else if (other !== undefined) found.set(row.row, { at: other, how: 'labelChanged' });
    const taken = found.get(row.row);
    if (taken) free.delete(taken.at);
  }
  return found;
}

function rowsById(page: PageFacts): Map<string, number> {
  return new Map(
    page.controls.flatMap(({ ids, row }) => ids.filter((id) => id !== '').map((id) => [id, row] as const)),
  );
}

/** Whether the ids of this page are those we know. They change with every revision. */
function trustsIds({ rows }: FillPlan, page: PageFacts, matches: Matches): boolean {
  const owners = new Map(page.controls.flatMap(({ ids, key }) => ids.map((id) => [id, key] as const)));
  let [heard, agreed] = [0, 0];
  for (const { row, parts } of rows) {
    for (const { part, pageIds } of parts) {
      const control = controlOf(matches.get(matchKey(row, part)), page);
      const owner = pageIds.id === null ? undefined : owners.get(pageIds.id);
      if (!control || owner === undefined) continue;
      heard += 1;
      if (owner === control.key) agreed += 1;
    }
  }
  return heard >= enough.ids && agreed * 10 >= heard * enough.tenths;
}
