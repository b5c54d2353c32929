import type { SeenPage, SeenTry } from './seen-page';
import type { ShapeCondition, ShapeTry } from './shape-file';

// What choices open and close, from what a person tried while recording.
//
// An option that a person has chosen is about that person: 有 beside a question about crimes is an answer. So a choice
// enters the file only once each of its options has been tried, and then with all of them, in the page's order. Such a
// table is the same whoever made it and whatever was chosen last; of a choice that was only answered, nothing enters,
// not even that rows depend on it.

/** Conditions and the state of each tried choice, for a file whose rows are those of the page. */
export function conditionsOf({ rows, lists, tries }: SeenPage): {
  readonly conditions: readonly ShapeCondition[];
  readonly tries: readonly ShapeTry[];
} {
  const indexOf = new Map(rows.map(({ key }, index) => [key, index]));
  const byChoice = new Map<string, SeenTry[]>();
  for (const one of tries ?? []) {
    const name = `${one.row}\n${one.control}`;
    byChoice.set(name, [...(byChoice.get(name) ?? []), one]);
  }
  const found = [...byChoice.values()].flatMap((tried) => {
    const [first] = tried;
    const row = first && indexOf.get(first.row);
    const control = row === undefined ? undefined : rows[row]?.controls[first?.control ?? -1];
    const options = lists[control?.list ?? -1];
    if (!first || row === undefined || !options) return [];
    const changed = [...new Set(tried.flatMap((one) => one.changed))].flatMap((key) => indexOf.get(key) ?? []);
    const seen = new Set(tried.map(({ option }) => option));
    const isWhole = options.every((_, option) => seen.has(option));
    const shows = changed.flatMap((at) => {
      const which = shownFor(rows[at]?.key ?? '', tried);
      // A row that one option once showed and once did not depends on more than this choice.
      return which && which.size < options.length ? [{ row: at, for: options.filter((_, one) => which.has(one)) }] : [];
    });
    const told: ShapeTry = { row, tried: seen.size, of: options.length, rows: changed.sort((a, b) => a - b) };
    const condition: ShapeCondition = { row, control: first.control, shows: shows.sort((a, b) => a.row - b.row) };
    return [{ told, condition: isWhole && shows.length > 0 ? [condition] : [] }];
  });
  found.sort((a, b) => a.told.row - b.told.row);
  return { conditions: found.flatMap(({ condition }) => condition), tries: found.map(({ told }) => told) };
}

/** The options after which a row was to be seen; null where one option did both. */
function shownFor(key: string, tried: readonly SeenTry[]): ReadonlySet<number> | null {
  const states = new Map<number, boolean>();
  for (const { option, shown } of tried) {
    const isShown = shown.includes(key);
    if ((states.get(option) ?? isShown) !== isShown) return null;
    states.set(option, isShown);
  }
  return new Set([...states].flatMap(([option, isShown]) => (isShown ? [option] : [])));
}
