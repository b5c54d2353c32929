import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, debtors, type Remaining } from '../../lib/checks/remaining/item';
import { caseHref } from '../navigation/routes';
import { caseHome } from './case-home.words';
import { debtorWords, levelWords, remaining as words } from '../remaining/remaining.words';
import { report } from '../report/report.words';
import type { NextDate } from '../../lib/overview/next-date';
import type { NextStep } from '../../lib/overview/next-step';
import type { OpenRequest } from '../../lib/overview/requests';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { AskedList } from '../letters/AskedList';
import { debtorIcons } from '../remaining/appearance';
import type { RemainingWay } from '../remaining/props';
import { RemainingRow } from '../remaining/RemainingRow';
import { CaseDates } from './CaseDates';
import { CaseWorkCard, type LastCheck } from './CaseWorkCard';
import { NextStepCard } from './NextStepCard';

/** The first tab of a case. */
export interface CaseHomeProps {
  readonly caseId: string;
  readonly remaining: readonly Remaining[];
  readonly way: RemainingWay;
  readonly step: NextStep;
  /** What clients were asked for. */
  readonly requests: readonly OpenRequest[];
  readonly dates: readonly NextDate[];
  /** The name of a document. */
  readonly documentName: (id: string) => string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Where it is filed; null where that is not online. */
  readonly portalUrl: string | null;
  /** Whether an open form was filled; null where there is none that could be. */
  readonly filled: boolean | null;
  /** Null until the record has been read; `none` where nothing was checked. */
  readonly check: LastCheck | 'none' | null;
  /** Begins the person's next case. */
  readonly onNext: () => void;
  /** What an earlier case says of what is asked again, and the cases that this one is connected with. */
  readonly earlier?: ComponentChildren;
  readonly relations?: ComponentChildren;
}

/** The next step, what remains and who owes it, the dates, and whether the last check is still current. */
export function CaseHome(props: CaseHomeProps) {
  const { t } = useText();
  const { caseId, remaining } = props;
  const left = counted(remaining);
  const parts = (['fault', 'needed', 'question'] as const).flatMap((level) => {
    const count = left.filter((item) => item.level === level).length;
    return count === 0 ? [] : [`${t(levelWords[level])} ${count}`];
  });
  return (
    <div class="workspace-case-home" data-testid="case-home" data-case={caseId}>
      <div class="stack">
        {props.earlier}
        <NextStepCard {...props} left={left} />
        <h2 class="row workspace-case-home__count numbers">
          {t(words.count, { count: left.length })}
          {left.length === 0 ? (
            <span class="report-head__ready">
              <Icon name="checkCircle" />
              {t(words.nothing)}
            </span>
          ) : (
            <a class="small" href={caseHref(caseId, 'report')}>
              {parts.join(t(report.listComma))}
            </a>
          )}
        </h2>
        <div class="workspace-case-home__sides">
          {debtors.map((owes) => (
            <Side key={owes} {...props} owes={owes} items={left.filter((item) => item.owes === owes)} />
          ))}
        </div>
      </div>
      <div class="stack">
        <AskedList requests={props.requests} way={props.way} today={props.today} />
        <CaseDates dates={props.dates} today={props.today} documentName={props.documentName} />
        <CaseWorkCard caseId={caseId} filled={props.filled} check={props.check} />
        {props.relations}
      </div>
    </div>
  );
}

/** How many rows of one side are shown before a press. */
const mostAtOnce = 10;

/** What one side owes, and a button to ask for it. */
function Side(props: CaseHomeProps & { readonly owes: Remaining['owes']; readonly items: readonly Remaining[] }) {
  const { t, language } = useText();
  const { caseId, owes, items, way } = props;
  const [isOpen, setOpen] = useState(false);
  const rest = items.length > mostAtOnce + 1 ? items.slice(mostAtOnce) : [];
  return (
    <section
      class="card workspace-side"
      aria-labelledby={`side-${owes}`}
      data-testid={`side-${owes}`}
      data-count={items.length}
    >
      <div class="row row--between workspace-side__head">
        <h3 id={`side-${owes}`} class="row">
          <Icon name={debtorIcons[owes]} />
          {t(debtorWords[owes])} <span class="numbers">{items.length}</span>
        </h3>
        {owes !== 'office' && items.length > 0 && (
          <a class="small" href={caseHref(caseId, 'request', owes)}>
            {t(report.askFor)}
          </a>
        )}
        {items.length === 0 && (
          <span class="workspace-side__clear small">
            <Icon name="check" />
            {t(caseHome.nobody)}
          </span>
        )}
      </div>
      {items.length > 0 && (
        <ul class="plain workspace-side__list">
          {(isOpen ? items : items.slice(0, items.length - rest.length)).map((item) => (
            <li key={item.id}>
              <RemainingRow item={item} way={way} anonymous />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <button
          type="button"
          class="workspace-side__more"
          aria-expanded={isOpen}
          data-testid={`side-more-${owes}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen
            ? t(words.fewer, { kind: t(debtorWords[owes]) })
            : t(words.more, {
                count: rest.length,
                names: rest.map(({ short }) => short[language]).join(t(report.listComma)),
              })}
        </button>
      )}
    </section>
  );
}
