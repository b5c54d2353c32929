import { useState } from 'preact/hooks';
import { cellProblemSentence } from './table-problems.words';
import { tableText } from './tables.words';
import type { MendGroup } from '../../lib/tables/imports/view';
import { cellName } from '../../lib/tables/formats/table';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** Lines shown at once. */
const page = 200;

/** Cells named of each line. */
const named = 4;

/** Every mistake of a file that is mended in the file itself, at its cell. */
export function CellProblems({
  groups,
  factOf,
  headingOf,
}: {
  groups: readonly MendGroup[];
  /** A fact's place in words. */
  factOf: (place: string) => string;
  /** What stands in front of a row; without it, columns are known by their facts. */
  headingOf?: (row: number) => string;
}) {
  const { t } = useText();
  const [shown, setShown] = useState(page);
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const count = lines.reduce((sum, { line }) => sum + Math.max(1, line.rows.length), 0);
  return (
    <div class="stack" data-testid="table-problems">
      <Notice tone="bad" title={t(tableText.problemsTitle, { count })}>
        <p>{t(tableText.problemsIntro)}</p>
      </Notice>
      <Scrolled class="card card--table" label={t(tableText.problemsTitle, { count })}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(tableText.cell)}</th>
              {headingOf && <th scope="col">{t(tableText.heading)}</th>}
              <th scope="col">{t(tableText.target)}</th>
              <th scope="col">{t(tableText.problem)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map(({ group: { column, code, place }, line: { rows, text, other } }, index) => (
              <tr key={index}>
                <td class="numbers cells">
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
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {lines.length > shown && (
        <p>
          <Button onPress={() => setShown(shown + page)}>{t(tableText.more, { count: lines.length - shown })}</Button>
        </p>
      )}
    </div>
  );
}
