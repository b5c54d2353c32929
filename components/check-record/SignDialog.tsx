import { useLayoutEffect, useState } from 'preact/hooks';
import type { CheckEntry } from '../../lib/domain/case-checks';
import type { Sentence } from '../../lib/i18n/i18n';
import { recordText } from './check-record.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { momentText } from './format-time';

/** What the question to the second person is drawn from. */
export interface SignDialogProps {
  /** Null while nothing is asked. */
  readonly check: CheckEntry | null;
  /** Says what went wrong; null when it was signed. */
  readonly onSign: (check: CheckEntry, by: string) => Promise<Sentence | null>;
  readonly onClose: () => void;
}

/** Asks the second person for their name. Nothing is filled in: a signature is typed by whoever signs. */
export function SignDialog({ check, onSign, onClose }: SignDialogProps) {
  const { t } = useText();
  const [by, setBy] = useState('');
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Sentence | null>(null);
  // Before it is drawn: what is typed at once stays.
  useLayoutEffect(() => {
    setBy('');
    setPressed(false);
    setFailure(null);
  }, [check]);
  const sign = async () => {
    setPressed(true);
    if (check === null || by.trim() === '') return;
    setBusy(true);
    const wentWrong = await onSign(check, by.trim());
    setBusy(false);
    setFailure(wentWrong);
    if (wentWrong === null) onClose();
  };
  return (
    <Dialog
      open={check !== null}
      title={t(recordText.signTitle)}
      testId="sign-dialog"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} testId="sign-cancel">
            {t(recordText.signCancel)}
          </Button>
          <Button kind="primary" busy={busy} onPress={() => void sign()} testId="sign-yes">
            {t(busy ? recordText.signing : recordText.signYes)}
          </Button>
        </>
      }
    >
      {check && (
        <p>
          <strong class="numbers">{momentText(check.when)}</strong> {check.by}
        </p>
      )}
      <p class="small">{t(recordText.signText)}</p>
      {failure && (
        <Notice tone="bad" live="assertive" testId="sign-failure">
          <p>{t(failure)}</p>
        </Notice>
      )}
      <Field label={t(recordText.signBy)} {...(pressed && by.trim() === '' ? { error: t(recordText.byMissing) } : {})}>
        {(control) => (
          <input
            {...control}
            class="input"
            autocomplete="off"
            maxLength={500}
            value={by}
            data-testid="sign-by"
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
