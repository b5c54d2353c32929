import { samplesText } from './staff-profile.words';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Removing the sample. */
export interface SamplesPanelProps {
  /** Null before the button was pressed. */
  readonly done: { readonly removed: number; readonly kept: number } | null;
  readonly busy: boolean;
  readonly error?: string;
  readonly onRemove: () => void;
}

/** What the sample is, one button, and the result. */
export function SamplesPanel({ done, busy, error, onRemove }: SamplesPanelProps) {
  const { t } = useText();
  return (
    <div class="stack">
      <p class="muted">{t(samplesText.intro)}</p>
      {error !== undefined && (
        <Notice tone="bad" live="assertive">
          {error}
        </Notice>
      )}
      {done && (
        <Notice tone={done.kept > 0 ? 'warn' : 'ok'} live="polite">
          {t(done.removed > 0 || done.kept > 0 ? samplesText.removed : samplesText.none, { count: done.removed })}
          {done.kept > 0 && ` ${t(samplesText.kept, { count: done.kept })}`}
        </Notice>
      )}
      <p>
        <Button icon="trash" busy={busy} onPress={onRemove} testId="remove-samples">
          {t(samplesText.remove)}
        </Button>
      </p>
    </div>
  );
}
