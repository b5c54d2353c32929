import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { common } from '../../lib/i18n/common.words';
import { Button } from './Button';
import { Field } from './Field';
import { useText } from './text-provider';

/** Asks for the passphrase. */
export interface PassphraseFormProps {
  /** The key is being made from the passphrase: this takes part of a second on purpose. */
  readonly busy: boolean;
  /** What went wrong with the last attempt, as a sentence. */
  readonly error?: string;
  /** The text of the button, if it unlocks something else than the vault. */
  readonly words?: { readonly submit: Sentence; readonly submitting: Sentence };
  readonly testIds?: { readonly box: string; readonly button: string };
  readonly onSubmit: (passphrase: string) => void;
}

const unlocking = { submit: common.unlock, submitting: common.unlocking };
const unlockIds = { box: 'passphrase', button: 'unlock' };

/**
 * One password field and its button; Enter submits. The passphrase is kept only in the box: a wrong one stays selected
 * there, so that typing replaces it.
 */
export function PassphraseForm(props: PassphraseFormProps) {
  const { busy, error, words = unlocking, testIds = unlockIds, onSubmit } = props;
  const { t } = useText();
  const box = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => {
    box.current?.focus();
  }, []);
  useEffect(() => {
    if (!busy && error !== undefined) box.current?.select();
  }, [busy, error]);
  const problem = empty ? t(common.passphraseMissing) : error;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const passphrase = box.current?.value ?? '';
        setEmpty(passphrase === '');
        if (passphrase === '') box.current?.focus();
        else if (!busy) onSubmit(passphrase);
      }}
    >
      <Field label={t(common.passphrase)} {...(problem === undefined ? {} : { error: problem })}>
        {(control) => (
          <input
            {...control}
            ref={box}
            class="input"
            type="password"
            autocomplete="current-password"
            spellcheck={false}
            data-testid={testIds.box}
            onInput={() => setEmpty(false)}
          />
        )}
      </Field>
      <Button type="submit" kind="primary" icon="unlock" busy={busy} wide testId={testIds.button}>
        {t(busy ? words.submitting : words.submit)}
      </Button>
    </form>
  );
}
