import type { MoreNames } from '../mapping/headings';
import { indexRows } from '../../editor/rows';
import type { Field } from '../../spec/field';

/** The form's own names for a fact: the row's label, alone and with its item number, and the number alone. */
export function formNamesOf(fields: readonly Field[]): MoreNames {
  const rows = indexRows(fields);
  return ({ path }) =>
    rows
      .feedsOf(path)
      .filter(({ field }) => field.parts.length === 1)
      .flatMap(({ field: { item, label } }) => {
        const plain = label.ja.normalize('NFKC').replace(/^\d+(\.\d+)?\s*/, '');
        return [label.ja, plain, label.en, ...(item === null ? [] : [`${item} ${plain}`])];
      });
}
