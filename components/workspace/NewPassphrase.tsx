import { useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { passphraseText, vaultText } from './workspace.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Why a passphrase is not accepted; the codes of the vault's own rule. */
export type PassphraseWrong = keyof typeof passphraseText;

/** Why a passphrase is easily guessed. */
export type GuessableReason = Extract<
  PassphraseWrong,
  'common' | 'sequence' | 'keys' | 'repeat' | 'date' | 'guessable'
>;

/** A form that asks for a new passphrase twice, and for the current one if there is one. */
export interface NewPassphraseProps {
  readonly minLength: number;
  readonly judge: (passphrase: string) => Promise<PassphraseWrong | null>;
  readonly busy: boolean;
  /** What went wrong with the last attempt, as a sentence. */
  readonly error?: string;
  /** Also asks for the current passphrase. */
  readonly changing: boolean;
  readonly submit: Sentence;
  readonly submitting: Sentence;
  readonly onSubmit: (next: string, current: string) => void;
}

/** New passphrase, twice. It is kept only in the boxes, and disappears with the form. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { minLength, judge, changing } = props;
  const { t } = useText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<PassphraseWrong | null>(null);
  const [differs, setDiffers] = useState(false);
  const type = (set: (text: string) => void) => (text: string) => {
    setProblem(null);
    setDiffers(false);
    set(text);
  };
  const submit = async () => {
    const found = await judge(next);
    setProblem(found);
    setDiffers(found === null && next !== again);
    if (!props.busy && found === null && next === again) props.onSubmit(next, current);
  };
  const box = (value: string, set: (text: string) => void, complete: 'current-password' | 'new-password') => ({
    class: 'input',
    type: 'password' as const,
    autocomplete: complete,
    spellcheck: false,
    value,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
  });
  return (
    <form
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {changing && (
        <Field label={t(vaultText.current)}>
          {(control) => (
            <input {...control} {...box(current, setCurrent, 'current-password')} data-testid="current-passphrase" />
          )}
        </Field>
      )}
      <Field
        label={t(changing ? vaultText.next : vaultText.passphrase)}
        hint={t(vaultText.rule, { count: minLength })}
        {...(problem ? { error: t(passphraseText[problem], { count: minLength }) } : {})}
      >
        {(control) => (
          <input {...control} {...box(next, type(setNext), 'new-password')} data-testid="create-passphrase" />
        )}
      </Field>
      <Field label={t(vaultText.again)} {...(differs ? { error: t(vaultText.notSame) } : {})}>
        {(control) => (
          <input {...control} {...box(again, type(setAgain), 'new-password')} data-testid="create-passphrase-again" />
        )}
      </Field>
      <Notice tone="warn">{t(vaultText.noRecovery)}</Notice>
      {props.error !== undefined && (
        <Notice tone="bad" live="assertive">
          {props.error}
        </Notice>
      )}
      <p>
        <Button type="submit" kind="primary" busy={props.busy} testId="create-vault">
          {t(props.busy ? props.submitting : props.submit)}
        </Button>
      </p>
    </form>
  );
}
