import { onceFor } from '../domain/once';
import type { Field, Part } from '../spec/field';
import { derivations, derivedAt } from '../facts/derivations';
import { templateOf } from '../facts/descriptor';
import { placeInList } from '../facts/selections';

/** One control of the form that a fact goes into. */
export interface Feed {
  readonly field: Field;
  readonly part: Part;
}

/** The form from the editor's point of view: which rows a fact goes into. */
export interface RowIndex {
  /** The controls that a fact goes into, in the form's order; none if the form does not ask for the fact. */
  readonly feedsOf: (factPath: string) => readonly Feed[];
  /** How many entries of a list the form has room for; null if it takes none or just one of them. */
  readonly blocksOf: (listPath: string) => number | null;
}

/** The facts of the records behind a row's `from`; `*` stands for any entry of a list. */
export function sourcesOf(from: string): readonly string[] {
  const inList = placeInList(from, '.*');
  if (inList !== undefined) return [inList];
  const name = derivedAt(from);
  return name === undefined ? [from] : derivations[name].sources;
}

/** An index of a form's rows by the facts they take. */
export const indexRows = onceFor(makeIndex);

function makeIndex(fields: readonly Field[]): RowIndex {
  const feeds = new Map<string, Feed[]>();
  for (const field of fields.filter(({ role }) => role === 'form')) {
    for (const part of field.parts) {
      for (const source of part.from === undefined ? [] : sourcesOf(part.from)) {
        feeds.set(source, [...(feeds.get(source) ?? []), { field, part }]);
      }
    }
  }
  const paths = [...feeds.keys()];
  return {
    feedsOf: (path) => feeds.get(path) ?? feeds.get(templateOf(path)) ?? [],
    blocksOf: (list) => {
      const inside = paths.filter((path) => path.startsWith(`${list}.`)).map((path) => path.slice(list.length + 1));
      const indexes = inside.flatMap((rest) => /^\d+(?=\.|$)/.exec(rest) ?? []);
      return indexes.length === 0 ? null : Math.max(...indexes.map(Number)) + 1;
    },
  };
}

/** The portal's hint as lines: it separates them by ` / ` and ` ¦ `. */
export function hintLines(hint: string): readonly string[] {
  return hint.split(/ [/¦] /).map((line) => line.trim());
}
