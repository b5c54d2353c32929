import { caseHref } from '../navigation/routes';
import { caseHome } from './case-home.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';

/** The last check that was recorded. */
export interface LastCheck {
  readonly by: string;
  /** To the minute, in Japan's time zone. */
  readonly when: string;
  readonly findings: number;
  /** The person who signed after the checker. */
  readonly second: string | null;
  /** Whether the case is still as it was checked; `broken`: the record cannot be trusted. */
  readonly holds: 'yes' | 'no' | 'broken';
}

/** Whether the form was filled, the result of the last check, and whether it is still current. */
export function CaseWorkCard(props: {
  readonly caseId: string;
  /** Null: there is no form that could be filled. */
  readonly filled: boolean | null;
  /** Null until the record has been read; `none` where nothing was checked. */
  readonly check: LastCheck | 'none' | null;
}) {
  const { t } = useText();
  const { caseId, filled, check } = props;
  return (
    <section class="card stack stack--tight" aria-labelledby="work-title" data-testid="case-work">
      <h2 id="work-title" class="card__title">
        {t(caseHome.work)}
      </h2>
      <p class="row small">
        <Icon name={filled ? 'check' : 'minus'} />
        {t(filled === null ? caseHome.noForm : filled ? caseHome.filledNow : caseHome.notFilled)}
      </p>
      {check === 'none' && <p class="small muted">{t(caseHome.noCheck)}</p>}
      {check !== null && check !== 'none' && (
        <>
          <dl class="workspace-facts small">
            <div class="workspace-facts__line">
              <dt>
                <a href={caseHref(caseId, 'checks')}>{t(caseHome.lastCheck)}</a>
              </dt>
              <dd class="numbers">{t(caseHome.checkedBy, { by: check.by, when: check.when })}</dd>
            </div>
            <div class="workspace-facts__line">
              <dt>{t(caseHome.findings)}</dt>
              <dd class="numbers">{check.findings}</dd>
            </div>
            <div class="workspace-facts__line">
              <dt>{t(caseHome.second)}</dt>
              <dd>{check.second ?? t(caseHome.noSecond)}</dd>
            </div>
          </dl>
          <p
            class={check.holds === 'yes' ? 'small workspace-holds' : 'small workspace-stale'}
            data-testid="check-holds"
            data-holds={check.holds}
          >
            {t({ yes: caseHome.holds, no: caseHome.stale, broken: caseHome.broken }[check.holds])}
          </p>
        </>
      )}
    </section>
  );
}
