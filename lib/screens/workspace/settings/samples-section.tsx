import { useState } from 'preact/hooks';
import { useText } from '../../../../components/base/text-provider';
import { SamplesPanel, type SamplesPanelProps } from '../../../../components/workspace/SamplesPanel';
import { samplesText } from '../../../../components/workspace/staff-profile.words';
import { failures } from '../../../../components/base/failures.words';
import type { Failure } from '../../../domain/result';
import { editedRecords } from '../link';
import { removeSamples } from '../samples';

/** The sample, and how it goes. */
export function SamplesSection() {
  const { t } = useText();
  const [done, setDone] = useState<SamplesPanelProps['done']>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const remove = async () => {
    setBusy(true);
    const result = await removeSamples((kind, id) => editedRecords.forget(kind, id));
    setBusy(false);
    setDone('failed' in result ? null : result);
    setFailure('failed' in result ? result.failed : null);
  };
  return (
    <section class="card stack" aria-labelledby="settings-samples">
      <h2 id="settings-samples">{t(samplesText.title)}</h2>
      <SamplesPanel
        done={done}
        busy={busy}
        {...(failure ? { error: t(failures[failure]) } : {})}
        onRemove={() => void remove()}
      />
    </section>
  );
}
