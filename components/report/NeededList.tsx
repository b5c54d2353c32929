import { useId } from 'preact/hooks';
import type { Debtor, Remaining } from '../../lib/checks/remaining/item';
import { caseHref } from '../navigation/routes';
import { debtorWords } from '../remaining/remaining.words';
import { report as sentences } from './report.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { debtorIcons } from '../remaining/appearance';
import { ItemLine } from './ItemLine';
import { WorkspaceLink } from './Links';
import { useReportContext } from './report-context';

/** What one side owes, and a button to ask for all of it at once. */
export function NeededList({ owes, items }: { readonly owes: Debtor; readonly items: readonly Remaining[] }) {
  const { t } = useText();
  const { links } = useReportContext();
  const titleId = useId();
  return (
    <section class="report-needed" aria-labelledby={titleId} data-testid={`needed-${owes}`} data-count={items.length}>
      <div class="report-needed__who">
        <h3 id={titleId} class="report-needed__title">
          <Icon name={debtorIcons[owes]} />
          {t(debtorWords[owes])} <span class="numbers">{items.length}</span>
        </h3>
        {owes !== 'office' && (
          <WorkspaceLink href={caseHref(links.caseId, 'request', owes)} look="report-way small" testId={`ask-${owes}`}>
            {t(sentences.askFor)}
          </WorkspaceLink>
        )}
      </div>
      <ul class="plain report-needed__list">
        {items.map((item) => (
          <ItemLine key={item.id} item={item} anonymous />
        ))}
      </ul>
    </section>
  );
}
