import type { BulkTemplate } from '../../spec/agency-csv';
import type { Sheet } from '../formats/table';
import { bulkRows, firstRow, isBulk } from './read';

/** A sheet of a file with the template that its headings are. */
export interface KnownSheet {
  readonly template: BulkTemplate;
  readonly sheet: Sheet;
}

/** One application: its row in each sheet that has one. */
export interface JoinedRow {
  /** Of the common sheet, counted from 0. */
  readonly row: number;
  readonly cells: readonly (KnownSheet & { readonly row: number })[];
}

/** Why sheets cannot be read together, a closed list. */
export const joinFaults = [
  /** Nobody is named: the common sheet is missing. */
  'bulkAlone',
  /** A sheet belongs to another procedure than the common one. */
  'bulkOther',
  /** A sheet is there twice. */
  'bulkTwice',
  /** A sheet has a row where the common sheet has none. */
  'bulkRows',
] as const;
export type JoinFault = (typeof joinFaults)[number];

/** What the sheets of a file are together. */
export type Joined<P> =
  | {
      readonly ok: true;
      readonly procedure: P;
      readonly sheets: readonly KnownSheet[];
      readonly rows: readonly JoinedRow[];
    }
  | { readonly ok: false; readonly fault: JoinFault };

/**
 * The sheets of the Agency's workbook among these, joined row by row; null: there is none. The headings of the common
 * sheet say which procedure it is; the other sheets may look alike in several.
 */
export function joinSheets<P extends { readonly agencyCsv: readonly BulkTemplate[] }>(
  sheets: readonly Sheet[],
  procedures: readonly P[],
): Joined<P> | null {
  const isAny = (sheet: Sheet) =>
    procedures.some(({ agencyCsv }) => agencyCsv.some((template) => isBulk(template, sheet)));
  const ours = sheets.filter(isAny);
  if (ours.length === 0) return null;
  const commons = ours.flatMap((sheet) =>
    procedures.flatMap((procedure) => {
      const template = procedure.agencyCsv.find((one) => one.sheet === 'common');
      return template && isBulk(template, sheet) ? [{ procedure, template, sheet }] : [];
    }),
  );
  const [common, another] = commons;
  if (!common) return { ok: false, fault: 'bulkAlone' };
  if (another) return { ok: false, fault: another.procedure === common.procedure ? 'bulkTwice' : 'bulkOther' };
  const known: KnownSheet[] = [{ template: common.template, sheet: common.sheet }];
  for (const sheet of ours) {
    if (sheet === common.sheet) continue;
    const template = common.procedure.agencyCsv.find((one) => isBulk(one, sheet));
    if (!template) return { ok: false, fault: 'bulkOther' };
    if (known.some((one) => one.template === template)) return { ok: false, fault: 'bulkTwice' };
    known.push({ template, sheet });
  }
  const rows = joinedRows(known);
  return rows === null
    ? { ok: false, fault: 'bulkRows' }
    : { ok: true, procedure: common.procedure, sheets: known, rows };
}

/** The rows at the same place below each sheet's own lines; null if one has no row in the common sheet. */
function joinedRows(sheets: readonly KnownSheet[]): readonly JoinedRow[] | null {
  const places = sheets.map((one) => {
    const top = firstRow(one.template, one.sheet);
    return { ...one, top, rows: new Set(bulkRows(one.template, one.sheet).map((row) => row - top)) };
  });
  const [common, ...others] = places;
  if (!common) return null;
  if (others.some(({ rows }) => [...rows].some((place) => !common.rows.has(place)))) return null;
  return [...common.rows].map((place) => ({
    row: common.top + place,
    cells: places.flatMap(({ template, sheet, top, rows }) =>
      rows.has(place) ? [{ template, sheet, row: top + place }] : [],
    ),
  }));
}
