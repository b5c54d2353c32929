import { procedures } from '../../lib/domain/case/procedures';
import type { CaseRow } from '../../lib/overview/query';
import { useText } from '../base/text-provider';
import { caseHref } from '../navigation/routes';
import { caseName, StatusBadge } from '../workspace/CaseTable';
import { lists } from '../workspace/workspace.words';
import { nextCaseText as words } from './next-case.words';

interface Props {
  /** The case that this one was begun from, if there is one. */
  readonly before: CaseRow | null;
  /** The cases that were begun from this one. */
  readonly after: readonly CaseRow[];
}

/** The case that a case was begun from, and those that were begun from it. */
export function CaseRelations({ before, after }: Props) {
  const { t } = useText();
  if (before === null && after.length === 0) return null;
  return (
    <section class="card stack stack--tight" aria-labelledby="relations-title" data-testid="case-relations">
      <h2 id="relations-title" class="card__title">
        {t(words.relations)}
      </h2>
      {before && <Cases title={t(words.before)} cases={[before]} testId="case-before" />}
      {after.length > 0 && <Cases title={t(words.after)} cases={after} testId="case-after" />}
    </section>
  );
}

function Cases(props: { readonly title: string; readonly cases: readonly CaseRow[]; readonly testId: string }) {
  const { t } = useText();
  return (
    <div class="stack stack--tight small" data-testid={props.testId}>
      <h3 class="muted small">{props.title}</h3>
      <ul class="plain stack stack--tight">
        {props.cases.map((one) => (
          <li key={one.id}>
            <a href={caseHref(one.id, 'home')}>
              {t(procedures[one.procedure].short)} {caseName(one, t(lists.noName))}
            </a>{' '}
            <StatusBadge status={one.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
