import { leftOutWords, mendText } from './mend.words';
import type { IntakeCounts } from '../../lib/tables/imports/model';
import type { LeftOutGroup } from '../../lib/tables/imports/view';
import { columnName } from '../../lib/tables/formats/table';
import { useText } from '../base/text-provider';

/** What does not become a fact in a table, by reason, and the sums that show that nothing else was lost. */
export function LeftOutList({
  groups,
  counts,
  headings,
}: {
  groups: readonly LeftOutGroup[];
  counts: IntakeCounts;
  headings: readonly string[];
}) {
  const { t } = useText();
  if (groups.length === 0) return null;
  return (
    <details class="card tables-mend__left" data-testid="table-left-out">
      <summary>{t(mendText.leftOut, { count: groups.length })}</summary>
      <p class="small">{t(mendText.leftOutIntro)}</p>
      <p class="small numbers">
        {t(mendText.sums, {
          ...{ rows: counts.rows.in, records: counts.rows.records, rowsLeft: counts.rows.leftOut },
          ...{ cells: counts.cells.in, facts: counts.cells.facts, cellsLeft: counts.cells.leftOut },
        })}
      </p>
      <ul class="plain stack stack--tight">
        {groups.map((group) => (
          <li key={`${group.why} ${group.column ?? ''} ${group.sheet ?? ''}`}>
            <Group group={group} heading={group.column === undefined ? '' : (headings[group.column] ?? '')} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Group({ group, heading }: { group: LeftOutGroup; heading: string }) {
  const { t } = useText();
  const { why, column, sheet, rows, cells } = group;
  const at = column === undefined ? (sheet ?? '') : `${columnName(column)} ${heading}`;
  const title = `${t(leftOutWords[why])}${at === '' ? '' : ` · ${at}`}`;
  const count =
    column === undefined && rows.length > 0
      ? t(mendText.rowCount, { count: rows.length })
      : t(mendText.cellsReached, { count: cells });
  if (rows.length === 0) return <p class="numbers">{`${title} · ${count}`}</p>;
  return (
    <details>
      <summary class="numbers">{`${title} · ${count}`}</summary>
      <p class="small numbers tables-mend__numbers">{t(mendText.rowNumbers, { rows: rangesOf(rows) })}</p>
    </details>
  );
}

/** Row numbers for people, with consecutive ones as a range: 2–14, 17. */
export function rangesOf(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ');
}
