import type { SheetRow, SheetWords } from '../../../components/check-record/sheet-words';
import { partWords, sectionWords } from '../../../components/popup/popup.words';
import { checksOf } from '../../procedures/checks';
import { procedures } from '../../procedures/registry';
import type { Procedure } from '../../spec/field';
import type { Text } from '../../i18n/text';
import { blockNumber } from '../shared/row-label';

/** The words for a check of a procedure; without any where the procedure is not known here. */
export function sheetWordsOf(procedureId: string): SheetWords {
  const procedure = procedures.find(({ id }) => id === procedureId);
  const rows = procedure ? rowsOf(procedure) : new Map<string, SheetRow>();
  const { documents, findings } = procedure ? checkWords(procedure) : { documents: none, findings: none };
  return {
    procedure: procedure?.label ?? null,
    row: (id) => rows.get(id) ?? null,
    section: (section) => (Object.hasOwn(sectionWords, section) ? (sectionWords[section] ?? null) : null),
    part: (part) => (Object.hasOwn(partWords, part) ? (partWords[part] ?? null) : null),
    document: (id) => documents.get(id) ?? null,
    finding: (id) => findings.get(id) ?? null,
  };
}

const none: ReadonlyMap<string, Text> = new Map();

function rowsOf({ fields, groups }: Procedure): ReadonlyMap<string, SheetRow> {
  const rows = new Map<string, SheetRow>(
    fields.map(({ id, label, item, section, parts }, order) => [
      id,
      {
        label: item === null ? label : withoutNumber(label),
        item,
        section,
        order,
        block: blockNumber(id),
        isSingle: parts.length === 1,
      },
    ]),
  );
  // An entry for which the form has no block is named by its group, `relatives[6]`, and stands after the last block.
  for (const { id, group, label, blocks } of groups) {
    const last = fields.findLastIndex(({ repeat }) => repeat?.group === group);
    const section = fields[last]?.section ?? '';
    const mostEntries = 100;
    for (let index = blocks; index < mostEntries; index += 1) {
      rows.set(`${id}[${index}]`, { label, item: null, section, order: last + 0.5, block: index + 1, isSingle: true });
    }
  }
  return rows;
}

/** The portal's labels begin with the item's number, which has a column of its own on the sheet. */
const withoutNumber = ({ ja, en }: Text): Text => ({
  ja: ja.replace(leadingNumber, ''),
  en: en.replace(leadingNumber, ''),
});
const leadingNumber = /^[0-9０-９.．]+\s+/;

function checkWords({ id }: Procedure): { readonly documents: typeof none; readonly findings: typeof none } {
  const { documents, rules, fields } = checksOf(id);
  return {
    documents: new Map([...documents.groups, ...documents.rows].map((one) => [one.id, one.title])),
    findings: new Map([...rules, ...fields].map((one) => [one.id, one.title])),
  };
}
