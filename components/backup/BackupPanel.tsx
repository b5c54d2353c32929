import { useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { backupText } from './backup.words';
import { common } from '../../lib/i18n/common.words';
import { passphraseText, vaultText } from '../workspace/workspace.words';
import type { BackupState } from '../../lib/messaging/namespaces/backup';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import type { PassphraseWrong } from '../workspace/NewPassphrase';
import { BackupStateText } from './BackupStateText';

/** The state of making a backup. */
export type MakingState =
  | { readonly step: 'ready'; readonly cancelled?: boolean }
  | { readonly step: 'preparing' }
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly name: string; readonly total: number; readonly left: number }
  | { readonly step: 'failed'; readonly sentence: Sentence };

/** Making a backup. */
export interface BackupPanelProps {
  readonly backup: BackupState | null;
  readonly state: MakingState;
  readonly minLength: number;
  readonly judge: (passphrase: string) => Promise<PassphraseWrong | null>;
  /** `own`: the passphrase is for this file alone. */
  readonly onMake: (passphrase: string, own: boolean) => void;
  /** The other passphrase is to be used: messages about the first are out of date. */
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

/** The status of backups, and the form that makes one. The passphrase is kept only in its box. */
export function BackupPanel(props: BackupPanelProps) {
  const { state, backup } = props;
  const { t } = useText();
  const busy = state.step === 'preparing' || state.step === 'making';
  return (
    <section class="card stack" aria-labelledby="backup-make">
      <h2 id="backup-make">{t(backupText.makeTitle)}</h2>
      <p>{t(backupText.intro)}</p>
      {backup && <BackupStateText backup={backup} />}
      {/* New for each file, so that no passphrase stays in a box. */}
      <BackupForm key={state.step === 'done' ? state.name + state.total : 'form'} {...props} busy={busy} />
      <div aria-live="polite" class="stack">
        {state.step === 'ready' && state.cancelled && <p class="muted">{t(backupText.cancelled)}</p>}
        {state.step === 'failed' && <Notice tone="bad">{t(state.sentence)}</Notice>}
        {(state.step === 'preparing' || state.step === 'making') && (
          <>
            {state.step === 'preparing' ? (
              <Progress label={t(backupText.preparing)} done={0} total={0} />
            ) : (
              <Progress label={t(backupText.making)} done={state.done} total={state.total} testId="backup-progress" />
            )}
            <p>
              <Button onPress={props.onCancel} testId="backup-cancel">
                {t(common.cancel)}
              </Button>
            </p>
          </>
        )}
        {state.step === 'done' && (
          <Notice tone="ok" title={t(backupText.done)} testId="backup-done">
            <p>{t(backupText.doneText, { count: state.total, name: state.name })}</p>
          </Notice>
        )}
        {state.step === 'done' && state.left > 0 && (
          <Notice tone="warn">{t(backupText.left, { count: state.left })}</Notice>
        )}
      </div>
    </section>
  );
}

function BackupForm(props: BackupPanelProps & { readonly busy: boolean }) {
  const { minLength, judge, busy, state } = props;
  const { t } = useText();
  const [own, setOwn] = useState(false);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const type = (set: (text: string) => void) => (text: string) => {
    setProblem(null);
    setDiffers(false);
    set(text);
  };
  const submit = async () => {
    const found = own ? await judge(first) : null;
    const isMissing = !own && first === '';
    setProblem(isMissing ? t(common.passphraseMissing) : found && t(passphraseText[found], { count: minLength }));
    setDiffers(own && found === null && first !== again);
    if (!isMissing && found === null && (!own || first === again) && !busy) props.onMake(first, own);
  };
  const box = (value: string, set: (text: string) => void, testId: string) => ({
    class: 'input',
    type: 'password' as const,
    autocomplete: own ? ('new-password' as const) : ('current-password' as const),
    spellcheck: false,
    value,
    'data-testid': testId,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
  });
  const choose = (chosen: boolean) => {
    props.onOther();
    setOwn(chosen);
    setFirst('');
    setAgain('');
    setProblem(null);
    setDiffers(false);
  };
  const choices = [
    { own: false, name: backupText.whichVault, hint: backupText.whichVaultHint },
    { own: true, name: backupText.whichOwn, hint: backupText.whichOwnHint },
  ];
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset class="backup-choices stack stack--tight">
        <legend class="field__label">{t(backupText.which)}</legend>
        {choices.map((one) => (
          <label key={String(one.own)} class="choice">
            <input
              type="radio"
              name="backup-passphrase"
              checked={own === one.own}
              data-testid={one.own ? 'backup-own' : 'backup-vault'}
              onChange={() => choose(one.own)}
            />
            <span>
              {t(one.name)}
              <span class="sub">{t(one.hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t(own ? backupText.ownPassphrase : backupText.vaultPassphrase)}
        {...(own ? { hint: t(vaultText.rule, { count: minLength }) } : {})}
        {...(problem ? { error: problem } : {})}
      >
        {(control) => <input {...control} {...box(first, type(setFirst), 'backup-passphrase')} />}
      </Field>
      {own && (
        <Field label={t(vaultText.again)} {...(differs ? { error: t(vaultText.notSame) } : {})}>
          {(control) => <input {...control} {...box(again, type(setAgain), 'backup-passphrase-again')} />}
        </Field>
      )}
      <p class="muted small">{t(backupText.useless)}</p>
      <p>
        <Button type="submit" kind="primary" icon="archive" busy={busy} testId="backup-make">
          {t(state.step === 'preparing' ? backupText.preparing : backupText.make)}
        </Button>
      </p>
    </form>
  );
}
