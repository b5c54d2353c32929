import { vaultText } from './workspace.words';
import { Notice } from '../base/Notice';
import { PassphraseForm } from '../base/PassphraseForm';
import { useText } from '../base/text-provider';
import { NewPassphrase, type NewPassphraseProps } from './NewPassphrase';

/** The very first screen: there is no vault yet. */
export function CreateVault(props: Omit<NewPassphraseProps, 'changing' | 'submit' | 'submitting'>) {
  const { t } = useText();
  return (
    <div class="workspace-gate card stack stack--wide">
      <h1>{t(vaultText.createTitle)}</h1>
      <p>{t(vaultText.createIntro)}</p>
      <NewPassphrase {...props} changing={false} submit={vaultText.create} submitting={vaultText.creating} />
    </div>
  );
}

/** Asks for the passphrase of a locked vault. */
export interface LockedProps {
  readonly busy: boolean;
  readonly error?: string;
  /** Unsaved changes wait behind this screen. */
  readonly unsaved: boolean;
  readonly onUnlock: (passphrase: string) => void;
}

/** The locked vault. What was being edited waits behind it. */
export function Locked({ busy, error, unsaved, onUnlock }: LockedProps) {
  const { t } = useText();
  return (
    <div class="workspace-gate card stack stack--wide">
      <h1>{t(vaultText.lockedTitle)}</h1>
      {unsaved ? <Notice tone="warn">{t(vaultText.lockedUnsaved)}</Notice> : <p>{t(vaultText.lockedIntro)}</p>}
      <PassphraseForm busy={busy} {...(error === undefined ? {} : { error })} onSubmit={onUnlock} />
      <p class="small muted">{t(vaultText.lockedWhy)}</p>
    </div>
  );
}
