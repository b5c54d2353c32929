import type { ComponentChildren } from 'preact';
import { common } from '../../lib/i18n/sentences/common';
import { failures } from '../../lib/i18n/sentences/failures';
import { popup } from '../../lib/i18n/sentences/popup';
import { report } from '../../lib/i18n/sentences/report';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { CasePicker } from './CasePicker';
import { CaseScreen } from './CaseScreen';
import { LostRun } from './LostRun';
import { PopupHeader } from './PopupHeader';
import type { PopupActions, PopupState, Vocabulary } from './props';
import { ElsewhereScreen, LockedScreen, NoVaultScreen, RefusedScreen } from './StartScreens';
import { screenOf } from './view';

/** What the popup is drawn from. */
export interface PopupProps {
  readonly state: PopupState;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
  /** What remains for the bound case, in short. */
  readonly remains: ComponentChildren;
  /** The check of the page against the bound case. */
  readonly check: ComponentChildren;
  /** Whether there is a check of it in this window. */
  readonly isChecked: boolean;
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { t } = useText();
  const { state, actions } = props;
  // The lock screen says what went wrong beside its own box.
  const failure = state.vault === 'locked' ? null : state.failure;
  return (
    <div class="popup">
      <PopupHeader open={state.vault === 'open'} actions={actions} />
      <main class="popup__main stack">
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
        <Screen {...props} />
      </main>
    </div>
  );
}

function Screen({ state, vocabulary, actions, remains, check, isChecked }: PopupProps) {
  const { t } = useText();
  const view = screenOf(state);
  switch (view.screen) {
    case 'loading':
      return (
        <p class="muted" role="status">
          {t(common.loading)}
        </p>
      );
    case 'failed':
      return null;
    case 'noVault':
      return <NoVaultScreen actions={actions} />;
    case 'locked':
      return <LockedScreen state={state} actions={actions} />;
    case 'elsewhere':
      return <ElsewhereScreen actions={actions} />;
    case 'refused':
      return <RefusedScreen reason={view.reason} actions={actions} />;
    case 'choose':
      return <CasePicker cases={state.cases} busy={state.working !== null} vocabulary={vocabulary} actions={actions} />;
    case 'case':
      return (
        <CaseScreen
          bound={view.bound}
          tab={view.tab}
          state={state}
          vocabulary={vocabulary}
          actions={actions}
          check={check}
          isChecked={isChecked}
        >
          {remains}
        </CaseScreen>
      );
  }
}
