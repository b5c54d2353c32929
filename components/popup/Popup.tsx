import { common } from '../../lib/i18n/common.words';
import { failures } from '../base/failures.words';
import { popup } from './popup.words';
import { report } from '../report/report.words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import type { CheckPress } from './CaseFoot';
import { CaseScreen, type PageParts } from './CaseScreen';
import { LostRun } from './LostRun';
import { PopupHeader } from './PopupHeader';
import type { PopupActions, PopupState } from './props';
import {
  ChooseScreen,
  ElsewhereScreen,
  LockedScreen,
  NoVaultScreen,
  RefusedScreen,
  ShutOutScreen,
} from './StartScreens';
import { usePopupKeys } from './use-popup-keys';
import { ViewScreen } from './ViewScreen';
import { screenOf } from './view';

/** The input of the popup. */
export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly parts: PageParts;
  readonly check: CheckPress;
  /** Whether single-key shortcuts work. */
  readonly keys: boolean;
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { state, actions, parts, check } = props;
  const view = screenOf(state);
  const whole = usePopupKeys(view.screen, actions, props.keys);
  const alerts = <Alerts state={state} />;
  return (
    <div class="popup" ref={whole} data-screen={view.screen}>
      {view.screen === 'case' ? (
        <CaseScreen
          // Another case begins with nothing chosen.
          key={view.bound.id}
          tab={view.tab}
          bound={view.bound}
          state={state}
          actions={actions}
          parts={parts}
          check={check}
          alerts={alerts}
        />
      ) : view.screen === 'view' ? (
        <ViewScreen key={view.caseId} caseId={view.caseId} state={state} actions={actions} />
      ) : (
        <>
          <PopupHeader open={state.vault === 'open'} actions={actions} />
          <main class="popup__main">
            <div class="popup__alerts">{alerts}</div>
            <Screen state={state} actions={actions} />
          </main>
        </>
      )}
    </div>
  );
}

/** What went wrong, and what happened to work on the page. */
function Alerts({ state }: { readonly state: PopupState }) {
  const { t } = useText();
  // The lock screen shows its error beside its own box.
  const failure = state.vault === 'locked' ? null : state.failure;
  return (
    <>
      {failure && (
        <Notice tone="bad" live="assertive" title={t(popup.failedTitle)} testId="failure">
          <p>{t(failures[failure])}</p>
        </Notice>
      )}
      {state.notShown && (
        <Notice tone="warn" live="assertive" testId="not-shown">
          <p class="small">{t(report.notShown)}</p>
        </Notice>
      )}
      {state.vault === 'open' && state.working === null && <LostRun tab={state.tab} />}
    </>
  );
}

function Screen({ state, actions }: Pick<PopupProps, 'state' | 'actions'>) {
  const { t } = useText();
  const view = screenOf(state);
  switch (view.screen) {
    case 'loading':
      return (
        <p class="muted popup__start" role="status">
          {t(common.loading)}
        </p>
      );
    case 'noVault':
      return <NoVaultScreen actions={actions} />;
    case 'locked':
      return <LockedScreen state={state} actions={actions} />;
    case 'elsewhere':
      return <ElsewhereScreen state={state} actions={actions} />;
    case 'shutOut':
      return <ShutOutScreen actions={actions} />;
    case 'refused':
      return <RefusedScreen reason={view.reason} state={state} actions={actions} />;
    case 'choose':
      return <ChooseScreen state={state} actions={actions} />;
    default:
      return null;
  }
}
