import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FillReport } from '../../lib/engine/fill-plan';
import { confirmingOf } from '../../lib/engine/predicted';
import { predictedText } from '../check/predicted.words';
import { stopSentences } from './outcomes.words';
import { popup } from './popup.words';
import { popupCases } from './cases.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { Fold } from '../remaining/Fold';
import { DriftList } from './DriftList';
import { EntryLine } from './EntryLine';
import { type Entry, groupOutcomes, linesOf } from './grouping';
import { IdentityStop } from './IdentityStop';
import { isFilled } from './is-filled';
import type { PopupActions, Vocabulary } from './props';
import { PageRefused } from './StartScreens';

/** The input of a report. */
export interface ReportProps {
  readonly report: FillReport;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
  /** A check, or a notice of lost later work, comes before it: the result of the fill is folded. */
  readonly folded: boolean;
  /** Another part of the window already says how the fill ended. */
  readonly isEndTold?: boolean;
}

/**
 * The result of the last fill, however it ended: first what needs a person, by name; everything in order is one line.
 */
export function ReportView(props: ReportProps) {
  const { t } = useText();
  const { report, vocabulary, actions, folded } = props;
  const isResult = isFilled(report);
  return (
    <section class="popup-report" data-testid="report" data-end={report.end}>
      {report.end === 'identityDiffers' && (
        <IdentityStop identity={report.identity} vocabulary={vocabulary} actions={actions} />
      )}
      {report.end === 'pageRefused' && (
        <PageRefused reason={report.page.accepted ? 'notTheForm' : report.page.reason} focus />
      )}
      <Waiting page={report.page} actions={actions} />
      {isResult && !folded && <Outcomes {...props} />}
      {isResult && folded && (
        <details data-testid="report-before" class="popup-report__before">
          <summary>{t(popup.resultBefore)}</summary>
          <Outcomes {...props} />
        </details>
      )}
      <DriftList drift={report.page.drift} vocabulary={vocabulary} actions={actions} />
    </section>
  );
}

/** Rows that nobody has seen on this revision, which the page has: a person is to look at them first. */
function Waiting({ page, actions }: Pick<FillReport, 'page'> & Pick<ReportProps, 'actions'>) {
  const { t } = useText();
  const count = page.accepted ? (page.predicted ?? []).filter((row) => confirmingOf(row) !== null).length : 0;
  if (count === 0) return null;
  return (
    <Notice tone="info" testId="report-waiting">
      <p>{t(predictedText.waiting, { count })}</p>
      <p>
        <Button icon="form" testId="open-confirm" onPress={actions.openEntries}>
          {t(predictedText.openList)}
        </Button>
      </p>
    </Notice>
  );
}

