import { caseHref } from '../navigation/routes';
import { recordLists } from './record-lists.words';
import { lists } from './workspace.words';
import type { CaseRow } from '../../lib/overview/query';
import { useText } from '../base/text-provider';
import { caseName, StatusBadge } from './CaseTable';

/** The cases affected by a change of a record. `first`: the cases that are named. */
export function UsedBy({ count, first }: { count: number; first: readonly CaseRow[] }) {
  const { t } = useText();
  if (count === 0) return <p class="muted small">{t(recordLists.usedByNone)}</p>;
  return (
    <details class="workspace-uses" data-testid="used-by">
      <summary>{count === 1 ? t(recordLists.usedByOne) : t(recordLists.usedBy, { count })}</summary>
      {count > 1 && <p class="muted small">{t(recordLists.changeTouches)}</p>}
      <ul>
        {first.map((one) => (
          <li key={one.id}>
            <a href={caseHref(one.id, 'home')}>{caseName(one, t(lists.noName))}</a>{' '}
            <span class="muted small">{[one.employerName, one.title].filter(Boolean).join(' ・ ')}</span>{' '}
            <StatusBadge status={one.status} />
          </li>
        ))}
      </ul>
      {count > first.length && <p class="muted small">{t(recordLists.andMore, { count: count - first.length })}</p>}
    </details>
  );
}
