import type { FactDescriptor } from '../facts/descriptor';
import type { RowIndex } from './rows';

/** The paper form's items that the facts go into, by their whole numbers: `3–8・11`; empty if there are none. */
export function itemsOf(facts: readonly FactDescriptor[], rows: RowIndex): string {
  const numbers = new Set<number>();
  const look = (fact: FactDescriptor) => {
    if ('of' in fact) return fact.of.forEach(look);
    for (const place of [fact.path, fact.path.replaceAll('.*', '.0'), `${fact.path}.0`])
      for (const { field } of rows.feedsOf(place)) {
        const number = Number.parseInt(field.item ?? '', 10);
        if (!Number.isNaN(number)) numbers.add(number);
      }
  };
  facts.forEach(look);
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('・');
}
