import type { Vocabulary } from '../../../components/popup/props';
import { procedureOf } from '../../procedures/registry';

const procedure = procedureOf('coe-gijinkoku');

// A row that the page's own script may or may not ask for is no omission when the case is silent about it.
const rows = new Map(
  procedure.fields.map(({ id, label, item, required, reveal }) => [
    id,
    { label, item, required: required && reveal !== 'maybe' },
  ]),
);

/** What the form's rows are called. Brings the whole form along: a window loads it once it shows rows of the page. */
export const vocabulary: Vocabulary = {
  row: (id) => rows.get(id) ?? null,
  readOn: procedure.readOn,
};
