import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseSummary, TabState } from '../../lib/messaging/protocol';
import { BoundCase } from './BoundCase';
import { FillPanel, RunningPanel } from './FillPanel';
import type { PopupActions, PopupState, Vocabulary } from './props';
import { isFilled, ReportView } from './ReportView';
import { UndoResult } from './UndoResult';

/** The last report, unless what it tells of has been taken back or answered. */
function shownReport({ report }: TabState, { undone, identityDismissed }: PopupState): TabState['report'] {
  if (undone !== null || (identityDismissed && report?.end === 'identityDiffers')) return null;
  return report;
}

/** A form with its case: who, what can be done, and what came of it. */
export function CaseScreen(props: {
  readonly bound: CaseSummary;
  readonly tab: TabState;
  readonly state: PopupState;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
  /** The check of the page against the case. */
  readonly check: ComponentChildren;
  /** The page was checked after the fill: what the fill came to is folded. */
  readonly isChecked: boolean;
  /** What remains for the case, in short, after what can be done and what has come of it. */
  readonly children: ComponentChildren;
}) {
  const { bound, tab, state, vocabulary, actions, check, isChecked, children } = props;
  // The page after the form shows what was entered; there is nothing on it to fill.
  const isForm = tab.page.kind === 'form';
  const running = tab.run.state === 'working' || state.working === 'fill' || state.working === 'cancel';
  const report = shownReport(tab, state);
  const asking = report?.end === 'identityDiffers';
  const filled = report !== null && isFilled(report);
  // Of work that was lost a notice tells; only a fill that was cut off has left a report of its own.
  const isLost = tab.run.state === 'lost';
  const isOlder = isLost && report?.end !== 'cancelled';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After choosing a case, and after stopping at another person's page, reading goes on at whose tab this is.
    if (!running && !asking) heading.current?.focus();
  }, [state.identityDismissed, bound.id]);
  const panel = isForm && (
    <FillPanel
      again={filled}
      canUndo={tab.report?.canUndo === true && state.undone === null}
      working={state.working}
      actions={actions}
    />
  );
  return (
    <>
      <BoundCase
        bound={bound}
        vocabulary={vocabulary}
        onChange={running ? null : actions.unbind}
        headingRef={heading}
      />
      {running && <RunningPanel progress={state.progress} cancelling={state.working === 'cancel'} actions={actions} />}
      {!running && state.undone && <UndoResult undone={state.undone} vocabulary={vocabulary} />}
      {!running && !filled && !asking && (
        <>
          {panel}
          {check}
          {children}
        </>
      )}
      {!running && report && (
        <ReportView
          report={report}
          vocabulary={vocabulary}
          actions={actions}
          folded={isChecked || isOlder}
          isEndTold={isLost}
        >
          {panel}
        </ReportView>
      )}
      {!running && filled && (
        <>
          {check}
          {children}
        </>
      )}
    </>
  );
}
