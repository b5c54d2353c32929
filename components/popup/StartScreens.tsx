import type { PageRejection } from '../../lib/engine/job';
import { common } from '../../lib/i18n/sentences/common';
import { failures } from '../../lib/i18n/sentences/failures';
import { rejectionSentences } from '../../lib/i18n/sentences/outcomes';
import { popup } from '../../lib/i18n/sentences/popup';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { PassphraseForm } from '../base/PassphraseForm';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import type { PopupActions, PopupState } from './props';

/** Before there is a vault: what this is, and the way to make one. */
export function NoVaultScreen({ actions }: { actions: PopupActions }) {
  const { t } = useText();
  return (
    <section class="stack popup__start">
      <p class="popup__lead">{t(common.tagline)}</p>
      <h2>{t(popup.noVaultTitle)}</h2>
      <p>{t(popup.noVaultText)}</p>
      <Button kind="primary" size="large" icon="open" onPress={actions.openWorkspace} wide>
        {t(common.openWorkspace)}
      </Button>
    </section>
  );
}

/** While the vault is locked: the passphrase. */
export function LockedScreen({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { t } = useText();
  const failure = state.failure === null || state.failure === 'locked' ? null : t(failures[state.failure]);
  return (
    <section class="stack popup__start">
      <h2 class="row">
        <Icon name="lock" />
        {t(popup.lockedTitle)}
      </h2>
      <p>{t(popup.lockedText)}</p>
      <PassphraseForm
        busy={state.working === 'unlock'}
        {...(failure === null ? {} : { error: failure })}
        onSubmit={actions.unlock}
      />
    </section>
  );
}

/** The two places where there is something to fill. */
function Places({ actions }: { actions: PopupActions }) {
  const { t } = useText();
  return (
    <div class="stack">
      <Button icon="open" onPress={actions.openPortal} wide>
        {t(common.openPortal)}
      </Button>
      <p class="small muted">{t(popup.elsewherePractice)}</p>
      <Button icon="form" onPress={actions.openPractice} wide>
        {t(common.openPractice)}
      </Button>
    </div>
  );
}

/** On any other page: where Tenken works. */
export function ElsewhereScreen({ actions }: { actions: PopupActions }) {
  const { t } = useText();
  return (
    <section class="stack popup__start">
      <h2>{t(popup.elsewhereTitle)}</h2>
      <p>{t(popup.elsewhereText)}</p>
      <Places actions={actions} />
    </section>
  );
}

/** A page of the portal that is not the form: which, and that it is left alone. */
export function PageRefused({ reason, focus = false }: { reason: PageRejection; focus?: boolean }) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>(focus);
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
        <p>{t(text)}</p>
      </Notice>
    </div>
  );
}

/** The whole screen of a refused page. */
export function RefusedScreen({ reason, actions }: { reason: PageRejection; actions: PopupActions }) {
  return (
    <section class="stack popup__start">
      <PageRefused reason={reason} />
      <Places actions={actions} />
    </section>
  );
}
