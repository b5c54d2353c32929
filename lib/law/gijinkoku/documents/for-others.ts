import type { Source } from '../../../i18n/text';
import type { DocumentGroup, DocumentList, DocumentRow } from '../known';
import { documents } from './index';
import { emptyRecords } from '../examples';
import { example, exampleOf } from './kit';
import { notRequired } from './needs';

/** When a document of the status is wanted: always, as the status says; or only where this says `required`. */
export type Listed = 'asEver' | DocumentRow['need'];

const offList = () => notRequired('この手続の一覧にはありません。', 'Not on the list for this procedure.');

const neededIf =
  <Row extends Pick<DocumentRow, 'need'>>(row: Row, condition: DocumentRow['need']): DocumentRow['need'] =>
  (context) => {
    const said = condition(context);
    return said.need === 'required' ? row.need(context) : said;
  };

function rowFor(
  { client: _client, difference: _difference, ...row }: DocumentRow,
  listed: Listed | undefined,
  source: Source,
): DocumentRow {
  if (listed === undefined) {
    const { known: _known, ...rest } = row;
    return { ...rest, need: offList, examples: [example('Any case', {}, 'notRequired')] };
  }
  if (listed === 'asEver') return { ...row, source };
  return {
    ...row,
    source,
    need: neededIf(row, listed),
    examples: [exampleOf('Nothing was answered', emptyRecords(), 'unknown')],
  };
}

/**
 * The documents of the status as another procedure than the certificate wants them. The rest stays, as not required: a case
 * may hold it from before.
 * @param listed the documents that the procedure's own list names, by id
 * @param source where that list was read
 * @param own documents that only this procedure wants
 */
export function documentsFor(
  listed: Readonly<Record<string, Listed>>,
  source: Source,
  own: readonly DocumentRow[] = [],
): DocumentList {
  const rows = documents.rows.map((row) => rowFor(row, listed[row.id], source));
  const groups = documents.groups.map((group): DocumentGroup => {
    const member = documents.rows.find((row) => row.group === group.id && listed[row.id] !== undefined);
    const how = member && listed[member.id];
    if (how === undefined) return { ...group, need: offList };
    return how === 'asEver' ? { ...group, source } : { ...group, source, need: neededIf(group, how) };
  });
  return { rows: [...rows, ...own], groups };
}
