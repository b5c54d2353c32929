import { caseHref } from '../navigation/routes';
import { home } from './home.words';
import { debtorWords } from '../remaining/remaining.words';
import { report } from '../report/report.words';
import { lists } from '../workspace/workspace.words';
import type { CaseItem, ClientDebt } from '../../lib/overview/office-day';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { LevelMark } from '../remaining/LevelMark';
import { debtorIcons } from '../remaining/appearance';
import { MoreList } from './MoreList';

/** What each client owes, the one that owes most first; a client unfolds to its items. */
export function ClientList({ clients }: { readonly clients: readonly ClientDebt[] }) {
  return (
    <MoreList items={clients} keyOf={({ owes, id }) => `${owes} ${id}`}>
      {(client) => <Client client={client} />}
    </MoreList>
  );
}

function Client({ client }: { readonly client: ClientDebt }) {
  const { t, language } = useText();
  const { owes, items } = client;
  const name = client.name || t(lists.noName);
  const byCase = [...Map.groupBy(items, ({ of }) => of.id).values()];
  const names = items.map(({ item }) => item.short[language]).join(t(report.listComma));
  return (
    <details class="home-client" data-count={items.length}>
      <summary class="home-client__head">
        <Icon name={debtorIcons[owes]} />
        <span class="home-client__name">
          <b>{name}</b> <span class="numbers">{items.length}</span>
          <span class="home-client__items small muted">{names}</span>
        </span>
      </summary>
      {byCase.map((group) => (
        <OfCase key={group[0]?.of.id} group={group} owes={owes} clientName={name} />
      ))}
    </details>
  );
}

/** What is owed for one case, with its request. */
function OfCase(props: {
  readonly group: readonly CaseItem[];
  readonly owes: ClientDebt['owes'];
  readonly clientName: string;
}) {
  const { t, language } = useText();
  const { group, owes, clientName } = props;
  const [first] = group;
  if (!first) return null;
  const { of } = first;
  const who = of.applicantName || t(lists.noName);
  return (
    <div class="home-client__case">
      <p class="row row--between">
        <a href={caseHref(of.id, 'home')}>{who}</a>
        <a
          class="button button--small"
          href={caseHref(of.id, 'request', owes)}
          aria-label={t(home.requestOf, { name: clientName, who: owes === 'employer' ? who : t(debtorWords[owes]) })}
        >
          {t(home.request)}
        </a>
      </p>
      <ul class="plain home-client__list">
        {group.map(({ item }) => (
          <li key={item.id} class="row small">
            <LevelMark level={item.level} />
            {item.short[language]} <span class="muted">{item.why[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
