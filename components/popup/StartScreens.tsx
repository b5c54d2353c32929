import type { PageRejection } from '../../lib/engine/fill-plan';
import { checkText } from '../check/check.words';
import { common } from '../../lib/i18n/common.words';
import { failures } from '../base/failures.words';
import { rejectionSentences } from './outcomes.words';
import { popup } from './popup.words';
import { popupCases } from './cases.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { procedures } from '../../lib/domain/case/procedures';
import { Notice } from '../base/Notice';
import { PassphraseForm } from '../base/PassphraseForm';
import { useFillableForms } from '../base/fillable-forms';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { shapeText } from '../shape/shape.words';
import { CaseFinder } from './CaseFinder';
import { Foot } from './CaseFoot';
import type { PopupActions, PopupState } from './props';

interface ScreenProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Before there is a vault: what Tenken is, and how to make a vault. */
export function NoVaultScreen({ actions }: Pick<ScreenProps, 'actions'>) {
  const { t } = useText();
  return (
    <section class="stack popup__start">
      <p class="popup__lead">{t(common.tagline)}</p>
      <h2>{t(popup.noVaultTitle)}</h2>
      <p>{t(popup.noVaultText)}</p>
      <Button kind="primary" size="large" icon="open" onPress={() => actions.openWorkspace()} wide>
        {t(common.openWorkspace)}
      </Button>
    </section>
  );
}

/** While the vault is locked: shows no names; says what the tab is, and asks for the passphrase. */
export function LockedScreen({ state, actions }: ScreenProps) {
  const { t } = useText();
  const failure = state.failure === null || state.failure === 'locked' ? null : t(failures[state.failure]);
  return (
    <section class="stack popup__start">
      <h2 class="row">
        <Icon name="lock" />
        {t(popup.lockedTitle)}
      </h2>
      <p class="popup-tabkind">
        <Icon name="form" />
        <span>{t(popupCases.backAfterUnlock)}</span>
      </p>
      <PassphraseForm
        busy={state.working === 'unlock'}
        {...(failure === null ? {} : { error: failure })}
        onSubmit={actions.unlock}
      />
      <p class="small muted">{t(popupCases.lockNote)}</p>
    </section>
  );
}

/** Chooses the case of this tab, or another one than it has. */
export function ChooseScreen({ state, actions }: ScreenProps) {
  const { t } = useText();
  return (
    <>
      {state.tab?.page.kind === 'otherCase' && state.tab.bound && (
        <Notice
          tone="warn"
          live="polite"
          testId="other-case"
          title={t(popupCases.otherCase, { procedure: t(procedures[state.tab.bound.procedure].name) })}
        >
          <p>{t(popupCases.otherCaseNext)}</p>
        </Notice>
      )}
      <CaseFinder
        found={state.found}
        query={state.query}
        purpose="bind"
        onFind={actions.find}
        onPick={(caseId) => {
          if (state.working === null) actions.bind(caseId);
        }}
        onTab={actions.openTab}
        onOpen={actions.openWorkspace}
      />
      <Foot note={t(popupCases.untilChosen)}>
        <Button icon="download" onPress={actions.openCapture} wide testId="capture-new">
          {t(checkText.captureNew)}
        </Button>
        {state.choosing && (
          <Button onPress={() => actions.choose(false)} testId="keep-case">
            {t(popupCases.back)}
          </Button>
        )}
      </Foot>
    </>
  );
}

/** On any other page: the most urgent cases, and a search. */
export function ElsewhereScreen({ state, actions }: ScreenProps) {
  const { t } = useText();
  return (
    <>
      <CaseFinder
        found={state.found}
        query={state.query}
        purpose="view"
        onFind={actions.find}
        onPick={actions.view}
        onTab={actions.openTab}
        onOpen={actions.openWorkspace}
      />
      <Foot note={t(popupCases.elsewhere)}>
        <Button icon="open" onPress={actions.openPortal} wide>
          {t(common.openPortal)}
        </Button>
        <Button onPress={actions.openPractice}>{t(popupCases.practice)}</Button>
        <Button kind="quiet" size="small" icon="form" onPress={actions.openShape} testId="shape-open">
          {t(shapeText.record)}
        </Button>
      </Foot>
    </>
  );
}

/** The browser denies us the portal's pages: says so, and asks for the permission. */
export function ShutOutScreen({ actions }: Pick<ScreenProps, 'actions'>) {
  const { t } = useText();
  const allow = useFocusOnMount<HTMLButtonElement>();
  return (
    <section class="stack popup__start" data-testid="shut-out">
      <h2 class="row">
        <Icon name="stop" />
        {t(popupCases.noAccessTitle)}
      </h2>
      <p>{t(popupCases.noAccessText)}</p>
      <Button kind="primary" icon="unlock" onPress={actions.askAccess} buttonRef={allow} wide testId="ask-access">
        {t(popupCases.allow)}
      </Button>
    </section>
  );
}

/** A page of the portal that is not the form: which page it is, and that it is left alone. */
export function PageRefused({ reason, focus = false }: { reason: PageRejection; focus?: boolean }) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>(focus);
  const forms = useFillableForms();
  const { title, text } = rejectionSentences[reason];
  return (
    <div data-testid="page-refused" data-reason={reason}>
      <Notice tone="warn" live="polite">
        <h2 class="notice__title" tabIndex={-1} ref={heading}>
          {t(title)}
        </h2>
        <p>
          <strong>{t(popup.nothingFilled)}</strong>
        </p>
        <p>{t(text, forms)}</p>
      </Notice>
    </div>
  );
}

/** A refused page: why, and the cases as on any other page. */
export function RefusedScreen({ reason, state, actions }: ScreenProps & { readonly reason: PageRejection }) {
  return (
    <>
      <div class="popup__alerts">
        <PageRefused reason={reason} />
      </div>
      <ElsewhereScreen state={state} actions={actions} />
    </>
  );
}
