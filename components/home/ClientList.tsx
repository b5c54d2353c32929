import { caseHref } from '../navigation/routes';
import { home } from './home.words';
import { debtorWords } from '../remaining/remaining.words';
import { report } from '../report/report.words';
import { lists } from '../workspace/workspace.words';
import type { CaseItem, ClientDebt, DueClient } from '../../lib/overview/office-day';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { LevelMark } from '../remaining/LevelMark';
import { debtorIcons } from '../remaining/appearance';
import { MoreList } from './MoreList';

/** What each client owes, or was asked for by a day; a client unfolds to its items, with the way to a letter. */
export function ClientList({ clients }: { readonly clients: readonly (ClientDebt | DueClient)[] }) {
  return (
    <MoreList items={clients} keyOf={({ owes, id }) => `${owes} ${id}`}>
      {(client) => <Client client={client} />}
    </MoreList>
  );
}

function Client({ client }: { readonly client: ClientDebt | DueClient }) {
  const { t, language } = useText();
  const { owes, items } = client;
  const due = 'due' in client ? { on: client.on, due: client.due } : null;
  const name = client.name || t(lists.noName);
  const byCase = [...Map.groupBy(items, ({ of }) => of.id).values()];
  const names = items.map(({ item }) => item.short[language]).join(t(report.listComma));
  return (
    <details class="home-client" data-count={items.length}>
      <summary class="home-client__head">
        <Icon name={debtorIcons[owes]} />
        <span class="home-client__name">
          <b>{name}</b> <span class="numbers">{items.length}</span>
          {due && <span class="home-client__late small workspace-late numbers">{t(home.lateSince, due)}</span>}
          <span class="home-client__items small muted">{names}</span>
        </span>
      </summary>
      {byCase.map((group) => (
        <OfCase key={group[0]?.of.id} group={group} owes={owes} clientName={name} isLate={due !== null} />
      ))}
    </details>
  );
}

/** What is owed for one case, with its request. */
function OfCase(props: {
  readonly group: readonly CaseItem[];
  readonly owes: ClientDebt['owes'];
  readonly clientName: string;
  /** A reminder of what was asked for, not a first request. */
  readonly isLate: boolean;
}) {
  const { t, language } = useText();
  const { group, owes, clientName, isLate } = props;
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
          href={caseHref(of.id, 'request', isLate ? `remind-${owes}` : owes)}
          aria-label={t(isLate ? home.remindOf : home.requestOf, {
            name: clientName,
            who: owes === 'employer' ? who : t(debtorWords[owes]),
          })}
        >
          {t(isLate ? home.remind : home.request)}
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
