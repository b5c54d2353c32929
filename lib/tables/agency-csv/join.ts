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
  /** No procedure has all of the sheets. */
  'bulkOther',
  /** A sheet is there twice. */
  'bulkTwice',
  /** A sheet has a row where the common sheet has none. */
  'bulkRows',
] as const;
export type JoinFault = (typeof joinFaults)[number];

/** The sheets of one procedure's workbook, joined row by row. */
export interface JoinedFile<P> {
  readonly procedure: P;
  /** The common one first. */
  readonly sheets: readonly KnownSheet[];
  readonly rows: readonly JoinedRow[];
}

/** What the sheets of a file are together. */
export type Joined<P> =
  /** More than one where the headings are those of several procedures. */
  | { readonly ok: true; readonly fits: readonly [JoinedFile<P>, ...JoinedFile<P>[]] }
  | { readonly ok: false; readonly fault: JoinFault };

interface WithSheets {
  readonly agencyCsv: readonly BulkTemplate[];
}

/**
 * The sheets of the Agency's workbook among these, joined row by row; null: there is none. All of them together say
 * which procedure it is: some look alike in several.
 */
export function joinSheets<P extends WithSheets>(sheets: readonly Sheet[], procedures: readonly P[]): Joined<P> | null {
  const ours = sheets.filter((sheet) => procedures.some((procedure) => templateOf(procedure, sheet) !== undefined));
  if (ours.length === 0) return null;
  const isCommon = (sheet: Sheet) => procedures.some((one) => templateOf(one, sheet)?.sheet === 'common');
  if (!ours.some(isCommon)) return { ok: false, fault: 'bulkAlone' };
  const whole = procedures.flatMap((procedure) => {
    const known = ours.flatMap((sheet): KnownSheet[] => {
      const template = templateOf(procedure, sheet);
      return template ? [{ template, sheet }] : [];
    });
    return known.length === ours.length ? [{ procedure, known }] : [];
  });
  if (whole.length === 0) return { ok: false, fault: 'bulkOther' };
  const once = whole.filter(({ known }) => new Set(known.map(({ template }) => template)).size === known.length);
  if (once.length === 0) return { ok: false, fault: 'bulkTwice' };
  const [first, ...others] = once.flatMap(({ procedure, known }): JoinedFile<P>[] => {
    const inOrder = known.toSorted((one, other) => placeOf(procedure, one) - placeOf(procedure, other));
    const rows = joinedRows(inOrder);
    return rows === null ? [] : [{ procedure, sheets: inOrder, rows }];
  });
  return first ? { ok: true, fits: [first, ...others] } : { ok: false, fault: 'bulkRows' };
}

const templateOf = ({ agencyCsv }: WithSheets, sheet: Sheet): BulkTemplate | undefined =>
  agencyCsv.find((template) => isBulk(template, sheet));

const placeOf = ({ agencyCsv }: WithSheets, { template }: KnownSheet): number => agencyCsv.indexOf(template);

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
