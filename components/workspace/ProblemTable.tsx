import { useState } from 'preact/hooks';
import { placeOf } from '../../lib/editor/places';
import { importText, kindNames } from './import.words';
import { problemSentence } from './problems.words';
import type { Problem } from '../../lib/domain/problem';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** Lines shown at once: enough to work on, few enough to draw. */
const page = 200;

/** Every problem of a file at its place, in words and as the path in the file. */
export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const { language, t } = useText();
  const [shown, setShown] = useState(page);
  const recordOf = ({ record, id }: Problem) => {
    const place = placeOf(record, '', language);
    if (!place) return t(importText.wholeFile);
    const name = t(importText.recordNumber, { kind: t(kindNames[place.kind]), number: place.number });
    return id === undefined ? name : `${name}${t(importText.withId, { id })}`;
  };
  return (
    <div class="stack" data-testid="import-problems">
      <Notice tone="bad" title={t(importText.problemsTitle, { count: problems.length })}>
        <p>{t(importText.problemsIntro)}</p>
      </Notice>
      <Scrolled class="card card--table" label={t(importText.problemsTitle, { count: problems.length })}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(importText.record)}</th>
              <th scope="col">{t(importText.place)}</th>
              <th scope="col">{t(importText.problem)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, index) => {
              const words = placeOf(problem.record, problem.path, language)?.words ?? [];
              return (
                <tr key={index}>
                  <th scope="row">{recordOf(problem)}</th>
                  <td>
                    {words.length > 0 ? words.join(' › ') : problem.record === '' ? '' : t(importText.wholeRecord)}
                    {problem.path !== '' && <code class="sub">{problem.path}</code>}
                  </td>
                  <td>{t(problemSentence(problem.code))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      {problems.length > shown && (
        <p>
          <Button onPress={() => setShown(shown + page)}>
            {t(importText.more, { count: problems.length - shown })}
          </Button>
        </p>
      )}
    </div>
  );
}
