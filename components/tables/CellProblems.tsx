import { cellProblemSentence } from './table-problems.words';
import { tableText } from './tables.words';
import type { Sentence } from '../../lib/i18n/i18n';
import type { MendGroup } from '../../lib/tables/imports/view';
import { cellName } from '../../lib/tables/formats/table';
import { LongTable } from '../base/LongTable';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** How many cells of each line are named. */
const named = 4;

/** Every mistake of a file that has to be corrected in the file itself, at its cell. */
export function CellProblems({
  groups,
  factOf,
  headingOf,
  words = { title: tableText.problemsTitle, intro: tableText.problemsIntro },
}: {
  groups: readonly MendGroup[];
  /** What they mean for the rest of the file. */
  words?: { readonly title: Sentence; readonly intro: Sentence };
  /** A fact's place in words. */
  factOf: (place: string) => string;
  /** The heading of a row; without it, columns are named by their facts. */
  headingOf?: (row: number) => string;
}) {
  const { t } = useText();
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const count = lines.reduce((sum, { line }) => sum + Math.max(1, line.rows.length), 0);
  const title = t(words.title, { count });
  return (
    <div class="stack" data-testid="table-problems">
      <Notice tone="bad" title={title}>
        <p>{t(words.intro)}</p>
      </Notice>
      <LongTable
        label={title}
        columns={[
          t(tableText.cell),
          ...(headingOf ? [t(tableText.heading)] : []),
          t(tableText.target),
          t(tableText.problem),
        ]}
        lines={lines}
        cellsOf={({ group: { column, code, place }, line: { rows, text, other } }) => (
          <>
            <td class="numbers tables-cells">
              {column === null
                ? t(tableText.wholeRow, { row: (rows[0] ?? 0) + 1 })
                : rows
                    .slice(0, named)
                    .map((row) => cellName(row, column))
                    .join(t(tableText.listComma))}
              {rows.length > named && (
                <span class="sub muted">{t(tableText.moreCells, { count: rows.length - named })}</span>
              )}
            </td>
            {headingOf && <th scope="row">{headingOf(rows[0] ?? 0)}</th>}
            <td>{place === '' ? '' : factOf(place)}</td>
            <td>
              {text !== '' && `${t(tableText.cellSays, { value: text })} `}
              {t(cellProblemSentence(code as Parameters<typeof cellProblemSentence>[0]), {
                other: other === undefined ? '' : other + 1,
              })}
            </td>
          </>
        )}
        more={tableText.more}
      />
    </div>
  );
}
