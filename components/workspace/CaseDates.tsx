import { daysBetween } from '../../lib/domain/calendar';
import { caseHome } from './case-home.words';
import { dateKindNames } from './overview.words';
import type { NextDate } from '../../lib/overview/next-date';
import { useText } from '../base/text-provider';
import { daysWords } from './days-words';

/** The number of days left is shown for dates within this many days. */
const near = 60;

/** The relevant dates of a case, and how far away each is. */
export function CaseDates(props: {
  readonly dates: readonly NextDate[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly documentName: (id: string) => string;
}) {
  const { t } = useText();
  const { dates, today, documentName } = props;
  return (
    <section class="card stack stack--tight" aria-labelledby="dates-title" data-testid="case-dates">
      <h2 id="dates-title" class="card__title">
        {t(caseHome.dates)}
      </h2>
      {dates.length === 0 && <p class="small muted">{t(caseHome.noDates)}</p>}
      <dl class="workspace-facts small">
        {dates.map(({ kind, on, document }) => {
          const days = daysBetween(today, on);
          return (
            <div key={`${kind} ${document ?? ''} ${on}`} class="workspace-facts__line">
              <dt>{document === undefined ? t(dateKindNames[kind]) : documentName(document)}</dt>
              <dd class={days < 0 ? 'workspace-late numbers' : 'numbers'}>
                <time dateTime={on}>{on}</time> {days <= near && t(...daysWords(days))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
