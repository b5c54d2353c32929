import { caseHref } from '../navigation/routes';
import { lists } from '../workspace/workspace.words';
import type { CaseItem } from '../../lib/overview/office-day';
import { useText } from '../base/text-provider';
import { LevelMark } from '../remaining/LevelMark';
import { mainLink } from '../report/links';
import { MoreList } from './MoreList';

/** What waits for the office itself; each item is a link to where it is settled. */
export function OwnList({ items }: { readonly items: readonly CaseItem[] }) {
  const { t, language } = useText();
  return (
    <MoreList items={items} keyOf={({ of, item }) => `${of.id} ${item.id}`}>
      {({ of, item }) => (
        <a class="home-own" href={placeOf(of.id, item)}>
          <LevelMark level={item.level} />
          <span class="home-own__what">{item.short[language]}</span>
          <span class="small muted">{of.applicantName || t(lists.noName)}</span>
        </a>
      )}
    </MoreList>
  );
}

/** The box that settles it; if only a row of the form is named, the report of its case. */
function placeOf(caseId: string, { where }: CaseItem['item']): string {
  const link = where && mainLink([where], { caseId, canShow: false, factsOfRow: () => [] });
  return link && link.to !== 'row' ? link.href : caseHref(caseId, 'report');
}
