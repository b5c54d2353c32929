import { foldLabel, splitItem } from '../../../lib/engine/fold';
import type { ShapeFile, ShapeRow } from '../../../lib/engine/shape/shape-file';
import type { Recognised, KnownProcedure } from './recognise';

/** A row of the page that is none of ours, with what it could become. */
export interface Proposal {
  readonly section: string;
  readonly label: string;
  /** Rows of other procedures that have the same words: `renewal-x: applicant.card`. */
  readonly alike: readonly string[];
  /** A semantic row to begin with, as source. What it means, only a person can say. */
  readonly row: string;
  /** Its line in the revision, as source. */
  readonly line: string;
}

/** What the rows could become that are on the page and not among ours. */
export function proposalsOf(
  file: ShapeFile,
  { procedure, facts, found }: Recognised,
  procedures: readonly KnownProcedure[],
): readonly Proposal[] {
  const taken = new Set([...found.values()].map(({ at }) => at));
  const known = new Set(procedure.form.fields.map(({ label }) => foldLabel(label.ja)));
  return file.rows.flatMap((row, index): Proposal[] => {
    const label = facts.rows[index]?.label ?? '';
    if (row.controls.length === 0 || label === '' || taken.has(index) || known.has(label)) return [];
    const section = row.section === null ? '' : (file.sections[row.section] ?? '');
    const id = `unknown.${row.id.replace(/^tr_/, '')}`;
    return [
      {
        section,
        label: row.label,
        alike: alikeTo(label, procedures),
        row: rowSource(file, row, id),
        line: lineSource(row, label, id),
      },
    ];
  });
}

function alikeTo(label: string, procedures: readonly KnownProcedure[]): readonly string[] {
  const { words } = splitItem(label);
  return procedures.flatMap(({ id, form }) =>
    form.fields.flatMap((field) =>
      splitItem(foldLabel(field.label.ja)).words === words ? [`${id}: ${field.id}`] : [],
    ),
  );
}

function rowSource(file: ShapeFile, row: ShapeRow, id: string): string {
  const asked = row.controls.filter(({ kind }) => kind !== 'button');
  const [first] = asked;
  const about = `id: ${quoted(id)}, en: ${quoted(row.label)}`;
  if (!first) return `yours({ ${about}, kind: 'button' })`;
  const when = file.conditions.flatMap(({ row: of, shows }) =>
    shows.flatMap((shown) =>
      file.rows[shown.row] === row
        ? [`// Seen: shown for ${shown.for.join(', ')} of ${file.rows[of]?.label ?? ''}\n`]
        : [],
    ),
  );
  const parts = asked.length > 1 ? `// The row has ${asked.map(({ kind }) => kind).join(', ')}.\n` : '';
  const head = `${when.join('')}${parts}`;
  switch (first.kind) {
    case 'text':
    case 'textarea': {
      const limit = first.limit === undefined ? '{}' : `{ max: ${first.limit} }`;
      return `${head}${first.kind}({ ${about}, from: 'case.…', format: 'anyWidth', limit: ${limit} })`;
    }
    case 'select':
    case 'radio': {
      const options = first.list === undefined ? [] : (file.lists[first.list] ?? []);
      return `${head}// Options: ${options.slice(0, 30).join(' | ')}${options.length > 30 ? ` … (${options.length})` : ''}\n${first.kind}({ ${about}, from: 'case.…', list: … })`;
    }
    default:
      return `${head}yours({ ${about}, kind: ${quoted(first.kind)} })`;
  }
}

function lineSource(row: ShapeRow, label: string, id: string): string {
  const [first] = row.controls.filter(({ kind }) => kind !== 'button');
  const facts = [
    `row: ${quoted(id)}`,
    `seq: ${row.id.replace(/^tr_/, '')}`,
    `item: ${JSON.stringify(splitItem(label).item)?.replace(/"/g, "'")}`,
    `label: ${quoted(row.label)}`,
    ...(row.hint === undefined ? [] : [`hint: ${quoted(row.hint)}`]),
    ...(row.required ? ['required: true'] : []),
    ...(row.conditional ? ['conditional: true'] : []),
    ...(row.hidden ? ['hiddenAtLoad: true'] : []),
    ...(first ? [`box: { id: ${quotedOrNull(first.id)}, name: ${quotedOrNull(first.name)} }`] : []),
  ];
  return `line({ ${facts.join(', ')} })`;
}

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
const quotedOrNull = (text: string): string => (text === '' ? 'null' : quoted(text));
