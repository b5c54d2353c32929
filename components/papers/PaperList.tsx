import type { PaperStatus } from '../../lib/papers/case-papers';
import { canFinish } from '../../lib/papers/case-papers';
import type { PaperNeed } from '../../lib/spec/paper';
import { caseHref } from '../navigation/routes';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { papersText } from './papers.words';

/** A paper in the list of a case. */
export interface ListedPaper {
  readonly status: PaperStatus;
  readonly need: PaperNeed;
}

const needWords = { usual: papersText.usual, possible: papersText.possible, no: papersText.no } as const;

/** The papers of a case, by whether the case wants them. */
export function PaperList(props: { readonly caseId: string; readonly papers: readonly ListedPaper[] }) {
  const { t, language } = useText();
  return (
    <section class="stack" aria-labelledby="papers-title" data-testid="papers">
      <h2 id="papers-title">{t(papersText.title)}</h2>
      <p class="muted">{t(papersText.intro)}</p>
      {props.papers.length === 0 && <p>{t(papersText.nothing)}</p>}
      {(['usual', 'possible', 'no'] as const).map((need) => {
        const some = props.papers.filter((one) => one.need === need);
        if (some.length === 0) return null;
        return (
          <section key={need} class="stack stack--tight">
            <h3>{t(needWords[need])}</h3>
            <ul class="plain papers-list">
              {some.map(({ status }) => (
                <li key={status.paper.id} class="papers-list__paper" data-testid={`paper-${status.paper.id}`}>
                  <a class="papers-list__name" href={caseHref(props.caseId, 'papers', status.paper.id)}>
                    {status.paper.title[language]}
                  </a>
                  <PaperBadges status={status} />
                  <p class="small muted papers-list__about">{status.paper.about[language]}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** How a paper stands, in words. */
export function PaperBadges({ status }: { readonly status: PaperStatus }) {
  const { t } = useText();
  const { kept, prompts, stale, strange } = status;
  if (kept === null) return <Badge tone="muted">{t(papersText.notMade)}</Badge>;
  return (
    <span class="row" data-testid="paper-state">
      {stale.length > 0 && (
        <Badge tone="bad" icon="warning">
          {t(papersText.stale, { count: stale.length })}
        </Badge>
      )}
      {strange.length > 0 && (
        <Badge tone="warn" icon="warning">
          {t(papersText.strange, { count: strange.length })}
        </Badge>
      )}
      {prompts.length > 0 && <Badge tone="warn">{t(papersText.open, { count: prompts.length })}</Badge>}
      {canFinish(status) && kept.finished === undefined && <Badge tone="info">{t(papersText.ready)}</Badge>}
      {kept.finished && stale.length === 0 && (
        <Badge tone="ok" icon="check">
          {t(papersText.finished, { on: kept.finished.on, by: kept.finished.by })}
        </Badge>
      )}
    </span>
  );
}
