import { placeOf } from '../../lib/editor/places';
import { importText, kindNames } from './import.words';
import { problemSentence } from './problems.words';
import type { Problem } from '../../lib/domain/problem';
import { LongTable } from '../base/LongTable';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Every problem of a file with its place, in words and as the path in the file. */
export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const { language, t } = useText();
  const recordOf = ({ record, id }: Problem) => {
    const place = placeOf(record, '', language);
    if (!place) return t(importText.wholeFile);
    const name = t(importText.recordNumber, { kind: t(kindNames[place.kind]), number: place.number });
    return id === undefined ? name : `${name}${t(importText.withId, { id })}`;
  };
  const wordsOf = ({ record, path }: Problem) => {
    const words = placeOf(record, path, language)?.words ?? [];
    return words.length > 0 ? words.join(' › ') : record === '' ? '' : t(importText.wholeRecord);
  };
  const title = t(importText.problemsTitle, { count: problems.length });
  return (
    <div class="stack" data-testid="import-problems">
      <Notice tone="bad" title={title}>
        <p>{t(importText.problemsIntro)}</p>
      </Notice>
      <LongTable
        label={title}
        columns={[t(importText.record), t(importText.place), t(importText.problem)]}
        lines={problems}
        cellsOf={(problem) => (
          <>
            <th scope="row">{recordOf(problem)}</th>
            <td>
              {wordsOf(problem)}
              {problem.path !== '' && <code class="sub">{problem.path}</code>}
            </td>
            <td>{t(problemSentence(problem.code))}</td>
          </>
        )}
        more={importText.more}
      />
    </div>
  );
}
