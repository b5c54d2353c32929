import { useState } from 'preact/hooks';
import { useText } from '../../../../components/base/text-provider';
import { SamplesPanel } from '../../../../components/workspace/SamplesPanel';
import { samplesText } from '../../../../components/workspace/staff-profile.words';
import { failures } from '../../../../components/base/failures.words';
import { useCommand } from '../../shared/use-command';
import { editedRecords } from '../link';
import { removeSamples, type SamplesRemoved } from '../samples';

/** The sample, and how to remove it. */
export function SamplesSection() {
  const { t } = useText();
  const [removed, setRemoved] = useState<SamplesRemoved | null>(null);
  const { isBusy, failure, run } = useCommand();
  return (
    <section class="card stack" aria-labelledby="settings-samples">
      <h2 id="settings-samples">{t(samplesText.title)}</h2>
      <SamplesPanel
        done={failure === null ? removed : null}
        busy={isBusy}
        {...(failure ? { error: t(failures[failure]) } : {})}
        onRemove={() => void run(() => removeSamples((kind, id) => editedRecords.forget(kind, id)), setRemoved)}
      />
    </section>
  );
}
