import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { PlantedError } from './kinds';

const groups = coeGijinkoku.groups.map(({ id }) => `${id}[`);

const rowOf = (found: string) => found.split(' ')[0] ?? found;

/** Rows that have only one answer between them, by what their ids begin with. */
function stemOf(row: string): string {
  return /^history\.[a-z]+/.exec(row)?.[0] ?? row;
}

/**
 * What an error touches, as beginnings of row ids: the rows it changes and those on which a finding may follow. An error
 * about the order or the number of blocks touches the whole group.
 */
export function touchedBy({ steps, found, follows = [] }: PlantedError): readonly string[] {
  const rows = [...steps.flatMap((step) => ('row' in step ? [step.row] : [])), ...found.map(rowOf)];
  const blocks = steps.flatMap((step) => ('group' in step ? [`${step.group}[`] : []));
  const order = found.filter((one) => one.endsWith('sameInOtherForm')).map(rowOf);
  const groupOf = (row: string) => groups.filter((group) => row.startsWith(group));
  const whole = rows
    .filter((row) => row === 'relatives.has' || row === 'work.has')
    .map((row) => row.replace('.has', '['));
  const inBlocks = found.length > 4 ? rows.flatMap(groupOf) : order.flatMap(groupOf);
  return [...new Set([...rows, ...follows].map(stemOf).concat(blocks, whole, inBlocks))];
}

/** Whether two errors can stand on one page without one changing what is found of the other. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  return !a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** Packs errors into as few sets as are needed for those of one set to be apart. */
export function packed(errors: readonly PlantedError[]): readonly (readonly PlantedError[])[] {
  const sets: { readonly errors: PlantedError[]; readonly touched: string[] }[] = [];
  for (const error of errors) {
    const touched = touchedBy(error);
    const set = sets.find((one) => areApart(one.touched, touched));
    if (set) {
      set.errors.push(error);
      set.touched.push(...touched);
    } else sets.push({ errors: [error], touched: [...touched] });
  }
  return sets.map((set) => set.errors);
}
