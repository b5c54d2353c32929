import type { FoundCopy } from '../../lib/messaging/namespaces/paper';
import type { Paper } from '../../lib/spec/paper';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { caseHref } from '../navigation/routes';
import { papersText } from './papers.words';

/** How far a comparison with the other cases is. */
export interface Comparison {
  readonly state: 'idle' | 'running' | 'stopped' | 'done';
  readonly found: readonly FoundCopy[];
  readonly done: number;
  readonly total: number;
}

/** Sentences of this case's papers that other cases have, too: looked for on a press, which can be stopped. */
export function CopiedSentences(props: {
  readonly caseId: string;
  readonly papers: readonly Pick<Paper, 'id' | 'title'>[];
  readonly comparison: Comparison;
  readonly onStart: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useText();
  const { state, found, done, total } = props.comparison;
  return (
    <section class="stack stack--tight" aria-labelledby="copies-title" data-testid="copies">
      <h3 id="copies-title">{t(papersText.copies)}</h3>
      <p class="muted small">{t(papersText.copiesIntro)}</p>
      {state === 'running' ? (
        <>
          <Progress label={t(papersText.comparing)} done={done} total={total} testId="copies-progress" />
          <div class="row">
            <Button onPress={props.onStop} testId="copies-stop">
              {t(papersText.compareStop)}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button onPress={props.onStart} testId="copies-start">
            {t(papersText.compare)}
          </Button>
        </div>
      )}
      <div role="status" class="stack stack--tight">
        {state === 'stopped' && <p>{t(papersText.compareStopped)}</p>}
        {state === 'done' && found.length === 0 && <p data-testid="copies-none">{t(papersText.copiesNone)}</p>}
        {found.length > 0 && (
          <Notice tone="warn" title={t(papersText.copiesFound, { count: found.length })} testId="copies-found">
            <p>{t(papersText.copiesAsk)}</p>
            <ul>
              {found.map((copy) => (
                <FoundLine key={JSON.stringify(copy)} {...{ copy, caseId: props.caseId, papers: props.papers }} />
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </section>
  );
}

function FoundLine({
  copy: { text, paper, name, other },
  caseId,
  papers,
}: {
  readonly copy: FoundCopy;
  readonly caseId: string;
  readonly papers: readonly Pick<Paper, 'id' | 'title'>[];
}) {
  const { t, language } = useText();
  const titleOf = (id: string) => papers.find((one) => one.id === id)?.title[language] ?? id;
  const names = { paper: titleOf(paper), other: titleOf(other.paper), name };
  return (
    <li>
      「{text}」
      <br />
      <a href={caseHref(other.caseId, 'papers', other.paper)}>
        {t(other.caseId === caseId ? papersText.copyOwn : papersText.copyIn, names)}
      </a>
    </li>
  );
}