function Outcomes({ report, vocabulary, actions, folded, isEndTold = false }: ReportProps) {
  const { t } = useText();
  const { waiting, needs, yours, done, empty, notReached } = useMemo(() => {
    const required = (row: string) => vocabulary.row(row)?.required ?? false;
    const made = linesOf(groupOutcomes(report.outcomes, required));
    const isWaiting = ({ reason }: Entry) => reason === 'notConfirmed';
    return { ...made, waiting: made.needs.filter(isWaiting), needs: made.needs.filter((one) => !isWaiting(one)) };
  }, [report, vocabulary]);
  const lines = (entries: readonly Entry[], brief = false) => (
    <ul class="plain">
      {entries.map((entry) => (
        <EntryLine
          key={`${entry.row}/${entry.result}/${entry.reason ?? ''}/${entry.stands}`}
          entry={entry}
          brief={brief}
          vocabulary={vocabulary}
          actions={actions}
        />
      ))}
    </ul>
  );
  const same = done.filter(({ result }) => result === 'alreadyEqual').length;
  return (
    <>
      {isEndTold ? (
        <h2 class="visually-hidden">{t(popup.resultBefore)}</h2>
      ) : (
        <>
          <Lead report={report} count={waiting.length + needs.length + yours.length} quiet={folded} />
          <Stopped report={report} notReached={notReached.length} />
        </>
      )}
      <Strays report={report} />
      <StillOpen report={report} />
      <Part title={t(popupCases.look)} count={needs.length} testId="result-needs">
        {lines(needs)}
      </Part>
      <Part title={t(popupCases.yours)} count={yours.length} testId="result-yours">
        {lines(yours, true)}
      </Part>
      {waiting.length > 0 && (
        <Fold title={t(predictedText.unconfirmed)} count={waiting.length} icon="question" testId="result-unconfirmed">
          {lines(waiting, true)}
        </Fold>
      )}
      {notReached.length > 0 && (
        <Fold title={t(popupCases.notReached)} count={notReached.length} icon="close" testId="result-not-reached">
          {lines(notReached, true)}
        </Fold>
      )}
      {done.length > 0 && (
        <Fold
          title={t(popupCases.clean)}
          count={done.length}
          note={t(popupCases.cleanNote, { filled: done.length - same, same })}
          icon="check"
          tone="ok"
          testId="result-clean"
        >
          {lines(done, true)}
        </Fold>
      )}
      {empty.length > 0 && (
        <Fold
          title={t(popupCases.empty)}
          count={empty.length}
          note={t(popupCases.emptyNote)}
          icon="minus"
          testId="result-empty"
        >
          {lines(empty)}
        </Fold>
      )}
    </>
  );
}

/** How the fill went, in one line. */
function Lead(props: { readonly report: FillReport; readonly count: number; readonly quiet: boolean }) {
  const { t } = useText();
  const { report, count, quiet } = props;
  const heading = useFocusOnMount<HTMLHeadingElement>(!quiet);
  const isWhole = report.end === 'done' && !report.stopped;
  const isClean = isWhole && count === 0;
  const isNothing = report.outcomes.every(({ outcome }) => outcome !== 'filled' && outcome !== 'alreadyEqual');
  const words = isWhole
    ? t(isNothing ? popupCases.filledNothing : popupCases.filled, { count })
    : t(report.stopped ? stopSentences[report.stopped].title : popup.resultCancelled);
  return (
    <h2
      class={`popup-lead ${isClean ? 'popup-lead--ok' : 'popup-lead--warn'}`}
      tabIndex={-1}
      ref={heading}
      data-testid="result-lead"
    >
      <Icon name={isClean ? 'check' : 'warning'} />
      <span>{words}</span>
    </h2>
  );
}

function Stopped({ report, notReached }: { readonly report: FillReport; readonly notReached: number }) {
  const { t } = useText();
  if (report.stopped) {
    return (
      <div class="popup-part">
        <p>{t(stopSentences[report.stopped].text)}</p>
        <p>{t(popup.resultStoppedText, { count: notReached })}</p>
        {report.written.length > 0 && (
          <details data-testid="written">
            <summary>{t(popup.writtenBefore, { count: report.written.length })}</summary>
            <Labels of={report.written} />
          </details>
        )}
      </div>
    );
  }
  if (report.end !== 'cancelled') return null;
  return <p class="popup-part">{t(popup.resultCancelledText, { count: notReached })}</p>;
}

function Part(props: {
  readonly title: string;
  readonly count: number;
  readonly testId: string;
  readonly children: ComponentChildren;
}) {
  const { title, count, testId, children } = props;
  if (count === 0) return null;
  return (
    <section class="remaining-kind" data-testid={testId} data-count={count}>
      <h3 class="remaining-kind__title">
        {title} <span class="numbers">{count}</span>
      </h3>
      {children}
    </section>
  );
}

/** Texts of the case that are where they should not be. */
function Strays({ report }: { readonly report: FillReport }) {
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

/** Another applicant's blocks that are empty now and that the page does not let anybody close. */
function StillOpen({ report: { leftOpen } }: { readonly report: FillReport }) {
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
