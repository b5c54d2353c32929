import { useId } from 'preact/hooks';
import { restoreText } from './backup.words';
import { common } from '../../lib/i18n/common.words';
import { Button } from '../base/Button';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';

/** The state of writing a restore: first prepared, which can be cancelled, then written, which cannot. */
export type Writing =
  | { readonly step: 'sealing'; readonly done: number; readonly total: number }
  | { readonly step: 'committing' };

/** The progress of the write, and up to when it can be cancelled. */
export function RestoreWriting({ writing, onHalt }: { readonly writing: Writing; readonly onHalt: () => void }) {
  const { t } = useText();
  const why = useId();
  // The pressed button is gone.
  const place = useFocusOnMount<HTMLDivElement>();
  const sealing = writing.step === 'sealing';
  return (
    <div class="stack" ref={place} tabIndex={-1} data-testid="restore-writing">
      <Progress
        label={t(sealing ? restoreText.sealing : restoreText.committing)}
        done={sealing ? writing.done : 0}
        total={sealing ? writing.total : 0}
      />
      <p class="muted" id={why} aria-live="polite">
        {t(sealing ? restoreText.sealingText : restoreText.committingText)}
      </p>
      <p>
        <Button onPress={onHalt} disabled={!sealing} describedBy={why} testId="restore-halt">
          {t(common.cancel)}
        </Button>
      </p>
    </div>
  );
}

/** Shown after the write was cancelled. */
export function RestoreHalted() {
  const { t } = useText();
  const place = useFocusOnMount<HTMLParagraphElement>();
  return (
    <p ref={place} tabIndex={-1} role="status" class="muted" data-testid="restore-halted">
      {t(restoreText.halted)}
    </p>
  );
}
