import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, type Debtor } from '../../lib/checks/remaining/item';
import { caseHref } from '../navigation/routes';
import { popupCases } from './cases.words';
import type { TabState } from '../../lib/messaging/namespaces/tab';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import { Waiting } from './CaseFinder';
import { CaseFoot, type CheckPress } from './CaseFoot';
import { CaseHead } from './CaseHead';
import { CaseRemains } from './CaseRemains';
import { isFilled } from './is-filled';
import { PopupHeader } from './PopupHeader';
import type { PopupActions, PopupState } from './props';
import { RunningPanel } from './RunningPanel';
import { SumLine } from './SumLine';

/** The page's parts of the screen: loaded when they are wanted, because they include the form's rows. */
export interface PageParts {
  /** The result of the last fill or undo; null if there is nothing to report, or while it is being loaded. */
  readonly result: ComponentChildren;
  /** The result of the last check. */
  readonly check: ComponentChildren;
}

/** Whether there is a fill to report: not one that was undone, or whose question was answered. */
export function reportToShow({ report }: TabState, { undone, identityDismissed }: PopupState): TabState['report'] {
  if (undone !== null || (identityDismissed && report?.end === 'identityDiffers')) return null;
  return report;
}

/** A form with its case: the person, what remains, the results of filling and checking, and the two buttons. */
export function CaseScreen(props: {
  readonly tab: TabState;
  readonly bound: NonNullable<TabState['bound']>;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly parts: PageParts;
  readonly check: CheckPress;
  /** Shown above everything else. */
  readonly alerts: ComponentChildren;
}) {
  const { t } = useText();
  const { tab, bound, state, actions, parts, check, alerts } = props;
  const [owes, setOwes] = useState<Debtor | null>(null);
  const { brief } = state;
  // The page after the form shows the entries; there is nothing on it to fill.
  const isForm = tab.page.kind === 'form';
  const running = tab.run.state === 'working' || state.working === 'fill' || state.working === 'cancel';
  const report = reportToShow(tab, state);
  const isAfterFill = report !== null && isFilled(report);
  const isTold = report !== null || check.isChecked;
  const header = (
    <PopupHeader open actions={actions} href={caseHref(bound.id, 'case')}>
      <CaseHead
        summary={bound}
        nationality={brief?.nationality ?? null}
        onChange={running ? null : () => actions.choose(true)}
      />
    </PopupHeader>
  );
  if (running) {
    return (
      <>
        {header}
        <main class="popup__scroll">
          {alerts}
          <RunningPanel progress={state.progress} cancelling={state.working === 'cancel'} actions={actions} />
        </main>
      </>
    );
  }
  const remains = brief && (
    <CaseRemains
      brief={brief}
      actions={actions}
      onForm={isForm}
      owes={owes}
      focusFirst={!isTold && state.undone === null && state.working === null}
    />
  );
  return (
    <>
      {header}
      <main class="popup__main">
        {report === null && <SumLine brief={brief} owes={owes} onOwes={setOwes} />}
        <div class="popup__scroll" data-testid="case-screen">
          {alerts}
          {check.isChecked && parts.check}
          {parts.result}
          {isTold && brief ? (
            <Fold
              title={t(popupCases.before)}
              count={counted(brief.remaining).length}
              note={t(popupCases.beforeNote)}
              icon={counted(brief.remaining).length === 0 ? 'check' : 'warning'}
              tone={counted(brief.remaining).length === 0 ? 'ok' : 'bad'}
              open={report === null}
              level={2}
              testId="remains-before"
            >
              {remains}
            </Fold>
          ) : (
            (remains ?? <Waiting lines={9} />)
          )}
          {!check.isChecked && parts.check}
        </div>
      </main>
      {report?.end !== 'identityDiffers' && (
        <CaseFoot
          isForm={isForm}
          isFilled={isAfterFill}
          canUndo={tab.report?.canUndo === true && state.undone === null}
          working={state.working}
          actions={actions}
          check={check}
        />
      )}
    </>
  );
}
