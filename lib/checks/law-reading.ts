import type { Day } from '../domain/calendar';
import type { Law, LawRow } from '../spec/law';
import { isLookDue, isOldReading, lookAgainOf } from '../spec/source';

/** How far the reading of a law can be trusted on a day. */
export interface LawReading {
  /** The last day on which anything of it was read from a page; null where all of it is remembered. */
  readonly lastReadOn: Day | null;
  /** That day is more than 90 days ago. */
  readonly isOld: boolean;
  /** What has to be looked at again because its day has passed, the longest ago first. */
  readonly due: readonly DueRow[];
}

/** A part of the law whose day to be looked at again has passed. */
export interface DueRow extends LawRow {
  readonly lookAgainOn: Day;
}

/** Everything of a law that has a source. */
export const lawRowsOf = ({ rules, documents, fields, datedRows }: Law): readonly LawRow[] => [
  ...[...rules, ...documents.groups, ...documents.rows, ...fields].map(bare),
  ...datedRows,
];

const bare = ({ id, title, source }: LawRow): LawRow => ({ id, title, source });

/** How far a law can be trusted on the day a case is filed. A row that has ended by then needs no look. */
export function lawReadingOf(law: Law, on: Day): LawReading {
  const rows = lawRowsOf(law);
  const read = rows.flatMap(({ source }) => (source.confidence === 'memory' ? [] : [source.checkedOn]));
  const lastReadOn = read.toSorted().at(-1) ?? null;
  const due = rows
    .filter(({ source, until }) => (until === undefined || on <= until) && isLookDue(source, on))
    .map(({ id, title, source }) => ({ ...{ id, title, source }, lookAgainOn: lookAgainOf(source) }));
  return {
    lastReadOn,
    isOld: lastReadOn !== null && isOldReading(lastReadOn, on),
    due: due.toSorted((a, b) => (a.lookAgainOn < b.lookAgainOn ? -1 : a.lookAgainOn > b.lookAgainOn ? 1 : 0)),
  };
}
