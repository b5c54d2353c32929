import { useLayoutEffect } from 'preact/hooks';
import type { CheckEntry } from '../../lib/domain/case/checks';
import type { Sentence } from '../../lib/i18n/i18n';
import { recordText } from './check-record.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { momentText } from './format-time';
import { SignedName, useSigning } from './SignedName';

/** The input of the question to the second person. */
export interface SignDialogProps {
  /** Null while nothing is asked. */
  readonly check: CheckEntry | null;
  /** Returns what went wrong; null when it was signed. */
  readonly onSign: (check: CheckEntry, by: string) => Promise<Sentence | null>;
  readonly onClose: () => void;
}

/** Asks the second person for their name. Nothing is filled in: the signer types the signature. */
export function SignDialog({ check, onSign, onClose }: SignDialogProps) {
  const { t } = useText();
  const signing = useSigning('');
  const { busy, failure } = signing;
  // Before it is drawn: typing at once must not be lost.
  useLayoutEffect(() => {
    signing.clear();
  }, [check]);
  const sign = async () => {
    if (check !== null && (await signing.sign((name) => onSign(check, name)))) onClose();
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
      <SignedName signing={signing} label={t(recordText.signBy)} testId="sign-by" />
    </Dialog>
  );
}
