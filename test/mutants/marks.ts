/** Counts who reaches a mutant's place: a call is put at the start of the function around it. */
import type { Plugin } from 'vite';
import { parse } from '../architecture/sources';
import { inRepository } from './folders';
import { find } from './list';
import type { Mutant, Place } from './mutant';
import { markName } from './names';
import { child, functionTypes, isPlaced, type PlacedNode } from './operators';

/** A text in which each mutant's surroundings say that they are reached. */
export function marked(text: string, mutants: readonly { readonly id: string; readonly place: Place }[]): string {
  const program = parse(text);
  const insertions = mutants.flatMap(({ id, place }) => {
    const body = isPlaced(program) ? innermostBody(program, place) : null;
    const call = `globalThis.${markName}?.(${JSON.stringify(id)})`;
    // Outside of every function: whoever loads the file reaches it.
    if (!body) return [{ at: text.length, text: `\n;${call};\n` }];
    if (body.type === 'BlockStatement') return [{ at: body.start + 1, text: `${call};` }];
    return [
      { at: body.start, text: `(${call}, ` },
      { at: body.end, text: ')' },
    ];
  });
  return insertions
    .toSorted((one, other) => other.at - one.at)
    .reduce((made, { at, text: added }) => made.slice(0, at) + added + made.slice(at), text);
}

function innermostBody(node: PlacedNode, place: Place): PlacedNode | null {
  for (const value of Object.values(node)) {
    for (const next of Array.isArray(value) ? value : [value]) {
      if (!isPlaced(next) || next.start > place.start || next.end < place.end) continue;
      const inner = innermostBody(next, place);
      if (inner) return inner;
    }
  }
  const body = functionTypes.has(node.type) ? child(node, 'body') : null;
  return body && body.start <= place.start && body.end >= place.end ? body : null;
}

/** Marks the places of all mutants in what Vitest loads. */
export function viteMarks(mutants: readonly Mutant[]): Plugin {
  const byFile = Map.groupBy(mutants, ({ file }) => inRepository(file).replaceAll('\\', '/'));
  const own = (id: string) => byFile.get(id.replaceAll('\\', '/'));
  return {
    name: 'tenken:marks',
    enforce: 'pre',
    transform: (code, id) => {
      const there = find(own(id) ?? [], () => code).flatMap(({ mutant, place }) =>
        place ? [{ id: mutant.id, place }] : [],
      );
      return there.length === 0 ? null : { code: marked(code, there), map: null };
    },
    configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (own(id) ? false : null)),
  };
}
