import type { Draft } from '../../facts/descriptor';
import { valueAt, withValue } from '../../facts/draft';
import { withoutFactBeside } from '../../editor/portal-text';
import type { Assigned, MappedCell } from './assign';
import { placeAt } from './leaf';

/** The texts under names that a person has chosen: two columns each, the name and its text. */
export function assignKeyed(
  before: Draft,
  cells: readonly MappedCell[],
  blank: 'keep' | 'clear',
): { readonly draft: Draft; readonly assigned: readonly Assigned[] } {
  const groups = new Map<string, { path: string; key?: MappedCell; text?: MappedCell }>();
  for (const cell of cells) {
    const { entry } = placeAt(cell.place);
    if (entry?.rest !== '~key' && entry?.rest !== '~text') continue;
    const name = `${entry.list}#${entry.number}`;
    const group = groups.get(name) ?? { path: entry.list };
    groups.set(name, entry.rest === '~key' ? { ...group, key: cell } : { ...group, text: cell });
  }
  const paths = [...new Set([...groups.values()].map(({ path }) => path))];
  const assigned: Assigned[] = [];
  let draft = before;
  for (const path of paths) {
    const stored = valueAt(before, path);
    const now = new Map<string, unknown>(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
    const changed = new Set<string>();
    const named = new Set<string>();
    for (const group of groups.values()) {
      const key = group.key?.text.trim() ?? '';
      const text = group.text?.text.trim() ?? '';
      if (group.path !== path || (key === '' && text === '')) continue;
      const place = group.key ?? group.text;
      if (key === '' && place) assigned.push({ ...at(place), path, code: 'missing' });
      if (key === '') continue;
      named.add(key);
      if (group.key) assigned.push({ ...at(group.key), path: `${path}.${key}` });
      if (text === '') continue;
      const same =
        String(now.get(key) ?? '')
          .replace(/\r\n?/g, '\n')
          .trim() === text;
      if (!same) {
        now.set(key, text);
        changed.add(key);
      }
      if (group.text) assigned.push({ ...at(group.text), path: `${path}.${key}` });
    }
    if (blank === 'clear') {
      for (const key of [...now.keys()].filter((one) => !named.has(one))) {
        now.delete(key);
        changed.add(key);
      }
    }
    draft = withValue(draft, path, now.size === 0 ? undefined : Object.fromEntries(now));
    // A new text was not written for the fact of the text before it.
    if (path === 'portalText') draft = withoutFactBeside(draft, changed);
  }
  return { draft, assigned };
}

const at = ({ row, column }: MappedCell) => ({ row, column });
