import type { Control, Field, Limit, Part, Procedure } from './field';
import type { Text } from '../i18n/text';
import type { FormRevision, LayoutRow, ProcedureRows, SemanticRow } from './form';

/**
 * The rows of a procedure combined with one revision of its page, in the page's order: the input of fill, check and
 * practice form. Throws, naming the row, if rows and revision do not fit: a row without a line, a line without a row,
 * parts that differ.
 */
export function formOf({ rows, groups, ...procedure }: ProcedureRows, revision: FormRevision): Procedure {
  const { readOn, source, signature, sections, layout, blocks, preset, identity } = revision;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const laidOut = new Set(layout.map(({ row }) => row));
  if (byId.size < rows.length) throw new Error(`Two rows of "${procedure.id}" have one id.`);
  if (laidOut.size < layout.length) throw new Error(`The revision ${revision.id} has a row twice.`);
  for (const id of byId.keys()) {
    if (!laidOut.has(id)) throw new Error(`The row "${id}" has no line in the revision ${revision.id}.`);
  }
  return {
    ...procedure,
    source,
    readOn,
    portalName: signature.portalName,
    status: signature.status,
    sections,
    fields: layout.map((line) => {
      const row = byId.get(line.row);
      if (!row)
        throw new Error(`The line "${line.row}" of the revision ${revision.id} is no row of "${procedure.id}".`);
      return fieldOf(row, line, revision);
    }),
    groups: groups.map(({ id, ...group }) => ({ id, ...blocksOf(id, blocks), ...group })),
    preset,
    identity,
  };
}

function blocksOf(group: string, blocks: FormRevision['blocks']) {
  const layout = blocks[group];
  if (!layout) throw new Error(`The page has no blocks for the group "${group}".`);
  return layout;
}

function fieldOf(row: SemanticRow, line: LayoutRow, { id: revision, blocks }: FormRevision): Field {
  const repeat = row.repeat && { group: blocksOf(row.repeat.group, blocks).group, index: row.repeat.index };
  const unit = repeat ? `${repeat.group} ${repeat.index}` : row.unit;
  return {
    id: row.id,
    portalRow: line.seen ? line.portalRow : null,
    ...(line.seen ? {} : { predicted: { confidence: line.confidence, revision } }),
    item: line.item,
    label: { ja: line.label, en: row.en ?? line.label },
    ...(line.hint === undefined ? {} : { hint: line.hint }),
    required: line.required,
    conditional: line.conditional,
    hiddenAtLoad: line.hiddenAtLoad,
    ...(repeat === undefined ? {} : { repeat }),
    ...(row.condition === undefined ? {} : { condition: row.condition }),
    ...(line.reveal === undefined ? {} : { reveal: line.reveal }),
    ...(line.follows === undefined ? {} : { follows: line.follows }),
    parts: partsOf(row, line),
    role: row.role,
    section: line.section,
    ...(unit === undefined ? {} : { unit }),
  };
}

function partsOf({ id, parts }: SemanticRow, line: LayoutRow): readonly Part[] {
  const { limits = {} } = line;
  const pageIds = line.seen ? line.pageIds : null;
  const known = new Set(parts.map(({ part }) => part));
  for (const part of [...Object.keys(pageIds ?? {}), ...Object.keys(limits)]) {
    if (!known.has(part)) throw new Error(`The row "${id}" has no part "${part}".`);
  }
  return parts.map((one) => {
    const ids = pageIds === null ? { id: null, name: null } : pageIds[one.part];
    if (!ids) throw new Error(`The line of "${id}" does not say where the page has its part "${one.part}".`);
    return { ...one, control: withLimit(one.control, limits[one.part]), pageIds: ids };
  });
}

const withLimit = (control: Control, limit: Limit | undefined): Control =>
  limit !== undefined && 'limit' in control ? { ...control, limit } : control;

/** The form of a procedure that has no page at hand: it has no row, and no page is ever taken for it. */
export const withoutForm = (id: string, label: Text): Procedure => ({
  ...{ id, label, url: '', readOn: null, portalName: '' },
  source: { title: label.ja, checkedOn: '', confidence: 'memory' },
  status: { row: '', label: '', texts: [] },
  ...{ sections: [], fields: [], groups: [], preset: [], identity: [] },
});

/** Whether there is a form to fill. */
export const hasForm = ({ fields }: Procedure): boolean => fields.length > 0;
