import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '../../lib/i18n/sentences/common';
import { Button } from './Button';
import { Field } from './Field';
import { useText } from './text-provider';

/** Asks for the passphrase. */
export interface PassphraseFormProps {
  /** The key is being made from the passphrase: takes part of a second on purpose. */
  readonly busy: boolean;
  /** What went wrong with the last attempt, as a sentence. */
  readonly error?: string;
  readonly onSubmit: (passphrase: string) => void;
}

/**
 * One password field and its button; Enter submits. The passphrase is kept only in the box: after a wrong one the box
 * keeps it selected, so that typing replaces it.
 */
export function PassphraseForm({ busy, error, onSubmit }: PassphraseFormProps) {
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
            data-testid="passphrase"
            onInput={() => setEmpty(false)}
          />
        )}
      </Field>
      <Button type="submit" kind="primary" icon="unlock" busy={busy} wide testId="unlock">
        {t(busy ? common.unlocking : common.unlock)}
      </Button>
    </form>
  );
}
