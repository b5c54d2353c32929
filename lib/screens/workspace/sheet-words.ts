import type { SheetRow, SheetWords } from '../../../components/check-record/sheet-words';
import { partWords } from '../../../components/popup/popup.words';
import type { Procedure } from '../../spec/field';
import type { Text } from '../../i18n/text';
import { wordsOfForm } from '../shared/form-words';
import type { Law } from '../../spec/law';
import type { ProcedureModule } from '../../spec/module';

/** The words for a check of a procedure; without the form's words if the procedure is not known here. */
export function sheetWordsOf(procedure: ProcedureModule | null): SheetWords {
  const rows = procedure ? rowsOf(procedure.form) : new Map<string, SheetRow>();
  const { documents, findings } = procedure ? checkWords(procedure.law) : { documents: none, findings: none };
  const sections = procedure?.words.sections ?? {};
  return {
    procedure: procedure?.form.label ?? null,
    row: (id) => rows.get(id) ?? null,
    section: (section) => (Object.hasOwn(sections, section) ? (sections[section] ?? null) : null),
    part: (part) => (Object.hasOwn(partWords, part) ? (partWords[part] ?? null) : null),
    document: (id) => documents.get(id) ?? null,
    finding: (id) => findings.get(id) ?? null,
  };
}

const none: ReadonlyMap<string, Text> = new Map();

function rowsOf(form: Procedure): ReadonlyMap<string, SheetRow> {
  const { fields, groups } = form;
  const { block } = wordsOfForm(form);
  const rows = new Map<string, SheetRow>(
    fields.map(({ id, label, item, section, parts }, order) => [
      id,
      {
        label: item === null ? label : withoutNumber(label),
        item,
        section,
        order,
        block: block(id),
        isSingle: parts.length === 1,
      },
    ]),
  );
  // An entry for which the form has no block is named by its group, `relatives[6]`, and comes after the last block.
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

function checkWords({ documents, rules, fields }: Law): {
  readonly documents: typeof none;
  readonly findings: typeof none;
} {
  return {
    documents: new Map([...documents.groups, ...documents.rows].map((one) => [one.id, one.title])),
    findings: new Map([...rules, ...fields].map((one) => [one.id, one.title])),
  };
}
