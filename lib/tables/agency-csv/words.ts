import type { BulkCheck, BulkTemplate } from '../../spec/agency-csv';
import type { Part } from '../../spec/field';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
/** The Japanese of a bilingual option: `有` of `有 Married`. */
const head = (text: string): string => text.split(' ', 1)[0] ?? '';

/** The words of a list that a text of another list stands for; undefined if none or several do. */
function wordIn(list: readonly string[], text: string): string | undefined {
  if (list.includes(text)) return text;
  const same = list.filter((one) => plain(one) === plain(text));
  const found = same.length > 0 ? same : list.filter((one) => head(one) === head(text));
  return found.length === 1 ? found[0] : undefined;
}

/** The closed list of a column where its words are not those of the online form. */
const ownList = ({ lists }: BulkTemplate, { list }: BulkCheck): readonly string[] | undefined =>
  list === undefined ? undefined : lists[list];

/** The column's own words for an option of the online form; null: the column has no such option. */
export function columnWord(template: BulkTemplate, check: BulkCheck, text: string): string | null {
  const list = ownList(template, check);
  return list === undefined ? text : (wordIn(list, text) ?? null);
}

/** The online form's words for a text of a column; a text that is none of them stays as it is. */
export function pageWord({ control }: Part, text: string): string {
  if (!('list' in control)) return text;
  return (
    wordIn(
      control.list.options.map(({ portal }) => portal),
      text,
    ) ?? text
  );
}

/** Every text that a column takes; undefined where it has no closed list, or one that is not known. */
export function optionsOf(
  template: BulkTemplate,
  check: BulkCheck,
  part: Part | undefined,
): readonly string[] | undefined {
  const own = ownList(template, check);
  if (own !== undefined) return own;
  return part && 'list' in part.control ? part.control.list.options.map(({ portal }) => portal) : undefined;
}
