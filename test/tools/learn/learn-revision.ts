import { fold, foldLabel, splitItem } from '../../../lib/engine/fold';
import type { ControlFacts } from '../../../lib/engine/page-facts';
import { type ShapeFile, type ShapeRow, withheld } from '../../../lib/engine/shape/shape-file';
import type { Limit } from '../../../lib/spec/field';
import type { BlockLayout, FormRevision, LayoutRow, SemanticRow } from '../../../lib/spec/form';
import type { Recognised } from './recognise';

/**
 * The revision of a recorded page: every row that was recognised, as the page has it. What a page without values cannot
 * say is taken over from the revision we have: its status texts, the rows it fills by itself, whose page it is, and what
 * tells rows with the same words apart.
 */
export function learnRevision(file: ShapeFile, { procedure, known, facts, found }: Recognised): FormRevision {
  const lineOf = new Map(known.layout.map((line) => [line.row, line]));
  const rowOf = new Map(procedure.rows.map((row) => [row.id, row]));
  const layout = [...found].flatMap(([id, { at, controls }]) => {
    const [line, row, there] = [lineOf.get(id), rowOf.get(id), file.rows[at]];
    return line && row && there ? [{ at, line: layoutRow(file, there, row, line, controls) }] : [];
  });
  // In the page's order; rows of ours that share a row of the page stay in theirs.
  const lines = layout.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
  const label = foldLabel(known.signature.status.label);
  const status = file.rows[facts.rows.findIndex((row) => row.label === label)];
  const texts = statusTexts(file, known);
  return {
    ...known,
    id: file.madeOn,
    readOn: file.madeOn,
    source: { ...known.source, checkedOn: file.madeOn },
    signature: {
      portalName: file.page.procedure ?? known.signature.portalName,
      status: { ...known.signature.status, texts, ...(status ? { row: status.id, label: status.label } : {}) },
    },
    sections: [...new Set(lines.map(({ section }) => section))],
    layout: lines,
    blocks: { ...known.blocks, ...blocksOf(file, procedure.rows, found) },
    preset: known.preset.filter((row) => found.has(row)),
    identity: known.identity.filter(({ row }) => found.has(row)),
  };
}

/** Whether the form is for a status of residence that we know it for; true where the page prints none. */
export function isKnownStatus(file: ShapeFile, { signature }: FormRevision): boolean {
  const text = file.page.status?.text;
  return text === undefined || text === withheld || signature.status.texts.map(fold).includes(fold(text));
}

/** A page that nobody has seen says itself what it prints; of one that we know, another text is another form. */
function statusTexts(file: ShapeFile, known: FormRevision): readonly string[] {
  const { texts } = known.signature.status;
  const text = file.page.status?.text;
  return known.readOn === null && text !== undefined && !isKnownStatus(file, known) ? [text, ...texts] : texts;
}

function layoutRow(
  file: ShapeFile,
  there: ShapeRow,
  row: SemanticRow,
  known: LayoutRow,
  controls: ReadonlyMap<string, ControlFacts>,
): LayoutRow {
  const isSameLabel = foldLabel(there.label) === foldLabel(known.label);
  const hint = sameLines(there.hint, known.hint) ? known.hint : there.hint;
  const limits = limitsOf(row, controls);
  // Rows of other statuses are never touched: their words are enough.
  const isByWords = row.role === 'otherStatus' && (!known.seen || known.pageIds === null);
  return {
    row: row.id,
    section: there.section === null ? known.section : (file.sections[there.section] ?? known.section),
    item: isSameLabel ? known.item : splitItem(foldLabel(there.label)).item,
    label: there.label,
    ...(hint === undefined ? {} : { hint }),
    required: there.required === true,
    conditional: there.conditional === true,
    hiddenAtLoad: file.page.untouched ? there.hidden === true : known.hiddenAtLoad,
    ...(known.reveal === undefined ? {} : { reveal: known.reveal }),
    ...(known.follows === undefined ? {} : { follows: known.follows }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    seen: true,
    portalRow: there.id,
    pageIds: isByWords
      ? null
      : Object.fromEntries(
          [...controls].map(([part, { id, name }]) => [part, { id: id || null, name: name || null }] as const),
        ),
  };
}

/** Whether two hints have the same lines, in whatever order and in whichever notes: that is a matter of how they are read. */
function sameLines(one: string | undefined, other: string | undefined): boolean {
  // What is withheld was printed: nothing says that it has changed.
  if (one?.includes(withheld)) return true;
  const lines = (hint: string | undefined) =>
    fold((hint ?? '').replace(/[/¦]/g, '\n')) === '' ? [] : pieces(hint ?? '');
  return lines(one).join('\n') === lines(other).join('\n');
}

const pieces = (hint: string): readonly string[] =>
  [...new Set(hint.split(/[\s/¦]+/).map(fold))].filter((line) => line !== '').sort();

/** Where this page's boxes take another number of characters than the row says. */
function limitsOf({ parts }: SemanticRow, controls: ReadonlyMap<string, ControlFacts>): Record<string, Limit> {
  const limits: Record<string, Limit> = {};
  for (const { part, control } of parts) {
    const now = controls.get(part)?.limit;
    if (!('limit' in control) || now === null || now === undefined) continue;
    const { exact, max } = control.limit;
    if ((exact ?? max) !== undefined && now !== (exact ?? max)) {
      limits[part] = exact === undefined ? { max: now } : { exact: now };
    }
  }
  return limits;
}

function blocksOf(
  file: ShapeFile,
  rows: readonly SemanticRow[],
  found: Recognised['found'],
): Record<string, BlockLayout> {
  const blocks: Record<string, BlockLayout> = {};
  for (const { id, repeat } of rows) {
    const block = file.rows[found.get(id)?.at ?? -1]?.block;
    if (!repeat || !block) continue;
    const all = file.rows.flatMap((row) => (row.block?.group === block.group ? [row.block.index] : []));
    blocks[repeat.group] = { group: block.group, blocks: Math.max(...all) };
  }
  return blocks;
}
