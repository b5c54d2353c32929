import type { ComponentChildren } from 'preact';
import { common } from '../../lib/i18n/common.words';
import { failures } from '../base/failures.words';
import { popup } from '../popup/popup.words';
import { report as sentences } from './report.words';
import type { Failure } from '../../lib/domain/result';
import type { CaseSummary } from '../../lib/messaging/namespaces/records';
import type { PanelView } from '../../lib/messaging/namespaces/settings';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { shapeText } from '../shape/shape.words';
import { PanelTabs } from '../check/PanelTabs';
import { LostRun } from '../popup/LostRun';
import { PopupHeader } from '../popup/PopupHeader';
import type { PopupActions, PopupState } from '../popup/props';
import { ChooseScreen, LockedScreen, NoVaultScreen } from '../popup/StartScreens';
import { screenOf } from '../popup/view';

/** The input of the side panel. */
export interface SidePanelProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** The case of the active tab, otherwise the one shown last. */
  readonly shown: { readonly summary: CaseSummary; readonly isInFront: boolean } | null;
  /** Why making the report failed. */
  readonly failure: Failure['code'] | null;
  /** The report, or null until it is made. */
  readonly report: ComponentChildren;
  /** The check of the active page; null if that is not the case's form. */
  readonly check: ComponentChildren;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  /** The recording of the page's shape. */
  readonly shape: ComponentChildren;
}

/** Stays open beside the form and shows what remains for its case. */
export function SidePanel(props: SidePanelProps) {
  const { t } = useText();
  const { state, actions } = props;
  const failure = state.vault === 'locked' ? null : (state.failure ?? props.failure);
  return (
    <div class="report-panel">
      <PopupHeader open={state.vault === 'open'} actions={actions} />
      <main class="report-panel__main stack">
        {failure && failure !== 'locked' && (
          <Notice tone="bad" live="assertive" title={t(popup.failedTitle)} testId="failure">
            <p>{t(failures[failure])}</p>
          </Notice>
        )}
        {state.vault === 'open' && state.working === null && <LostRun tab={state.tab} />}
        <Screen {...props} />
        {state.vault === 'open' && (
          <details class="popup-group" data-testid="panel-shape">
            <summary class="popup-group__head">
              <h2 class="popup-group__name">{t(shapeText.title)}</h2>
            </summary>
            {props.shape}
          </details>
        )}
      </main>
    </div>
  );
}

function Screen(props: SidePanelProps) {
  const { state, actions, shown } = props;
  const { screen } = screenOf(state);
  switch (screen) {
    case 'noVault':
      return <NoVaultScreen actions={actions} />;
    case 'locked':
      return <LockedScreen state={state} actions={actions} />;
    case 'failed':
      return null;
    case 'choose':
      return <ChooseScreen state={state} actions={actions} />;
    default:
      if (shown) return <CaseReport {...props} {...shown} notShown={state.notShown} />;
      return screen === 'loading' ? <Loading /> : <NoCase actions={actions} />;
  }
}

function Loading() {
  const { t } = useText();
  return (
    <p class="muted" role="status">
      {t(common.loading)}
    </p>
  );
}

function CaseReport(
  props: Pick<SidePanelProps, 'report' | 'check' | 'view' | 'onView'> & {
    readonly summary: CaseSummary;
    readonly isInFront: boolean;
    readonly notShown: boolean;
  },
) {
  const { t } = useText();
  const { summary, isInFront, report, check, notShown, view, onView } = props;
  const { applicantName, applicantKanji, employerName, title } = summary;
  return (
    <>
      <header class="report-panel__who" data-testid="panel-case" data-case={summary.id}>
        <h2 class="report-panel__name">{applicantName || title || t(common.notEntered)}</h2>
        <p class="row">
          {applicantKanji !== '' && <span lang="ja">{applicantKanji}</span>}
          <span class="muted small">{employerName}</span>
        </p>
      </header>
      {!isInFront && (
        <Notice tone="info" testId="other-tab">
          <p class="small">{t(sentences.otherTab)}</p>
        </Notice>
      )}
      {notShown && (
        <Notice tone="warn" live="assertive" testId="not-shown">
          <p class="small">{t(sentences.notShown)}</p>
        </Notice>
      )}
      {check === null ? (
        (report ?? <Loading />)
      ) : (
        <PanelTabs view={view} onView={onView}>
          {view === 'entries' ? check : (report ?? <Loading />)}
        </PanelTabs>
      )}
    </>
  );
}

function NoCase({ actions }: { readonly actions: PopupActions }) {
  const { t } = useText();
  return (
    <section class="empty" data-testid="no-case">
      <h2>{t(sentences.noTab)}</h2>
      <p>{t(sentences.noTabText)}</p>
      <Button icon="open" onPress={actions.openPortal} wide>
        {t(common.openPortal)}
      </Button>
      <Button icon="form" onPress={actions.openPractice} wide>
        {t(common.openPractice)}
      </Button>
      <Button icon="folder" onPress={() => actions.openWorkspace()} wide>
        {t(common.openWorkspace)}
      </Button>
    </section>
  );
}
