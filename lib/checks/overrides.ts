import type { Case } from '../domain/case/case';

/** Who overruled a finding, when and why. */
export interface Overruled {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly note: string;
}

type Override = NonNullable<Case['overrides']>[number];

/** The name under which a finding is overruled: its id, or its id at one row of the form, `F-16@relatives[0].name`. */
export const findingName = (id: string, row?: string): string => (row === undefined ? id : `${id}@${row}`);

/** The id of a finding, and the row of the form it is about, read from its name. */
export function findingAt(name: string): { readonly id: string; readonly row?: string } {
  const at = name.indexOf('@');
  return at < 0 ? { id: name } : { id: name.slice(0, at), row: name.slice(at + 1) };
}

/**
 * Marks findings that a person has overruled; the latest override of a finding counts. An override without a row
 * applies to every row of that id, but never to the open rows of the form as a whole.
 */
export function overruling(overrides: readonly Override[]) {
  const latest = new Map<string, Overruled>();
  for (const { finding, by, on, note } of overrides.toSorted((a, b) => a.on.localeCompare(b.on))) {
    latest.set(finding, { by, on, note });
  }
  const applied = new Set<string>();
  return {
    mark: <T extends object>(finding: T, id: string, row?: string): T & { readonly overruled?: Overruled } => {
      const names = id.startsWith('X-') && row !== undefined ? [findingName(id, row)] : [findingName(id, row), id];
      const name = names.find((one) => latest.has(one));
      const overruled = name === undefined ? undefined : latest.get(name);
      if (name === undefined || overruled === undefined) return finding;
      applied.add(name);
      return { ...finding, overruled };
    },
    used: () => ({
      applied: [...applied],
      idle: [...latest.keys()].filter((name) => !applied.has(name)),
    }),
  };
}
