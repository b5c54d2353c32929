import type { MoreNames } from '../../lib/columns/headings';
import { indexRows } from '../../lib/editor/rows';
import { procedureOf } from '../../lib/procedures/registry';

const rows = indexRows(procedureOf('coe-gijinkoku').fields);

/** What the form itself calls a fact: the row's label, alone and with its item number, and the number alone. */
export const formNames: MoreNames = ({ path }) =>
  rows
    .feedsOf(path)
    .filter(({ field }) => field.parts.length === 1)
    .flatMap(({ field: { item, label } }) => {
      const plain = label.ja.normalize('NFKC').replace(/^\d+(\.\d+)?\s*/, '');
      return [label.ja, plain, label.en, ...(item === null ? [] : [`${item} ${plain}`])];
    });
