import { useState } from 'preact/hooks';
import { forgottenText } from '../backup/backup.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { useText } from '../base/text-provider';

/** What to do when the passphrase is lost or the vault cannot be read: an empty vault, after a very clear question. */
export function Forgotten({ onDestroy }: { readonly onDestroy: () => void }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const close = () => {
    setAsking(false);
    setUnderstood(false);
  };
  return (
    <details class="workspace-gate__more" data-testid="forgotten">
      <summary>{t(forgottenText.title)}</summary>
      <div class="stack">
        <p>{t(forgottenText.text)}</p>
        <p>
          <Button onPress={() => setAsking(true)} testId="destroy-start">
            {t(forgottenText.start)}
          </Button>
        </p>
      </div>
      <Dialog
        open={asking}
        title={t(forgottenText.ask)}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t(forgottenText.keep)}</Button>
            <Button
              kind="danger"
              disabled={!understood}
              onPress={() => {
                close();
                onDestroy();
              }}
              testId="destroy-yes"
            >
              {t(forgottenText.destroy)}
            </Button>
          </>
        }
      >
        <p>{t(forgottenText.askText)}</p>
        <label class="choice">
          <input
            type="checkbox"
            checked={understood}
            data-testid="destroy-understood"
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
          {t(forgottenText.understood)}
        </label>
      </Dialog>
    </details>
  );
}
