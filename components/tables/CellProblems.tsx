import { useState } from 'preact/hooks';
import { cellProblemSentence } from '../../lib/i18n/sentences/table-problems';
import { tableText } from '../../lib/i18n/sentences/tables';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import type { CellProblemView } from './model';

/** Lines shown at once. */
const page = 200;

/** Cells named of each line. */
const named = 4;

/** Every problem of a table at its cell. `ofColumns`: a person has said which column is what, and may say it anew. */
export function CellProblems({ problems, ofColumns }: { problems: readonly CellProblemView[]; ofColumns: boolean }) {
  const { t } = useText();
  const [shown, setShown] = useState(page);
  const count = problems.reduce((sum, { cells }) => sum + Math.max(1, cells.length), 0);
  return (
    <div class="stack" data-testid="table-problems">
      <Notice tone="bad" title={t(tableText.problemsTitle, { count })}>
        <p>
          {t(tableText.problemsIntro)} {ofColumns && t(tableText.problemsColumns)}
        </p>
      </Notice>
      <Scrolled class="card card--table" label={t(tableText.problemsTitle, { count })}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(tableText.cell)}</th>
              <th scope="col">{t(tableText.heading)}</th>
              <th scope="col">{t(tableText.target)}</th>
              <th scope="col">{t(tableText.problem)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map(({ cells, row, heading, fact, code, other, value, could }, index) => (
              <tr key={index}>
                <td class="numbers cells">
                  {cells.length === 0
                    ? t(tableText.wholeRow, { row })
                    : cells.slice(0, named).join(t(tableText.listComma))}
                  {cells.length > named && (
                    <span class="sub muted">{t(tableText.moreCells, { count: cells.length - named })}</span>
                  )}
                </td>
                <th scope="row">{heading}</th>
                <td>{fact}</td>
                <td>
                  {value !== undefined && `${t(tableText.cellSays, { value })} `}
                  {t(cellProblemSentence(code), { other: other ?? '' })}
                  {could && <CouldBe words={could()} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {problems.length > shown && (
        <p>
          <Button onPress={() => setShown(shown + page)}>
            {t(tableText.more, { count: problems.length - shown })}
          </Button>
        </p>
      )}
    </div>
  );
}

function CouldBe({ words }: { readonly words: readonly string[] }) {
  const { t } = useText();
  return words.length === 0 ? null : <> {t(tableText.couldBe, { words: words.join(t(tableText.listComma)) })}</>;
}
