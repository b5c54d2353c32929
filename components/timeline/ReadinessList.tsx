import type { Readiness } from '../../lib/overview/residence-readiness';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import { Badge } from '../base/Badge';
import { ruleAppearance } from '../report/appearance';
import { linksOf } from '../report/links';
import { SourceLine } from '../report/SourceLine';
import { timelineText } from './timeline.words';

/** How far a person is from permanent residence by the rules of each day, and what would change it. */
export function ReadinessList(props: {
  readonly readiness: readonly Readiness[];
  readonly caseId: string;
  /** The name of a fact, by its path. */
  readonly factName: (path: string) => string;
  /** The Agency's page on the guideline. */
  readonly page: string | undefined;
}) {
  const { t } = useText();
  return (
    <section class="stack stack--tight" aria-labelledby="readiness-title" data-testid="readiness">
      <h2 id="readiness-title">{t(timelineText.readiness)}</h2>
      <p class="small">{t(timelineText.readinessText)}</p>
      {props.page !== undefined && (
        <p class="small">
          <a href={props.page} target="_blank" rel="noreferrer">
            {t(timelineText.agencyPage)}
          </a>
        </p>
      )}
      <div class="timeline-readiness">
        {props.readiness.map((one) => (
          <OneDay key={one.on} {...props} one={one} />
        ))}
      </div>
    </section>
  );
}

function OneDay(props: {
  readonly one: Readiness;
  readonly caseId: string;
  readonly factName: (path: string) => string;
}) {
  const { t, language } = useText();
  const { one, caseId, factName } = props;
  const count = (...outcomes: readonly string[]) =>
    one.findings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const note = [
    t(timelineText.notMet, { count: count('fail', 'warn') }),
    t(timelineText.unknown, { count: count('unknown') }),
    t(timelineText.met, { count: count('pass') }),
  ].join(t(timelineText.listComma));
  return (
    <Fold
      title={t(timelineText.filedOn, { day: one.on })}
      count={one.findings.length}
      note={note}
      testId={`readiness-${one.on}`}
    >
      <ul class="plain report-findings">
        {one.findings.map(({ id, title, outcome, reason, change, points = [], source }) => {
          const { tone, icon, word } = ruleAppearance(outcome);
          return (
            <li key={id} class="report-finding">
              <span class="row">
                <Badge tone={tone} icon={icon}>
                  {t(word)}
                </Badge>
                <b>{title[language]}</b> <span class="report-finding__id">{id}</span>
              </span>
              <span>{reason[language]}</span>
              {change && (
                <span>
                  {t(timelineText.wouldChange)}
                  {change[language]}
                </span>
              )}
              {points.length > 0 && (
                <span class="row small">
                  {linksOf(points, { caseId, canShow: false, factsOfRow: () => [] }).map(
                    (link) =>
                      link.to === 'fact' && (
                        <a key={link.href} href={link.href}>
                          {factName(link.at)}
                        </a>
                      ),
                  )}
                </span>
              )}
              <SourceLine source={source} />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
