import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FillReport } from '../../lib/engine/job';
import { stopSentences } from '../../lib/i18n/sentences/outcomes';
import { popup } from '../../lib/i18n/sentences/popup';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { DriftList } from './DriftList';
import { countNeeds, countStandings, groupOutcomes, type StandingCounts } from './grouping';
import { IdentityStop } from './IdentityStop';
import type { PopupActions, Vocabulary } from './props';
import { ReportGroups } from './ReportGroups';
import { PageRefused } from './StartScreens';
import { SummaryBar } from './SummaryBar';

/** What a report is drawn from. */
export interface ReportProps {
  readonly report: FillReport;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
  /** What can be done next: stands between the result in short and its rows. */
  readonly children?: ComponentChildren;
}

interface ReportViewProps extends ReportProps {
  /** Something newer is told: the report is folded. */
  readonly folded: boolean;
  /** How the fill ended has been told elsewhere in the window. */
  readonly isEndTold?: boolean;
}

/** The result of the last fill, however it ended. */
export function ReportView(props: ReportViewProps) {
  const { report, vocabulary, actions, folded, children } = props;
  const { t } = useText();
  const isResult = isFilled(report);
  return (
    <section class="report stack" data-testid="report" data-end={report.end}>
      {report.end === 'identityDiffers' && (
        <IdentityStop identity={report.identity} vocabulary={vocabulary} actions={actions} />
      )}
      {report.end === 'pageRefused' && (
        <PageRefused reason={report.page.accepted ? 'notTheForm' : report.page.reason} focus />
      )}
      {isResult && !folded && <Outcomes {...props} isEndTold={props.isEndTold ?? false} />}
      {isResult && folded && (
        <>
          {children}
          <details data-testid="report-before">
            <summary>{t(popup.resultBefore)}</summary>
            <div class="stack">
              <Outcomes report={report} vocabulary={vocabulary} actions={actions} isEndTold={false} />
            </div>
          </details>
        </>
      )}
      <DriftList drift={report.page.drift} vocabulary={vocabulary} actions={actions} />
    </section>
  );
}

function Outcomes(props: ReportProps & { readonly isEndTold: boolean }) {
  const { report, vocabulary, actions, isEndTold, children } = props;
  const { t } = useText();
  const [onlyNeeds, setOnlyNeeds] = useState(false);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { counts, groups } = useMemo(() => {
    const required = (row: string) => vocabulary.row(row)?.required ?? false;
    const grouped = groupOutcomes(report.outcomes, required);
    return { counts: countStandings(grouped), groups: grouped };
  }, [report, vocabulary]);
  return (
    <>
      <h2 class="visually-hidden" tabIndex={-1} ref={heading}>
        {t(popup.resultTitle)}
      </h2>
      {!isEndTold && <Verdict report={report} counts={counts} />}
      <Strays report={report} />
      <StillOpen report={report} />
      <SummaryBar counts={counts} />
      {children}
      <label class="choice small">
        <input type="checkbox" checked={onlyNeeds} onChange={(event) => setOnlyNeeds(event.currentTarget.checked)} />
        <span>{t(popup.onlyNeeds)}</span>
      </label>
      <ReportGroups groups={groups} onlyNeeds={onlyNeeds} vocabulary={vocabulary} actions={actions} />
    </>
  );
}

/** Whether anything was, or might have been, written. */
export const isFilled = ({ end }: FillReport): boolean => end === 'done' || end === 'cancelled' || end === 'stopped';

/** What of the case stands where it should not. */
function Strays({ report }: { report: FillReport }) {
  const { t } = useText();
  const strays = report.written.filter(({ outcome }) => outcome === 'stray');
  if (strays.length === 0) return null;
  return (
    <Notice tone="bad" live="polite" title={t(popup.strayTitle)} testId="strays">
      <p class="small">{t(popup.strayText)}</p>
      <Labels of={strays} />
    </Notice>
  );
}

/** Blocks of another applicant's that are empty now and that the page does not let anybody close. */
function StillOpen({ report: { leftOpen } }: { report: FillReport }) {
  const { t } = useText();
  if (leftOpen === undefined) return null;
  return (
    <Notice tone="info" live="polite" title={t(popup.leftOpenTitle)} testId="left-open">
      <p class="small">{t(popup.leftOpenText)}</p>
      <Labels of={leftOpen} />
    </Notice>
  );
}

/** The rows of some controls, each once, in the page's own words. */
function Labels({ of }: { readonly of: readonly { readonly label: string }[] }) {
  const { t } = useText();
  const labels = new Set(of.map(({ label }) => label));
  return (
    <ul class="small">
      {[...labels].map((label) => (
        <li key={label} {...(label === '' ? {} : { lang: 'ja' })}>
          {label || t(popup.strayElsewhere)}
        </li>
      ))}
    </ul>
  );
}

/** The result in one sentence. */
function Verdict({ report, counts }: { report: FillReport; counts: StandingCounts }) {
  const { t } = useText();
  const needs = countNeeds(counts);
  const needsText = needs === 1 ? t(popup.resultNeedsOne) : t(popup.resultNeeds, { count: needs });
  if (report.stopped) {
    const { title, text } = stopSentences[report.stopped];
    return (
      <Notice tone="warn" live="polite" title={t(title)}>
        <p class="small">{t(text)}</p>
        <p class="small">{t(popup.resultStoppedText, { count: counts.notReached })}</p>
        {report.written.length > 0 && (
          <details class="small" data-testid="written">
            <summary>{t(popup.writtenBefore, { count: report.written.length })}</summary>
            <Labels of={report.written} />
          </details>
        )}
      </Notice>
    );
  }
  if (report.end === 'cancelled') {
    return (
      <Notice tone="warn" live="polite" title={t(popup.resultCancelled)}>
        <p class="small">{t(popup.resultCancelledText, { count: counts.notReached })}</p>
        {needs > 0 && <p class="small">{needsText}</p>}
      </Notice>
    );
  }
  return (
    <Notice tone={needs === 0 ? 'ok' : 'warn'} live="polite" title={needs === 0 ? t(popup.resultAllDone) : needsText}>
      <p class="small">{t(popup.resultCheck)}</p>
    </Notice>
  );
}
